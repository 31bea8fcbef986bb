/**
 * Work that is done in small steps. Between two of them whoever runs it may let other work have its turn, or stop; the
 * value of the last one is the result.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Takes all the steps at once. */
export function finished<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
