import { namesPerson } from '../people/index.js';
import { isObject, WITHHELD } from './read-fields.js';
import { pointerStep } from './json-pointer.js';
import { SNAPSHOT_FORMAT } from './snapshot-format.js';
import type { ProblemCode, SnapshotProblem } from './snapshot-problem.js';
import { type RejectedRow, rowPointer, type SnapshotRow } from './snapshot-row.js';

/** What is wrong where the value itself is well formed: a code that another record has, or that none has. */
const OF_GOOD_VALUES: readonly ProblemCode[] = [
  'duplicate_code',
  'dangling_reference',
  'rejected_reference',
  'outside_snapshot',
  'code_taken',
  'still_referenced',
];

/**
 * The row as it is handed back and kept for download: its place, and what of it was accepted. No name, identity number or phone
 * may be kept anywhere, and any value that is refused may be one that slipped into the wrong column, so that none is kept. Of a
 * code that is good in itself the code is, since it is what has to be looked for; of a member only its own.
 */
export function rejectedRow(row: SnapshotRow, problems: readonly SnapshotProblem[]): RejectedRow {
  const { list, index, raw } = row;
  return { list, index, row: isObject(raw) ? withoutRefused(row, raw, problems) : WITHHELD, problems };
}

function withoutRefused(
  { list, index, problems }: SnapshotRow,
  raw: Readonly<Record<string, unknown>>,
  found: readonly SnapshotProblem[],
): Record<string, unknown> {
  const pointer = rowPointer({ list, index });
  const kept = list === 'members' ? ['duplicate_code'] : OF_GOOD_VALUES;
  const refused = [...problems, ...found]
    .filter(({ code }) => !kept.includes(code))
    .map((problem) => problem.pointer);
  const isRefused = (place: string): boolean =>
    refused.some((each) => each === place || each.startsWith(`${place}/`));
  const { names, entries } = SNAPSHOT_FORMAT[list];
  const accepted = new Set(
    entries
      .filter(([name, { shape }]) => {
        const isUnread = shape.kind === 'attributes' && isRefused(pointer + pointerStep(shape.by));
        return !isUnread && !isRefused(pointer + pointerStep(name));
      })
      .map(([name]) => name),
  );
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => {
      // Of very many unknown fields only the first are problems.
      if (!names.has(name) && namesPerson(name)) return [WITHHELD, WITHHELD];
      return [name, accepted.has(name) ? value : WITHHELD];
    }),
  );
}
