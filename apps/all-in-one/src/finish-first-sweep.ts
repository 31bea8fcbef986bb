import { setTimeout as sleep } from 'node:timers/promises';
import { isOpen, type Sweep, type SweepReader } from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';

const LOOK_EVERY_MS = 100;

/**
 * Starts the first sweep and waits for its end; one that a killed first run has left unfinished is waited for in
 * its place, so that there is something to show. Does nothing once a sweep has ended. Throws an AbortError when
 * `signal` is aborted; the sweep goes on at the next start.
 */
export async function finishFirstSweep(
  sweeps: Pick<SweepReader, 'list' | 'get'>,
  startSweep: () => Promise<Pick<Sweep, 'id'>>,
  signal: AbortSignal,
): Promise<void> {
  const { items } = await sweeps.list({ within: EVERYWHERE }, { limit: 2 });
  const [newest] = items;
  if (items.length > 1 || (newest && !isOpen(newest))) return;
  if (newest) console.log('继续首次扫描 / going on with the first sweep, which was cut off …');
  const { id } = newest ?? (await startSweep());
  for (;;) {
    const now = await sweeps.get(id);
    if (now !== null && now.finishedAt !== null) return;
    await sleep(LOOK_EVERY_MS, undefined, { signal });
  }
}
