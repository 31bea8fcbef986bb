import { QueueUnavailableError } from './queue-error.js';

/** The outcome of `work`, or `QueueUnavailableError` when it fails or takes longer; then it may still happen. */
export async function withinDeadline<T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(
        new QueueUnavailableError(`The queue did not answer within ${String(milliseconds)} ms: ${what}.`),
      );
    }, milliseconds);
  });
  try {
    return await Promise.race([work, deadline]);
  } catch (cause) {
    if (cause instanceof QueueUnavailableError) throw cause;
    throw new QueueUnavailableError(`The queue refused: ${what}: ${String(cause)}`, { cause });
  } finally {
    clearTimeout(timer);
  }
}
