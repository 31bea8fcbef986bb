import { setTimeout as sleep } from 'node:timers/promises';
import { isOpen, type Clock, type Sweep, type SweepReader } from '@hongzhu/compliance';
import type { Holder } from '@hongzhu/permissions';
import { presentProgress } from './present-progress.js';

export const EVENT_STREAM = 'text/event-stream';

/** How often the sweep is looked at, how often a stream without news says that it is alive, and how long it lasts. */
export interface Beat {
  readonly lookMs: number;
  readonly aliveMs: number;
  readonly lastsMs: number;
}
/** Who listens, and when they leave. */
export interface Listener {
  readonly holder: Holder;
  readonly left: AbortSignal;
}
export const BEAT: Beat = { lookMs: 500, aliveMs: 15_000, lastsMs: 300_000 };

/**
 * The progress of a sweep as server-sent events: `progress` whenever it has changed, and at once; `held` when it
 * ended with tasks that wait for a supervisor; `finished` when it is over, which is the last. The database is asked anew each time, so that any process can tell of
 * any sweep. It ends after its time without a word: whoever wants more asks again; and when its reader has left.
 */
export async function* sweepEvents(
  sweeps: Pick<SweepReader, 'get'>,
  found: Sweep,
  clock: Pick<Clock, 'now'>,
  { holder, left, ...beat }: Beat & Listener,
): AsyncGenerator<string> {
  let told = '';
  let quietMs = 0;
  let lastsMs = beat.lastsMs;
  for (let sweep: Sweep | null = found; sweep !== null; sweep = await sweeps.get(found.id)) {
    const view = presentProgress(sweep, holder, clock.now());
    if (!isOpen(sweep)) {
      if (view.brake.state === 'held') yield event('held', view);
      yield event('finished', view);
      return;
    }
    const news = JSON.stringify([view.status, view.evaluated]);
    if (news !== told) {
      yield event('progress', view);
      quietMs = 0;
    } else if (quietMs >= beat.aliveMs) {
      // A comment: it keeps proxies from closing a connection that seems dead.
      yield ': alive\n\n';
      quietMs = 0;
    }
    told = news;
    if ((lastsMs -= beat.lookMs) < 0) return;
    await sleep(beat.lookMs);
    if (left.aborted) return;
    quietMs += beat.lookMs;
  }
}

const event = (name: string, data: unknown): string => `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
