import type { Cell } from '../cells/cell.js';
import type { LedgerEvidence } from './certificate-reader.js';
import { hashesOf, type CertificateTile } from './certificate-tile.js';
import type { CellLeaves } from './cell-leaf.js';
import { base64url } from './tile-builder.js';

/**
 * `altered`: the stored row is not the certified one. `added`: nothing was certified of the cell. `missing`: nothing is
 * stored of it any more. `text_altered`: its row is as it was, but not a text that it refers to.
 */
export const DIFFERENCE_REASONS = ['altered', 'added', 'missing', 'text_altered'] as const;
export interface CertificateDifference {
  readonly cell: Pick<Cell, 'type' | 'code'>;
  readonly reason: (typeof DIFFERENCE_REASONS)[number];
}

export interface TileComparison {
  /** Rows as they were certified. */
  readonly same: readonly LedgerEvidence[];
  /** Rows that are not. */
  readonly others: readonly LedgerEvidence[];
  /** How many certified leaves have no row. */
  readonly unmatched: number;
}

/** Holds the rows of a stretch of the leaves against what was certified of it. */
export function compareTile(
  tile: Pick<CertificateTile, 'leaves'>,
  rows: readonly LedgerEvidence[],
  leaves: CellLeaves,
): TileComparison {
  const certified = new Set(hashesOf(tile).map(base64url));
  const same: LedgerEvidence[] = [];
  const others: LedgerEvidence[] = [];
  // A leaf names its cell, so no two rows have one hash.
  for (const row of rows) (certified.delete(leaves.hash(row)) ? same : others).push(row);
  return { same, others, unmatched: certified.size };
}

/**
 * Names the cells of a stretch that are not as they were certified.
 * @param planned the cells of the stretch that the sweep was planned of
 */
export function nameDifferences(
  { others, unmatched }: TileComparison,
  rows: readonly LedgerEvidence[],
  planned: readonly Pick<Cell, 'type' | 'code'>[] | null,
): CertificateDifference[] {
  if (planned === null || others.length === unmatched) return others.map(named('altered'));
  const key = ({ type, code }: Pick<Cell, 'type' | 'code'>): string => `${type}/${code}`;
  const wanted = new Set(planned.map(key));
  const stored = new Set(rows.map(({ cell }) => key(cell)));
  return [
    ...others.map((row) => named(wanted.has(key(row.cell)) ? 'altered' : 'added')(row)),
    ...planned.filter((cell) => !stored.has(key(cell))).map((cell) => named('missing')({ cell })),
  ];
}

export const named =
  (reason: CertificateDifference['reason']) =>
  ({ cell: { type, code } }: { readonly cell: Pick<Cell, 'type' | 'code'> }): CertificateDifference => ({
    cell: { type, code },
    reason,
  });
