import { beforeAll, describe, expect, it } from '@jest/globals';
import { storedText, type CellLedgerEntry, type Sweep } from '@hongzhu/compliance';
import { aSweep } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const legend = storedText('the legend');
const pin = (id: string) => ({ id, version: '1.0.0', digest: 'a-digest' });

const entryOf = (sweep: Sweep, code: string): CellLedgerEntry => ({
  ...{ sweepId: sweep.id, cell: { type: 'market', code, townCode: 't' }, chunkNumber: 0, pairs: 1 },
  ...{ verdicts: `verdicts of ${sweep.id}`, legendDigest: legend.digest, rosterDigest: null },
  ...{ factsDigest: null, leafHash: null },
});
const rowOf = (sweep: Sweep, code: string) => ({
  ...entryOf(sweep, code),
  ...{ legend: 'the legend', roster: null },
});

export function nightReaderContract(backend: PersistenceBackend): void {
  describe('the nights', () => {
    const at = withPersistence(backend);
    const first = aSweep({ state: 'complete', ruleSets: [pin('a'), pin('b')] });
    const study = aSweep({ state: 'complete', effect: 'study' });
    const second = aSweep({ state: 'incomplete', ruleSets: [pin('a'), pin('b')] });
    const ofTown = aSweep({ state: 'complete', townCodes: ['t'], ruleSets: [pin('a'), pin('b')] });
    const ofOneSet = aSweep({ state: 'complete', ruleSets: [pin('a')] });
    const pruned = aSweep({ state: 'complete', detail: 'pruned', ruleSets: [pin('b')] });
    const cancelled = aSweep({ state: 'cancelled', ruleSets: [pin('b')] });
    const all = [first, study, second, ofTown, ofOneSet, pruned, cancelled];

    beforeAll(async () => {
      await at.ports.transactions.run(async ({ sweeps, texts }) => {
        await texts.keep([legend]);
        for (const sweep of all) {
          await sweeps.insertUnlessOpen({ ...sweep, state: 'queued' });
          await sweeps.update(sweep);
          await sweeps.insertLedger([entryOf(sweep, 'm1')]);
        }
        await sweeps.insertLedger([entryOf(first, 'm2')]);
      });
    }, 60_000);

    it('that recorded something about a cell come newest first, with the one before a page', async () => {
      const cell = { type: 'market' as const, code: 'm1' };
      const page = await at.ports.nights.ofCell(cell, { limit: 2 });
      expect(page.items).toEqual([ofOneSet, ofTown].map((sweep) => ({ sweep, ledger: rowOf(sweep, 'm1') })));
      expect(page.before?.sweep.id).toBe(second.id);
      const rest = await at.ports.nights.ofCell(cell, { limit: 2, cursor: page.nextCursor ?? '' });
      expect(rest.items.map(({ sweep }) => sweep)).toEqual([second, first]);
      expect([rest.nextCursor, rest.before]).toEqual([null, null]);
    });

    it('are none for a cell that no ledger has', async () => {
      const nothing = { items: [], nextCursor: null, before: null };
      for (const code of ['m9', '\0'])
        expect(await at.ports.nights.ofCell({ type: 'market', code }, { limit: 5 })).toEqual(nothing);
      const others = await at.ports.nights.ofCell({ type: 'market', code: 'm2' }, { limit: 5 });
      expect(others.items.map(({ sweep }) => sweep.id)).toEqual([first.id]);
    });

    it('have a newest of all towns for each rule set', async () => {
      expect(await at.ports.nights.newest('a')).toEqual(ofOneSet);
      expect(await at.ports.nights.newest('b')).toEqual(second);
      expect(await at.ports.nights.newest('c')).toBeNull();
    });

    it('give the ledger rows of the cells that are asked for', async () => {
      const cells = ['m1', 'm2', 'm9'].map((code) => ({ type: 'market' as const, code }));
      expect(await at.ports.nights.ledgers(first.id, cells)).toEqual([
        rowOf(first, 'm1'),
        rowOf(first, 'm2'),
      ]);
      expect(await at.ports.nights.ledgers(first.id, [])).toEqual([]);
    });
  });
}
