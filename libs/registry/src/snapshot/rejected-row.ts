import { isObject } from './read-fields.js';
import { pointerStep } from './json-pointer.js';
import type { SnapshotProblem } from './snapshot-problem.js';
import { type RejectedRow, rowPointer, type SnapshotRow } from './snapshot-row.js';

/** Stands for a refused value of a member. */
export const WITHHELD = '***';

/**
 * The row as it is handed back and kept for download. No name, identity number or phone of a member may be kept
 * anywhere, and a value that is refused may be one that slipped into the wrong column: it is withheld.
 */
export function rejectedRow(row: SnapshotRow, problems: readonly SnapshotProblem[]): RejectedRow {
  const { list, index, raw } = row;
  return { list, index, row: list === 'members' ? withoutRefusedValues(row) : raw, problems };
}

function withoutRefusedValues(row: SnapshotRow): unknown {
  if (!isObject(row.raw)) return WITHHELD;
  const illFormed = row.problems.filter((problem) => problem.code !== 'duplicate_code');
  const refused = new Set(illFormed.map((problem) => problem.pointer));
  const pointer = rowPointer(row);
  return Object.fromEntries(
    Object.entries(row.raw).map(([name, value]) => [
      name,
      refused.has(pointer + pointerStep(name)) ? WITHHELD : value,
    ]),
  );
}
