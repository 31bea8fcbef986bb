import { setTimeout as sleep } from 'node:timers/promises';

export interface Patience {
  /** What is waited for, for the message when it does not come. */
  readonly what: string;
  readonly withinMs: number;
  readonly everyMs?: number;
}

/** Asks again and again until there is an answer other than undefined. Throws when none comes in time. */
export async function until<T>(
  ask: () => Promise<T | undefined> | T | undefined,
  { what, withinMs, everyMs = 50 }: Patience,
): Promise<T> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${String(withinMs)} ms`);
    await sleep(everyMs);
  }
}
