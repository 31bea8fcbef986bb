import { describe, expect, it } from '@jest/globals';
import type { Sweep, SweepState, Within } from '@hongzhu/compliance';
import { finishFirstSweep } from './finish-first-sweep.js';

const FINISHED_AT = new Date('2026-03-31T00:00:00Z');
const never = new AbortController().signal;

const aSweep = (id: string, state: SweepState): Sweep =>
  ({ id, state, finishedAt: state === 'complete' ? FINISHED_AT : null }) as Sweep;

/** Sweeps of which one that is open is complete when it is looked at for the third time. */
function sweepsOf(...known: Sweep[]) {
  const looks = new Map<string, number>();
  let started = 0;
  return {
    looks,
    started: () => started,
    list: async (_: Within, { limit }: { limit: number }) => ({
      items: known.slice(0, limit),
      nextCursor: null,
    }),
    get: async (id: string) => {
      const look = (looks.get(id) ?? 0) + 1;
      looks.set(id, look);
      return aSweep(id, look < 3 ? 'running' : 'complete');
    },
    start: async () => {
      started += 1;
      return { id: 'new' };
    },
  };
}

describe('the first sweep', () => {
  it('is started where there is none, and waited for', async () => {
    const sweeps = sweepsOf();
    await finishFirstSweep(sweeps, sweeps.start, never);
    expect(sweeps.started()).toBe(1);
    expect(sweeps.looks).toEqual(new Map([['new', 3]]));
  });

  it.each(['queued', 'running'] as const)(
    'that was left %s is waited for, not started again',
    async (state) => {
      const sweeps = sweepsOf(aSweep('left', state));
      await finishFirstSweep(sweeps, sweeps.start, never);
      expect(sweeps.started()).toBe(0);
      expect(sweeps.looks).toEqual(new Map([['left', 3]]));
    },
  );

  it('that has ended is neither started again nor waited for', async () => {
    const sweeps = sweepsOf(aSweep('done', 'complete'));
    await finishFirstSweep(sweeps, sweeps.start, never);
    expect([sweeps.started(), sweeps.looks.size]).toEqual([0, 0]);
  });

  it('is no matter once there was another: a later one that runs does not hold the start up', async () => {
    const sweeps = sweepsOf(aSweep('later', 'running'), aSweep('first', 'complete'));
    await finishFirstSweep(sweeps, sweeps.start, never);
    expect([sweeps.started(), sweeps.looks.size]).toEqual([0, 0]);
  });

  it('is waited for no longer than the start is wanted', async () => {
    const sweeps = sweepsOf(aSweep('left', 'running'));
    const waiting = finishFirstSweep(sweeps, sweeps.start, AbortSignal.abort(new Error('stop')));
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
  });
});
