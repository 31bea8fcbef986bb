import type { LedgerEvidence } from './certificate-reader.js';
import { hashesOf, type CertificateTile, type TileHead } from './certificate-tile.js';
import { named, type CertificateDifference } from './compare-tile.js';
import { EvidenceCounter, hasAlteredText } from './evidence.js';
import { MerkleRoot } from './merkle-tree.js';
import type { RuleCounts } from './rule-counts.js';
import { base64url } from './tile-builder.js';

/** How many differences are named; more are only counted. */
export const MAX_NAMED_DIFFERENCES = 200;

/** What a check has come upon so far. */
export class CheckFindings {
  readonly differences: CertificateDifference[] = [];
  differenceCount = 0;
  cellsChecked = 0;
  private readonly tree = new MerkleRoot();
  private readonly counter = new EvidenceCounter();

  /** Takes the leaves of the next tile; answers whether its hash is theirs. */
  addTile(head: TileHead, tile: CertificateTile): boolean {
    const own = new MerkleRoot();
    for (const hash of hashesOf(tile)) {
      this.tree.add(hash);
      own.add(hash);
    }
    return base64url(own.root()) === head.hash;
  }

  /** Takes rows that are as they were certified, and differences that are named already. */
  addRows(same: readonly LedgerEvidence[], differences: readonly CertificateDifference[]): void {
    this.cellsChecked += same.length + differences.length;
    for (const row of same) {
      if (hasAlteredText(row)) this.addDifference(named('text_altered')(row));
      else this.counter.add(row);
    }
    for (const difference of differences) this.addDifference(difference);
  }

  /** Of the rows that are as they were certified. */
  counts(): RuleCounts[] {
    return this.counter.counts();
  }

  get leaves(): number {
    return this.tree.leaves;
  }

  /** Over the leaves of all tiles. */
  root(): string {
    return base64url(this.tree.root());
  }

  private addDifference(difference: CertificateDifference): void {
    this.differenceCount += 1;
    if (this.differences.length < MAX_NAMED_DIFFERENCES) this.differences.push(difference);
  }
}
