import type { Cell, CellType } from '../cells/cell.js';
import { LETTERS } from '../evaluation/outcome-letters.js';
import { legendText } from '../evaluation/verdict-legend.js';
import { storedText } from '../shared/text-store.js';
import { textDigest } from '../shared/text-digest.js';
import { Transactions, type Stores } from '../shared/transactions.js';
import { queuedSweep, type Sweep } from '../sweeps/sweep.js';
import { CellLeaves, type LedgerContent } from './cell-leaf.js';
import type { CertificateSummary, SignedCertificate } from './certificate.js';
import { CertificateReader, type LedgerEvidence } from './certificate-reader.js';
import { CertificateSigner, type PublicKey } from './certificate-signer.js';
import { CertificateStore, type StoredLeaf } from './certificate-store.js';
import type { CertificateTile, TileHead } from './certificate-tile.js';
import { EvidenceCounter } from './evidence.js';
import type { RuleCounts } from './rule-counts.js';

export const RULES = ['a-rule', 'b-rule', 'c-rule'];
export const LEGEND = storedText(
  legendText(
    RULES.map((ruleId) => ({ ruleId, ruleSetId: 'a-set', severity: 'low', subjectType: 'market' as const })),
  ),
);
export const ROSTER = storedText('[["enterprise","open",["o1"]]]');
const RULE_SETS = [{ id: 'a-set', version: '1.0.0', digest: textDigest('a set') }];

/** Signs with a key of its own, which is its name. */
export class FakeSigner extends CertificateSigner {
  override readonly key: PublicKey;
  constructor(
    name: string,
    override readonly retiredKeys: readonly PublicKey[] = [],
  ) {
    super();
    this.key = { algorithm: 'Ed25519', keyId: textDigest(name), publicKey: name };
  }
  override sign(text: string): string {
    return textDigest(`${this.key.publicKey} signs ${text}`);
  }
  override verify(text: string, signature: string, publicKey: string): boolean {
    return signature === textDigest(`${publicKey} signs ${text}`);
  }
}

const code = (number: number): string => `m${String(number).padStart(6, '0')}`;

/** The ledger row of a cell with one subject; `letters` is a letter for each rule. */
export function aRow(cell: Cell, letters: string): LedgerEvidence {
  const content: LedgerContent = {
    cell,
    pairs: letters.length,
    verdicts: JSON.stringify({ s: [['market', cell.code, { o: letters }]] }),
    legendDigest: LEGEND.digest,
    rosterDigest: ROSTER.digest,
    factsDigest: textDigest(`facts of ${cell.code}`),
  };
  return {
    ...content,
    sweepId: 's1',
    chunkNumber: 0,
    leafHash: new CellLeaves(RULE_SETS).hash(content),
    legend: LEGEND.content,
    roster: ROSTER.content,
  };
}

/** So many markets, a town and an instructor, with verdicts that differ. */
export function someRows(markets: number): LedgerEvidence[] {
  const letters = Object.values(LETTERS).filter((letter) => letter !== LETTERS.error);
  const of = (number: number): string =>
    [1, 2, 3].map((step) => letters[(number * step) % letters.length]).join('');
  return [
    ...Array.from({ length: markets }, (_, number) =>
      aRow({ type: 'market', code: code(number), townCode: 't1' }, of(number)),
    ),
    aRow({ type: 'town', code: 'm000000', townCode: 'm000000' }, 'ccc'),
    aRow({ type: 'instructor', code: 'i1', townCode: null }, 'nnn'),
  ];
}

export const countsOf = (rows: readonly LedgerEvidence[]): RuleCounts[] => {
  const counter = new EvidenceCounter();
  for (const row of rows) counter.add(row);
  return counter.counts();
};

/** A running sweep that owes these rows. */
export const sweepOver = (rows: readonly LedgerEvidence[], parts: Partial<Sweep> = {}): Sweep => ({
  ...queuedSweep({
    ...{ id: 's1', asOf: '2026-03-31', effect: 'record', townCodes: null, ruleSets: RULE_SETS },
    requestedAt: new Date('2026-03-31T00:00:00Z'),
  }),
  state: 'running',
  expected: {
    markets: rows.filter(({ cell }) => cell.type === 'market').length,
    pairs: rows.reduce((sum, { pairs }) => sum + pairs, 0),
  },
  ...parts,
});

/** One sweep's ledger in memory, behind all three ports. */
export class MemoryLedger {
  certificate: SignedCertificate | null = null;
  counts: RuleCounts[];
  readonly tiles: CertificateTile[] = [];
  readonly planned: Cell[];

  constructor(public rows: LedgerEvidence[]) {
    this.counts = countsOf(rows);
    this.planned = rows.map(({ cell }) => cell);
  }

  page(type: CellType, after: string | null, limit: number): LedgerEvidence[] {
    return this.rows
      .filter(({ cell }) => cell.type === type && cell.code > (after ?? ''))
      .sort((a, b) => (a.cell.code < b.cell.code ? -1 : 1))
      .slice(0, limit);
  }
}

class MemoryStore extends CertificateStore {
  constructor(private readonly ledger: MemoryLedger) {
    super();
  }
  override async keepCounts(): Promise<void> {}
  override async counts(_: string, after: number): Promise<{ chunkNumber: number; counts: RuleCounts[] }[]> {
    return after < 0 ? [{ chunkNumber: 0, counts: this.ledger.counts }] : [];
  }
  override async leaves(
    _: string,
    type: CellType,
    after: string | null,
    limit: number,
  ): Promise<StoredLeaf[]> {
    return this.ledger
      .page(type, after, limit)
      .map(({ cell, pairs, leafHash }) => ({ code: cell.code, pairs, leafHash }));
  }
  override async keepTile(tile: CertificateTile): Promise<void> {
    if (!this.ledger.tiles.some(({ number }) => number === tile.number)) this.ledger.tiles.push(tile);
  }
  override async insert(certificate: SignedCertificate): Promise<void> {
    this.ledger.certificate = certificate;
  }
}

export class MemoryTransactions extends Transactions {
  constructor(private readonly ledger: MemoryLedger) {
    super();
  }
  override run<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    return work({ certificates: new MemoryStore(this.ledger) } as unknown as Stores);
  }
}

export class MemoryReader extends CertificateReader {
  constructor(private readonly ledger: MemoryLedger) {
    super();
  }
  override async get(): Promise<SignedCertificate | null> {
    return this.ledger.certificate;
  }
  override async summaries(): Promise<ReadonlyMap<string, CertificateSummary>> {
    return new Map();
  }
  override async tileHeads(): Promise<TileHead[]> {
    return [...this.ledger.tiles];
  }
  override async tile(_: string, number: number): Promise<CertificateTile | null> {
    return this.ledger.tiles.find((tile) => tile.number === number) ?? null;
  }
  override async evidence(_: string, { type, code: of }: Pick<Cell, 'type' | 'code'>) {
    return this.ledger.rows.find(({ cell }) => cell.type === type && cell.code === of) ?? null;
  }
  override async evidencePage(_: string, type: CellType, after: string | null, limit: number) {
    return this.ledger.page(type, after, limit);
  }
  override async plannedCells(_: string, after: number) {
    return after < 0 ? [{ chunkNumber: 0, cells: this.ledger.planned }] : [];
  }
}
