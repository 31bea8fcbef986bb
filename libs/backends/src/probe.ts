import { setTimeout as sleep } from 'node:timers/promises';
import type { Readiness } from './backends.js';

/** Who asks whether a process is ready does not wait longer, and a connection into nowhere says nothing for minutes. */
const PROBED_WITHIN_MS = 5_000;

/** Whether a part answers, and in time. */
export async function probe(name: Readiness['name'], ask: () => Promise<unknown>): Promise<Readiness> {
  const limit = new AbortController();
  const tooLate = sleep(PROBED_WITHIN_MS, null, { signal: limit.signal, ref: false }).then(() => {
    throw new Error('no answer in time');
  });
  tooLate.catch(() => undefined);
  try {
    await Promise.race([ask(), tooLate]);
    return { name, ok: true };
  } catch {
    // The answer is for whoever routes requests here; why it failed stands in the log of the part itself.
    return { name, ok: false, detail: `${name}_unavailable` };
  } finally {
    limit.abort();
  }
}
