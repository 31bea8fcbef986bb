import { describe, expect, it } from '@jest/globals';
import {
  storedText,
  type CellLedgerEntry,
  type CertificateTile,
  type SignedCertificate,
} from '@hongzhu/compliance';
import { aChunk, aSweep } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const AT = new Date('2026-03-31T02:00:00.123Z');

const aCertificate = (sweepId: string): SignedCertificate => ({
  ...{ sweepId, body: '{"a":"红珠 \\" \\\\"}', signature: 's'.repeat(86), keyId: 'k', root: 'r', leaves: 3 },
  issuedAt: AT,
});
const aTile = (sweepId: string, number: number, first: CertificateTile['first']): CertificateTile => ({
  ...{ sweepId, number, first, hash: `hash of ${number}` },
  leaves: Uint8Array.from({ length: 64 }, (_, at) => (at * 7 + number) % 256),
});
const anEntry = (cell: CellLedgerEntry['cell'], parts: Partial<CellLedgerEntry> = {}): CellLedgerEntry => ({
  ...{ sweepId: 'leaves', cell, chunkNumber: 1, pairs: 3, verdicts: '{}', legendDigest: null },
  ...{ rosterDigest: null, factsDigest: 'facts', leafHash: `leaf of ${cell.code}` },
  ...parts,
});

/** Certificates and what they are made of. */
export function certificateContract(backend: PersistenceBackend): void {
  describe('certificates', () => {
    const at = withPersistence(backend);

    it('are kept to the letter, and only once', async () => {
      const { transactions, certificates } = at.ports;
      const certificate = aCertificate('kept');
      await transactions.run((stores) => stores.certificates.insert(certificate));
      expect(await certificates.get('kept')).toEqual(certificate);
      expect(await certificates.get('another')).toBeNull();
      expect(await certificates.summaries(['kept', 'another'])).toEqual(
        new Map([['kept', { keyId: 'k', root: 'r', leaves: 3, issuedAt: AT }]]),
      );
      expect(await certificates.summaries([])).toEqual(new Map());
      const again = transactions.run((stores) => stores.certificates.insert({ ...certificate, root: 'x' }));
      await expect(again).rejects.toMatchObject({ code: 'database_error' });
      expect(await certificates.get('kept')).toEqual(certificate);
    });

    it('have tiles, of which the first that came stays', async () => {
      const { transactions, certificates } = at.ports;
      const tiles = [aTile('tiled', 0, { rank: 0, code: 'm1' }), aTile('tiled', 1, { rank: 1, code: 't1' })];
      await transactions.run(async (stores) => {
        for (const tile of [...tiles].reverse()) await stores.certificates.keepTile(tile);
        await stores.certificates.keepTile({ ...tiles[0]!, hash: 'another' });
      });
      const heads = await certificates.tileHeads('tiled');
      expect(heads).toEqual(tiles.map(({ number, first, hash }) => ({ number, first, hash })));
      const { leaves, ...rest } = (await certificates.tile('tiled', 1))!;
      expect({ ...rest, leaves: [...leaves] }).toEqual({ ...tiles[1]!, leaves: [...tiles[1]!.leaves] });
      expect(await certificates.tile('tiled', 2)).toBeNull();
      expect(await certificates.tileHeads('another')).toEqual([]);
    });

    it('are made of leaves in the order of the codes, page by page, and of counts by chunk', async () => {
      const { transactions } = at.ports;
      const cells = ['m10', 'm2', 'M1'].map((code) => ({ type: 'market' as const, code, townCode: 't' }));
      await transactions.run(async (stores) => {
        await stores.sweeps.insertLedger([
          ...cells.map((cell) => anEntry(cell)),
          anEntry({ type: 'town', code: 't', townCode: 't' }, { leafHash: null }),
        ]);
        for (const number of [2, 0, 1]) {
          await stores.certificates.keepCounts('leaves', number, [
            {
              ...{ ruleId: `rule-${number}`, ruleSetId: 'set' },
              verdicts: {
                ...{ compliant: number, non_compliant: 0, in_grace: 0, insufficient_data: 0 },
                ...{ not_applicable: 2, error: 0 },
              },
            },
          ]);
        }
      });
      await transactions.run(async ({ certificates }) => {
        const leaves = (after: string | null, limit: number) =>
          certificates.leaves('leaves', 'market', after, limit);
        expect((await leaves(null, 2)).map(({ code }) => code)).toEqual(['M1', 'm10']);
        expect(await leaves('m10', 2)).toEqual([{ code: 'm2', pairs: 3, leafHash: 'leaf of m2' }]);
        expect(await certificates.leaves('leaves', 'town', null, 2)).toEqual([
          { code: 't', pairs: 3, leafHash: null },
        ]);
        const counts = await certificates.counts('leaves', 0, 5);
        expect(
          counts.map(({ chunkNumber, counts: [first] }) => [
            chunkNumber,
            first!.ruleId,
            first!.verdicts.compliant,
          ]),
        ).toEqual([
          [1, 'rule-1', 1],
          [2, 'rule-2', 2],
        ]);
        expect(await certificates.counts('leaves', -1, 1)).toHaveLength(1);
      });
    });

    it('are checked by ledger rows with the texts that are kept, and by the cells that were planned', async () => {
      const { transactions, certificates } = at.ports;
      const roster = storedText('["a roster"]');
      const sweep = aSweep({ state: 'running' });
      const cell = { type: 'market' as const, code: 'm1', townCode: 't1' };
      const row = anEntry(cell, {
        sweepId: sweep.id,
        rosterDigest: roster.digest,
        legendDigest: 'never kept',
      });
      await transactions.run(async (stores) => {
        await stores.sweeps.insertUnlessOpen(sweep);
        await stores.sweeps.insertChunks([aChunk(sweep.id, 0), aChunk(sweep.id, 1, { cells: [cell] })]);
        await stores.texts.keep([roster]);
        await stores.sweeps.insertLedger([row]);
      });
      const evidence = { ...row, roster: roster.content, legend: null };
      expect(await certificates.evidence(sweep.id, cell)).toEqual(evidence);
      expect(await certificates.evidencePage(sweep.id, 'market', null, 5)).toEqual([evidence]);
      expect(await certificates.evidencePage(sweep.id, 'market', 'm1', 5)).toEqual([]);
      expect(await certificates.evidence(sweep.id, { type: 'town', code: 'm1' })).toBeNull();
      expect(await certificates.plannedCells(sweep.id, 0, 5)).toEqual([{ chunkNumber: 1, cells: [cell] }]);
    });
  });
}
