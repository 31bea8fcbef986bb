import { beforeEach, describe, expect, it } from '@jest/globals';
import { NO_ATTEMPTS, type SweepChunk } from '@hongzhu/compliance';
import { aChunk, nextId } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const FOREVER = new Date('2999-01-01T00:00:00Z');

export function chunkStoreContract(backend: PersistenceBackend): void {
  describe('the chunk store', () => {
    const at = withPersistence(backend);
    const run: typeof at.ports.transactions.run = (work) => at.ports.transactions.run(work);
    let sweepId: string;
    const plan = (...chunks: SweepChunk[]) => run(({ sweeps }) => sweeps.insertChunks(chunks));
    const pending = (number: number) => run(({ chunks }) => chunks.lockPending(sweepId, number));
    const due = (wokenBefore: Date | null, limit = 10) =>
      run(({ chunks }) => chunks.due(sweepId, wokenBefore, limit));

    beforeEach(() => {
      sweepId = nextId();
    });

    it('has the time of the database', async () => {
      const before = Date.now();
      const now = await run(({ chunks }) => chunks.now());
      expect(Math.abs(now.getTime() - before)).toBeLessThan(60_000);
    });

    it('keeps a chunk with what each of its cells owes, and what is noted of its attempts', async () => {
      await plan(aChunk(sweepId, 0));
      expect(await pending(0)).toEqual({ chunk: aChunk(sweepId, 0), ...NO_ATTEMPTS });
      const attempts = {
        attempts: 2,
        excuses: 1,
        fence: 3,
        leaseUntil: new Date('2025-03-04T05:06:07.089Z'),
        failure: 'stored_value_unreadable',
      };
      await run(({ chunks }) => chunks.noteAttempts(aChunk(sweepId, 0), attempts));
      expect(await pending(0)).toEqual({ chunk: aChunk(sweepId, 0), ...attempts });
      expect(await pending(1)).toBeNull();
    });

    it('puts parts in the place of a chunk, numbered on from the last', async () => {
      await plan(aChunk(sweepId, 0), aChunk(sweepId, 7));
      const parts = [0, 1].map((index) => ({
        ...aChunk(sweepId, 0),
        cells: [aChunk(sweepId, 0).cells[index]!],
        owed: [aChunk(sweepId, 0).owed[index]!],
        pairs: aChunk(sweepId, 0).owed[index]!,
      }));
      expect(await run(({ chunks }) => chunks.replace(aChunk(sweepId, 0), parts))).toEqual([8, 9]);
      expect(await pending(0)).toBeNull();
      expect(await pending(8)).toMatchObject({ chunk: { ...parts[0], number: 8 }, ...NO_ATTEMPTS });
      expect(await pending(9)).toMatchObject({ chunk: { ...parts[1], number: 9 }, ...NO_ATTEMPTS });
      expect(await run(({ sweeps }) => sweeps.chunkTotals(sweepId))).toMatchObject({
        pending: 3,
        done: 0,
        failed: 0,
      });
    });

    it('tells by its fence which attempt has a pending chunk, and whether any is pending', async () => {
      const fence = (number: number) => run(({ chunks }) => chunks.lockFence(sweepId, number));
      const anyPending = (of: string) => run(({ chunks }) => chunks.anyPending(of));
      await plan(aChunk(sweepId, 0), aChunk(sweepId, 1));
      await run(({ chunks }) => chunks.noteAttempts(aChunk(sweepId, 0), { ...NO_ATTEMPTS, fence: 3 }));
      expect([await fence(0), await fence(1), await fence(2)]).toEqual([3, NO_ATTEMPTS.fence, null]);
      await run(({ sweeps }) => sweeps.failChunk(sweepId, 0, 'broken'));
      expect([await fence(0), await anyPending(sweepId), await anyPending(nextId())]).toEqual([
        ...[null, true, false],
      ]);
      await run(({ sweeps }) => sweeps.failChunk(sweepId, 1, 'broken'));
      expect(await anyPending(sweepId)).toBe(false);
    });

    it('knows the chunks that nobody works on: no lease in force, nobody woken lately', async () => {
      await plan(...[0, 1, 2, 3, 4].map((number) => aChunk(sweepId, number)));
      const now = await run(({ chunks }) => chunks.now());
      const inAnHour = new Date(now.getTime() + 3_600_000);
      const anHourAgo = new Date(now.getTime() - 3_600_000);
      await run(async ({ chunks, sweeps }) => {
        await chunks.noteAttempts(aChunk(sweepId, 0), { ...NO_ATTEMPTS, leaseUntil: inAnHour });
        await chunks.noteAttempts(aChunk(sweepId, 1), { ...NO_ATTEMPTS, leaseUntil: anHourAgo });
        await chunks.noteWoken(sweepId, [2, 3], now);
        await sweeps.failChunk(sweepId, 4, 'broken');
      });
      expect(await due(null)).toEqual([1]);
      expect(await due(anHourAgo)).toEqual([1]);
      expect(await due(FOREVER)).toEqual([1, 2, 3]);
      expect(await due(FOREVER, 2)).toEqual([1, 2]);
      expect(await run(({ chunks }) => chunks.countDue(sweepId, FOREVER))).toBe(3);
      expect(await run(({ chunks }) => chunks.countDue(nextId(), FOREVER))).toBe(0);
    });
  });
}
