import type { Cell } from '../cells/cell.js';
import type { PinnedRuleSet } from '../evaluation/pinned-rule-set.js';
import { canonicalJson } from '../shared/canonical-json.js';
import { textDigest } from '../shared/text-digest.js';
import type { CellLedgerEntry } from '../sweeps/sweep.js';
import { leafDigest } from './merkle-tree.js';

/** What a certificate says of one cell. */
export interface CellLeaf {
  readonly cell: Cell;
  /** Digest of the facts that were read. */
  readonly facts: string;
  readonly pairs: number;
  readonly ruleSets: readonly PinnedRuleSet[];
  /** `verdictsDigest` */
  readonly verdicts: string;
}

/** A ledger row without what certificates add to it. */
export type LedgerContent = Omit<CellLedgerEntry, 'leafHash' | 'sweepId' | 'chunkNumber'>;

/** SHA-256 of a row of the ledger: its verdicts as they are stored, and the digests of the texts they refer to. */
export const verdictsDigest = ({
  verdicts,
  legendDigest,
  rosterDigest,
}: Pick<LedgerContent, 'verdicts' | 'legendDigest' | 'rosterDigest'>): string =>
  textDigest(`${legendDigest ?? ''}\n${rosterDigest ?? ''}\n${verdicts}`);

/** The leaves of one sweep. */
export class CellLeaves {
  private readonly ruleSetsText: string;

  constructor(private readonly ruleSets: readonly PinnedRuleSet[]) {
    this.ruleSetsText = canonicalJson(ruleSets);
  }

  leaf(row: LedgerContent): CellLeaf {
    const { cell, factsDigest, pairs } = row;
    return {
      cell: { type: cell.type, code: cell.code, townCode: cell.townCode },
      facts: factsDigest ?? '',
      pairs,
      ruleSets: this.ruleSets,
      verdicts: verdictsDigest(row),
    };
  }

  /** The canonical JSON of the leaf, written out since there is one for each market of a nation. */
  text(row: LedgerContent): string {
    const { type, code, townCode } = row.cell;
    return (
      `{"cell":{"code":${JSON.stringify(code)},"townCode":${JSON.stringify(townCode)},"type":"${type}"},` +
      `"facts":"${row.factsDigest ?? ''}","pairs":${row.pairs},"ruleSets":${this.ruleSetsText},` +
      `"verdicts":"${verdictsDigest(row)}"}`
    );
  }

  /** The hash of the leaf in base64url. */
  hash(row: LedgerContent): string {
    return leafDigest(this.text(row));
  }
}
