import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ChunkResult, Sweep } from '@hongzhu/compliance';
import { aChunk, aSweep, nextId } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const RESULT: ChunkResult = {
  evaluated: { markets: 1, pairs: 7 },
  carried: { markets: 10, pairs: 11 },
  findings: { opened: 2, kept: 3, resolved: 4, unknown: 5 },
  tasks: { opened: 6, updated: 8, closed: 9 },
};

export function sweepStoreContract(backend: PersistenceBackend): void {
  describe('the sweep store', () => {
    const at = withPersistence(backend);
    const run: typeof at.ports.transactions.run = (work) => at.ports.transactions.run(work);
    const insert = (sweep: Sweep) => run(({ sweeps }) => sweeps.insertUnlessOpen(sweep));
    const end = (sweep: Sweep, parts: Partial<Sweep> = {}) =>
      run(({ sweeps }) => sweeps.update({ ...sweep, state: 'complete', ...parts }));

    beforeEach(async () => {
      await run(async ({ sweeps }) => {
        for (const open of await sweeps.openSweeps()) await sweeps.update({ ...open, state: 'cancelled' });
      });
    });

    it('keeps a sweep to its last field', async () => {
      const sweep = aSweep({
        effect: 'study',
        townCodes: ['t1', 'T1'],
        expected: { markets: 258, pairs: 1_000_000 },
      });
      expect(await insert(sweep)).toBeNull();
      expect(await run(({ sweeps }) => sweeps.get(sweep.id))).toEqual(sweep);
      const ended = {
        ...sweep,
        ...RESULT,
        state: 'incomplete' as const,
        startedAt: new Date(1),
        finishedAt: new Date(2),
        failure: 'chunk_failed',
      };
      await run(({ sweeps }) => sweeps.update(ended));
      expect(await run(({ sweeps }) => sweeps.getForUpdate(sweep.id))).toEqual(ended);
      expect(await run(({ sweeps }) => sweeps.get('unknown'))).toBeNull();
    });

    it('admits one open sweep, names it to the next, and admits another once it has ended', async () => {
      const [first, second] = [aSweep(), aSweep()];
      expect(await insert(first)).toBeNull();
      expect(await insert(second)).toBe(first.id);
      expect(await run(({ sweeps }) => sweeps.get(second.id))).toBeNull();
      await end(first);
      expect(await insert(second)).toBeNull();
      expect((await run(({ sweeps }) => sweeps.openSweeps())).map(({ id }) => id)).toEqual([second.id]);
    });

    it('admits exactly one of twenty sweeps that are asked for at once', async () => {
      const sweeps = Array.from({ length: 20 }, () => aSweep());
      const answers = await Promise.all(sweeps.map(insert));
      const inserted = sweeps.filter((_, index) => answers[index] === null);
      expect(inserted).toHaveLength(1);
      expect(answers.filter((answer) => answer !== null)).toEqual(Array(19).fill(inserted[0]?.id));
    });

    it('counts the chunks of a plan, and forgets them', async () => {
      const sweep = aSweep();
      await insert(sweep);
      const chunks = [1, 2].map((number) => aChunk(sweep.id, number));
      await run(({ sweeps }) => sweeps.insertChunks(chunks));
      await run(({ sweeps }) => sweeps.insertChunks(chunks));
      const pairs = chunks.reduce((sum, chunk) => sum + chunk.pairs, 0);
      expect(await run(({ sweeps }) => sweeps.plannedChunks(sweep.id))).toEqual({ chunks: 2, pairs });
      expect(await run(({ sweeps }) => sweeps.forgetChunks(sweep.id, 1))).toBe(1);
      expect(await run(({ sweeps }) => sweeps.forgetChunks(sweep.id, 5))).toBe(1);
      expect(await run(({ sweeps }) => sweeps.forgetChunks(sweep.id, 5))).toBe(0);
      expect(await run(({ sweeps }) => sweeps.plannedChunks(sweep.id))).toEqual({ chunks: 0, pairs: 0 });
    });

    it('ends a chunk once', async () => {
      const sweep = aSweep();
      await insert(sweep);
      await run(({ sweeps }) => sweeps.insertChunks([1, 2, 3].map((number) => aChunk(sweep.id, number))));
      expect(await run(({ sweeps }) => sweeps.finishChunk(sweep.id, 1, RESULT))).toBe(true);
      expect(await run(({ sweeps }) => sweeps.finishChunk(sweep.id, 1, RESULT))).toBe(false);
      expect(await run(({ sweeps }) => sweeps.failChunk(sweep.id, 1, 'late'))).toBe(false);
      expect(await run(({ sweeps }) => sweeps.failChunk(sweep.id, 3, 'engine_fault'))).toBe(true);
      expect(await run(({ sweeps }) => sweeps.pendingChunkNumbers(sweep.id))).toEqual([2]);
      expect(await run(({ sweeps }) => sweeps.chunkTotals(sweep.id))).toEqual({
        pending: 1,
        done: 1,
        failed: 1,
        ...RESULT,
      });
    });

    it('lets exactly one of ten workers finish a chunk', async () => {
      const sweep = aSweep();
      await insert(sweep);
      await run(({ sweeps }) => sweeps.insertChunks([aChunk(sweep.id, 1)]));
      const work = () =>
        run(async ({ sweeps, chunks }) => {
          const mine = await chunks.lockPending(sweep.id, 1);
          return mine !== null && (await sweeps.finishChunk(sweep.id, 1, RESULT));
        });
      const finished = await Promise.all(Array.from({ length: 10 }, work));
      expect(finished.filter(Boolean)).toHaveLength(1);
    });

    it('has nothing to total for a sweep without chunks', async () => {
      const totals = await run(({ sweeps }) => sweeps.chunkTotals(nextId()));
      expect(totals).toMatchObject({ pending: 0, done: 0, failed: 0, evaluated: { markets: 0, pairs: 0 } });
    });

    it('knows the newest recorded date of a scope', async () => {
      const last = (towns: string[] | null) => run(({ sweeps }) => sweeps.lastRecordedDate(towns));
      const recorded = async (
        asOf: string,
        parts: Partial<Sweep>,
        chunkState: 'done' | 'failed' = 'done',
      ) => {
        const sweep = aSweep({ asOf, ...parts, state: 'queued' });
        await insert(sweep);
        await run(({ sweeps }) => sweeps.insertChunks([aChunk(sweep.id, 0)]));
        await run(({ sweeps }) =>
          chunkState === 'done'
            ? sweeps.finishChunk(sweep.id, 0, RESULT)
            : sweeps.failChunk(sweep.id, 0, 'chunk_failed'),
        );
        await end(sweep, parts);
      };
      await recorded('2030-01-01', { townCodes: null });
      await recorded('2030-03-01', { townCodes: ['x'] });
      await recorded('2030-04-01', { townCodes: ['x'], effect: 'study' });
      await recorded('2030-05-01', { townCodes: ['x'], state: 'incomplete' });
      await recorded('2030-06-01', { townCodes: ['x'], state: 'incomplete' }, 'failed');
      expect(await last(null)).toBe('2030-05-01');
      expect(await last(['x', 'y'])).toBe('2030-05-01');
      expect(await last(['y'])).toBe('2030-01-01');
      expect(await last(['X'])).toBe('2030-01-01');
    });
  });

  describe('the sweep store, before the first sweep', () => {
    const at = withPersistence(backend);
    it('knows no recorded date', async () => {
      expect(await at.ports.transactions.run(({ sweeps }) => sweeps.lastRecordedDate(null))).toBeNull();
      expect(await at.ports.transactions.run(({ sweeps }) => sweeps.lastRecordedDate(['x']))).toBeNull();
    });
  });
}
