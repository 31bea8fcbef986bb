import { describe, expect, it } from '@jest/globals';
import { storedText, type CellLedgerEntry, type ChunkResult } from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import { aChunk, aSweep } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const RESULT: ChunkResult = {
  evaluated: { markets: 1, pairs: 7 },
  carried: { markets: 10, pairs: 11 },
  findings: { opened: 2, kept: 3, resolved: 4, unknown: 5 },
  tasks: { opened: 6, updated: 8, closed: 9 },
};

export function sweepReaderContract(backend: PersistenceBackend): void {
  describe('the sweep reader', () => {
    const at = withPersistence(backend);
    const ended = [aSweep({ state: 'complete' }), aSweep({ state: 'cancelled' })];
    const running = aSweep({ state: 'running' });

    it('lists sweeps newest first, a running one with the totals of its finished chunks', async () => {
      await at.ports.transactions.run(async ({ sweeps }) => {
        for (const sweep of [...ended, running]) await sweeps.insertUnlessOpen({ ...sweep, state: 'queued' });
        for (const sweep of ended) await sweeps.update(sweep);
        await sweeps.update(running);
        await sweeps.insertChunks([1, 2, 3].map((number) => aChunk(running.id, number)));
        await sweeps.finishChunk(running.id, 1, RESULT);
        await sweeps.finishChunk(running.id, 3, RESULT);
      });
      const first = await at.ports.sweeps.list({ within: EVERYWHERE }, { limit: 1 });
      const doubled = {
        evaluated: { markets: 2, pairs: 14 },
        carried: { markets: 20, pairs: 22 },
        findings: { opened: 4, kept: 6, resolved: 8, unknown: 10 },
        tasks: { opened: 12, updated: 16, closed: 18 },
      };
      expect(first.items).toEqual([{ ...running, ...doubled }]);
      const rest = await at.ports.sweeps.list(
        { within: EVERYWHERE },
        { limit: 5, cursor: first.nextCursor ?? '' },
      );
      expect(rest).toEqual({ items: [...ended].reverse(), nextCursor: null });
      expect(await at.ports.sweeps.get(running.id)).toEqual({ ...running, ...doubled });
      expect(await at.ports.sweeps.get('\0')).toBeNull();
      await expect(
        at.ports.sweeps.list({ within: EVERYWHERE }, { limit: 5, cursor: '?' }),
      ).rejects.toMatchObject({
        code: 'invalid_cursor',
      });
    });

    it('lists within some towns those of the whole city, and of towns that are all among these', async () => {
      const own = [['t1'], ['t2', 't1']].map((townCodes) => aSweep({ state: 'complete', townCodes }));
      const city = aSweep({ state: 'complete' });
      const many = Array.from({ length: 55 }, (_, index) =>
        aSweep({ state: 'complete', townCodes: index % 2 === 0 ? ['t9'] : ['t1', 't9'] }),
      );
      await at.ports.transactions.run(async ({ sweeps }) => {
        for (const sweep of [...own, city, ...many]) {
          await sweeps.insertUnlessOpen({ ...sweep, state: 'queued' });
          await sweeps.update(sweep);
        }
      });
      const within = { towns: ['t1', 't2'], markets: null };
      const first = await at.ports.sweeps.list({ within }, { limit: 1 });
      expect(first.items).toEqual([city]);
      const rest = await at.ports.sweeps.list({ within }, { limit: 2, cursor: first.nextCursor ?? '' });
      expect(rest.items).toEqual([...own].reverse());
      for (const none of [
        { towns: [], markets: null },
        { towns: ['t1', 't2'], markets: ['m1'] },
      ])
        expect((await at.ports.sweeps.list({ within: none }, { limit: 1 })).items).toEqual([city]);
      const newest = await at.ports.sweeps.list({ within: EVERYWHERE }, { limit: 2 });
      expect(newest.items).toEqual(many.slice(-2).reverse());
    });

    it('reads the ledger in the order of type and code, from after a cell on', async () => {
      const entry = (type: 'market' | 'town' | 'instructor', code: string): CellLedgerEntry => ({
        sweepId: running.id,
        cell: { type, code, townCode: type === 'instructor' ? null : 't' },
        chunkNumber: 1,
        pairs: 3,
        verdicts: `rule:${code}:√`.repeat(1000),
        legendDigest: null,
        rosterDigest: null,
        factsDigest: `facts of ${code}`,
        leafHash: null,
      });
      const entries = [
        entry('town', 'a'),
        entry('market', 'm'),
        entry('market', 'M'),
        entry('instructor', 'z'),
      ];
      await at.ports.transactions.run(({ sweeps }) => sweeps.insertLedger(entries));
      const ledger = (after: string | null, limit: number) =>
        at.ports.sweeps.ledger(running.id, after, limit);
      const ordered = [
        entry('instructor', 'z'),
        entry('market', 'M'),
        entry('market', 'm'),
        entry('town', 'a'),
      ].map((row) => ({ ...row, legend: null, roster: null }));
      expect(await ledger(null, 10)).toEqual(ordered);
      expect(await ledger('instructor/z', 2)).toEqual(ordered.slice(1, 3));
      expect(await ledger('market/m', 2)).toEqual(ordered.slice(3));
      expect(await at.ports.sweeps.ledger('another', null, 2)).toEqual([]);
      await expect(ledger('sweep/m', 2)).rejects.toMatchObject({ code: 'invalid_cursor' });
    });

    it('reads ledger rows with the texts that they refer to, and refuses one whose text is not kept', async () => {
      const [legend, roster] = [storedText('the legend'), storedText('花名册')];
      const entry = (code: string, rosterDigest: string): CellLedgerEntry => ({
        ...{ sweepId: 'with-texts', cell: { type: 'market', code, townCode: 't' }, chunkNumber: 0 },
        ...{ pairs: 1, verdicts: '{}', legendDigest: legend.digest, rosterDigest },
        ...{ factsDigest: null, leafHash: `leaf of ${code}` },
      });
      await at.ports.transactions.run(async ({ sweeps, texts }) => {
        await texts.keep([legend, roster]);
        await texts.keep([roster]);
        await sweeps.insertLedger([entry('a', roster.digest), entry('b', 'never-kept')]);
      });
      expect(await at.ports.sweeps.ledger('with-texts', null, 1)).toEqual([
        { ...entry('a', roster.digest), legend: 'the legend', roster: '花名册' },
      ]);
      await expect(at.ports.sweeps.ledger('with-texts', null, 2)).rejects.toMatchObject({
        code: 'text_missing',
      });
    });
  });
}
