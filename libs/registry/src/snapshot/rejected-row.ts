import { namesPerson } from '../people/index.js';
import { isObject, WITHHELD } from './read-fields.js';
import { pointerStep } from './json-pointer.js';
import type { ProblemCode, SnapshotProblem } from './snapshot-problem.js';
import { type RejectedRow, rowPointer, type SnapshotRow } from './snapshot-row.js';

/** What a value may be that was put where it does not belong: a name, a number of a person. */
const MAY_BE_PERSONAL: readonly ProblemCode[] = ['unknown_field', 'personal_data_suspected', 'invalid_code'];

/**
 * The row as it is handed back and kept for download. No name, identity number or phone may be kept anywhere, and a value
 * that is refused may be one that slipped into the wrong column: of a member it is withheld, whatever is wrong with it, and
 * of anything else where it may be personal data.
 */
export function rejectedRow(row: SnapshotRow, problems: readonly SnapshotProblem[]): RejectedRow {
  const { list, index, raw } = row;
  return {
    list,
    index,
    row: isObject(raw) ? withoutPersonalData(row, raw) : withheldIfPersonal(row),
    problems,
  };
}

const withheldIfPersonal = ({ list, raw }: SnapshotRow): unknown =>
  list === 'members' || isPersonal(raw) ? WITHHELD : raw;

function withoutPersonalData(
  { list, index, problems }: SnapshotRow,
  raw: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const pointer = rowPointer({ list, index });
  const suspects = problems
    .filter(({ code }) => (list === 'members' ? code !== 'duplicate_code' : MAY_BE_PERSONAL.includes(code)))
    .map((problem) => problem.pointer);
  const isSuspect = (place: string): boolean =>
    suspects.some((each) => each === place || each.startsWith(`${place}/`));
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => {
      if (namesPerson(name)) return [WITHHELD, WITHHELD];
      return [name, isSuspect(pointer + pointerStep(name)) || isPersonal(value) ? WITHHELD : value];
    }),
  );
}

/** Of numbers, too: a phone may stand where a count belongs. */
const isPersonal = (value: unknown): boolean =>
  value !== undefined && value !== null && namesPerson(JSON.stringify(value));
