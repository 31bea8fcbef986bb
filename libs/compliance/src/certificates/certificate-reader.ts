import type { Cell, CellType } from '../cells/cell.js';
import type { CellLedgerEntry } from '../sweeps/sweep.js';
import type { CertificateSummary, SignedCertificate } from './certificate.js';
import type { CertificateTile, TileHead } from './certificate-tile.js';

/** A row of the ledger with the texts that its digests stand for, as they are kept; null for one that is not kept. */
export interface LedgerEvidence extends CellLedgerEntry {
  readonly legend: string | null;
  readonly roster: string | null;
}

export abstract class CertificateReader {
  abstract get(sweepId: string): Promise<SignedCertificate | null>;
  /** By sweep; a sweep without a certificate is absent. */
  abstract summaries(sweepIds: readonly string[]): Promise<ReadonlyMap<string, CertificateSummary>>;
  /** Every tile of a certificate, by number. */
  abstract tileHeads(sweepId: string): Promise<TileHead[]>;
  abstract tile(sweepId: string, number: number): Promise<CertificateTile | null>;
  abstract evidence(sweepId: string, cell: Pick<Cell, 'type' | 'code'>): Promise<LedgerEvidence | null>;
  /** The rows of cells of one type in the order of their codes, after `afterCode`. */
  abstract evidencePage(
    sweepId: string,
    type: CellType,
    afterCode: string | null,
    limit: number,
  ): Promise<LedgerEvidence[]>;
  /** The cells that chunks were planned of, by chunk, after `afterNumber`. */
  abstract plannedCells(
    sweepId: string,
    afterNumber: number,
    limit: number,
  ): Promise<{ readonly chunkNumber: number; readonly cells: readonly Cell[] }[]>;
}
