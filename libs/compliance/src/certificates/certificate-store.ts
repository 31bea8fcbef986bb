import type { CellType } from '../cells/cell.js';
import type { SignedCertificate } from './certificate.js';
import type { CertificateTile } from './certificate-tile.js';
import type { RuleCounts } from './rule-counts.js';

/** A row of the ledger as the tree sees it. */
export interface StoredLeaf {
  readonly code: string;
  readonly pairs: number;
  /** base64url; null in rows of before certificates. */
  readonly leafHash: string | null;
}

/** What certificates are made of, inside one transaction. */
export abstract class CertificateStore {
  /** Keeps the counts of a chunk that is done now. */
  abstract keepCounts(sweepId: string, chunkNumber: number, counts: readonly RuleCounts[]): Promise<void>;
  /** The counts of some chunks, by number, after `afterNumber`. */
  abstract counts(
    sweepId: string,
    afterNumber: number,
    limit: number,
  ): Promise<{ readonly chunkNumber: number; readonly counts: readonly RuleCounts[] }[]>;
  /** Leaves of cells of one type in the order of their codes, after `afterCode`. */
  abstract leaves(
    sweepId: string,
    type: CellType,
    afterCode: string | null,
    limit: number,
  ): Promise<StoredLeaf[]>;
  /** Keeps a tile, unless it is there: another finisher of this sweep has made the same one. */
  abstract keepTile(tile: CertificateTile): Promise<void>;
  abstract insert(certificate: SignedCertificate): Promise<void>;
}
