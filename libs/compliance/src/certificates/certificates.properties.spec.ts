import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LETTERS } from '../evaluation/outcome-letters.js';
import type { SweepReader } from '../sweeps/sweep-reader.js';
import { readCertificate } from './certificate.js';
import type { LedgerEvidence } from './certificate-reader.js';
import { CellLeaves } from './cell-leaf.js';
import {
  FakeSigner,
  MemoryLedger,
  MemoryReader,
  MemoryTransactions,
  someRows,
  sweepOver,
} from './certified-ledger.fixture.js';
import { CertifySweep } from './certify-sweep.js';
import { CheckCertificate, type CertificateCheck } from './check-certificate.js';
import { leafHash, rootByProof } from './merkle-tree.js';
import { ProveMarket } from './prove-market.js';
import { base64url, bytesOf, TileBuilder } from './tile-builder.js';
import { tileProof } from './tile-proof.js';

const SIGNER = new FakeSigner('the key');
const MARKETS = 2_300;
const NO_SWEEPS = {} as SweepReader;
const AT = new Date('2026-03-31T02:00:00Z');

async function certified(rows: LedgerEvidence[], signer = SIGNER): Promise<MemoryLedger> {
  const ledger = new MemoryLedger(rows);
  const transactions = new MemoryTransactions(ledger);
  const certify = new CertifySweep(transactions, signer);
  const sweep = sweepOver(rows);
  const certification = await certify.gather(sweep);
  expect(certification.kind).toBe('ready');
  await transactions.run((stores) => certify.issue(stores, sweep, certification, AT));
  return ledger;
}
const check = (ledger: MemoryLedger, signer = SIGNER): Promise<CertificateCheck> =>
  new CheckCertificate(NO_SWEEPS, new MemoryReader(ledger), signer).run('s1');
const namesOf = ({ differences }: CertificateCheck): string[] =>
  differences.map(({ cell, reason }) => `${cell.type}/${cell.code} ${reason}`);

/** The row with another letter at a place that `any` chooses. */
function withOtherVerdict(row: LedgerEvidence, any: number): LedgerEvidence {
  const { s } = JSON.parse(row.verdicts) as { s: [[string, string, { o: string }]] };
  const letters = s[0][2].o;
  const at = any % letters.length;
  const others = Object.values(LETTERS).filter((letter) => letter !== letters[at]);
  s[0][2].o = letters.slice(0, at) + others[any % others.length] + letters.slice(at + 1);
  return { ...row, verdicts: JSON.stringify({ s }) };
}

describe('the check of a certificate', () => {
  it('finds a certified ledger intact, with as many of each verdict as the certificate says', async () => {
    const rows = someRows(MARKETS);
    const ledger = await certified(rows);
    expect(ledger.tiles).toHaveLength(3);
    const answer = await check(ledger);
    expect(answer).toMatchObject({
      intact: true,
      key: 'current',
      differenceCount: 0,
      cellsChecked: rows.length,
    });
    const { verdicts, owed } = readCertificate(ledger.certificate!);
    expect(Object.values(verdicts).reduce((sum, number) => sum + number, 0)).toBe(owed.pairs);
  });

  it('names the one cell of which one verdict was altered, whichever it is', async () => {
    const ledger = await certified(someRows(MARKETS));
    const sound = ledger.rows;
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.nat(1000), async (place, any) => {
        const altered = withOtherVerdict(sound[place]!, any);
        ledger.rows = sound.with(place, altered);
        const answer = await check(ledger);
        expect(answer.intact).toBe(false);
        expect(namesOf(answer)).toEqual([`${altered.cell.type}/${altered.cell.code} altered`]);
        // Nor does it help to make the row's own hash fit.
        const { leaf, ruleSets } = { leaf: altered, ruleSets: readCertificate(ledger.certificate!).ruleSets };
        ledger.rows = sound.with(place, { ...leaf, leafHash: new CellLeaves(ruleSets).hash(leaf) });
        expect(namesOf(await check(ledger))).toEqual(namesOf(answer));
      }),
      { numRuns: 40 },
    );
  });

  it('names cells that are gone, and cells that came in', async () => {
    const ledger = await certified(someRows(1_500));
    const sound = ledger.rows;
    ledger.rows = sound.filter(({ cell }) => !['m000007', 'm001400', 'i1'].includes(cell.code));
    expect(namesOf(await check(ledger))).toEqual([
      'market/m000007 missing',
      'market/m001400 missing',
      'instructor/i1 missing',
    ]);
    const came = { ...sound[0]!, cell: { type: 'market' as const, code: 'm000007x', townCode: 't1' } };
    ledger.rows = [...sound, came];
    expect(namesOf(await check(ledger))).toEqual(['market/m000007x added']);
    ledger.rows = [...sound.filter(({ cell }) => cell.code !== 'm000001'), came];
    const both = await check(ledger);
    expect(both).toMatchObject({ intact: false, countsEqual: false });
    expect(both.differenceCount).toBeGreaterThan(0);
  });

  it('finds other facts, another number of pairs, another town and other texts', async () => {
    const ledger = await certified(someRows(3));
    const sound = ledger.rows;
    const changes: Partial<LedgerEvidence>[] = [
      { factsDigest: 'other' },
      { pairs: 4 },
      { cell: { ...sound[1]!.cell, townCode: 't2' } },
      { legendDigest: null },
      { rosterDigest: null },
    ];
    for (const change of changes) {
      ledger.rows = sound.with(1, { ...sound[1]!, ...change });
      expect(namesOf(await check(ledger))).toEqual(['market/m000001 altered']);
    }
    for (const change of [{ roster: '[]' }, { roster: null }, { legend: '[]' }]) {
      ledger.rows = sound.with(1, { ...sound[1]!, ...change });
      expect(namesOf(await check(ledger))).toEqual(['market/m000001 text_altered']);
    }
  });

  it('does not trust another key, a touched text, or leaves that are not under its root', async () => {
    const ledger = await certified(someRows(5));
    const { certificate } = ledger;
    expect(await check(ledger, new FakeSigner('another'))).toMatchObject({ intact: false, key: 'unknown' });
    const next = new FakeSigner('the next', [SIGNER.key]);
    expect(await check(ledger, next)).toMatchObject({ intact: true, key: 'retired' });
    ledger.certificate = { ...certificate!, body: certificate!.body.replace('"record"', '"study"') };
    expect(await check(ledger)).toMatchObject({ intact: false, signatureValid: false });
    ledger.certificate = { ...certificate!, root: 'another' };
    expect(await check(ledger)).toMatchObject({ intact: false, signatureValid: true, treeIntact: false });
    ledger.certificate = certificate;
    const [tile] = ledger.tiles;
    ledger.tiles[0] = { ...tile!, leaves: tile!.leaves.slice(0, -32) };
    expect(await check(ledger)).toMatchObject({ intact: false, treeIntact: false });
    ledger.tiles.length = 0;
    expect(await check(ledger)).toMatchObject({ intact: false, treeIntact: false });
  });
});

describe('a sweep that does not add up', () => {
  const refusal = async (change: (ledger: MemoryLedger) => void) => {
    const rows = someRows(4);
    const sweep = sweepOver(rows);
    const ledger = new MemoryLedger(rows);
    change(ledger);
    return new CertifySweep(new MemoryTransactions(ledger), SIGNER).gather(sweep);
  };

  it('is not certified', async () => {
    const missing = { kind: 'refused', fault: 'leaves_missing' };
    const differ = { kind: 'refused', fault: 'counts_differ' };
    expect(await refusal(({ rows }) => rows.pop())).toEqual(missing);
    expect(await refusal(({ rows }) => (rows[0] = { ...rows[0]!, leafHash: null }))).toEqual(missing);
    expect(await refusal(({ counts }) => counts.pop())).toEqual(differ);
    const withError = (ledger: MemoryLedger): void => {
      const [first, ...rest] = ledger.counts;
      const { compliant, error } = first!.verdicts;
      const verdicts = { ...first!.verdicts, compliant: 0, error: error + compliant };
      ledger.counts = [{ ...first!, verdicts }, ...rest];
    };
    expect(await refusal(withError)).toEqual(differ);
  });

  it('ends without a certificate when it was begun before there were any', async () => {
    const rows = someRows(2);
    const sweep = sweepOver(rows, { ruleSets: [{ id: 'a-set', version: '1.0.0', digest: null }] });
    const certify = new CertifySweep(new MemoryTransactions(new MemoryLedger(rows)), SIGNER);
    expect(await certify.gather(sweep)).toEqual({ kind: 'none' });
  });
});

describe('the proof of a market', () => {
  it('leads from its leaf to the root, and is refused for verdicts that were altered', async () => {
    const ledger = await certified(someRows(MARKETS));
    const sound = ledger.rows;
    const prove = new ProveMarket(NO_SWEEPS, new MemoryReader(ledger));
    const { tree } = readCertificate(ledger.certificate!);
    for (const place of [0, 1, 1023, 1024, 2047, 2048, MARKETS - 1]) {
      const code = sound[place]!.cell.code;
      const { leaf, evidence, index, path } = await prove.run('s1', code, () => true);
      expect({ index, code: leaf.cell.code }).toEqual({ index: place, code });
      const text = new CellLeaves(leaf.ruleSets).text(evidence);
      const root = rootByProof(leafHash(text), index, tree.leaves, path.map(bytesOf));
      expect(root && base64url(root)).toBe(tree.root);
      ledger.rows = sound.with(place, withOtherVerdict(sound[place]!, place));
      await expect(prove.run('s1', code, () => true)).rejects.toMatchObject({
        code: 'certificate_mismatch',
        details: { marketCode: code },
      });
      ledger.rows = sound;
    }
    await expect(prove.run('s1', 'nowhere', () => true)).rejects.toMatchObject({
      code: 'market_not_certified',
    });
  });

  it('goes through tiles of any size as through one tree', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom(1, 2, 4, 8),
        fc.nat(),
        (size, perTile, any) => {
          const builder = new TileBuilder('s1', perTile);
          const leaves = Array.from({ length: size }, (_, at) => leafHash(String(at)));
          const tiles = leaves.flatMap((hash, at) => builder.add({ rank: 0, code: String(at) }, hash) ?? []);
          tiles.push(...[builder.close()].filter((tile) => tile !== null));
          const index = any % size;
          const tile = tiles[Math.floor(index / perTile)]!;
          const path = tileProof(tiles, tile, index % perTile).map(bytesOf);
          const root = rootByProof(leaves[index]!, index, size, path);
          expect(root && base64url(root)).toBe(builder.root());
          expect(() => tileProof(tiles.slice(1), tile, index % perTile)).toThrow('not kept');
        },
      ),
    );
  });
});
