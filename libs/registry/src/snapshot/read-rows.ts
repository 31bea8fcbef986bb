import type { ListName } from '../records.js';
import type { Steps } from '../steps.js';
import { codeClaims, uniqueWithin } from './code-claims.js';
import { MAX_PROBLEMS } from './problem-limit.js';
import { isObject, readFields } from './read-fields.js';
import { SNAPSHOT_FORMAT } from './snapshot-format.js';
import { type Fault, problemAt } from './snapshot-problem.js';
import { rowPointer, type SnapshotRow } from './snapshot-row.js';
import { fault, notAnObject } from './value-faults.js';

/** A few milliseconds' worth of rows with many fields. */
export const ROWS_A_STEP = 200;

/**
 * The rows of all lists, in the order given; a code that an earlier row has is a problem of the later one. Stops
 * after the row with which there are more than `MAX_PROBLEMS` problems. Some rows are a step.
 */
export function* readRows(
  lists: readonly (readonly [list: ListName, rows: readonly unknown[]])[],
): Steps<SnapshotRow[]> {
  const firstUse = new Map<string, string>();
  const read: SnapshotRow[] = [];
  let problems = 0;
  for (const [list, rows] of lists) {
    for (const [index, raw] of rows.entries()) {
      if (problems > MAX_PROBLEMS) return read;
      const row = withoutRepeatedCodes(readRow(list, index, raw), firstUse);
      problems += row.problems.length;
      read.push(row);
      if (read.length % ROWS_A_STEP === 0) yield;
    }
  }
  return read;
}

function readRow(list: ListName, index: number, raw: unknown): SnapshotRow {
  const { readable, faults } = isObject(raw)
    ? readFields(SNAPSHOT_FORMAT[list], raw)
    : { readable: {}, faults: notAnObject().faults };
  return { list, index, raw, readable, problems: problemsOf({ list, index }, faults) };
}

const problemsOf = (row: { list: ListName; index: number }, faults: readonly Fault[]) =>
  faults.map((each) => problemAt(rowPointer(row), each, row));

/** Notes the first use of each code in `firstUse`: code within its list → pointer. */
function withoutRepeatedCodes(row: SnapshotRow, firstUse: Map<string, string>): SnapshotRow {
  const repeated: Fault[] = [];
  for (const { space, code, pointer } of codeClaims(row)) {
    const key = `${uniqueWithin(space)} ${code}`;
    const first = firstUse.get(key);
    if (first === undefined) firstUse.set(key, rowPointer(row) + pointer);
    else repeated.push({ ...alreadyUsed(first), pointer });
  }
  if (repeated.length === 0) return row;
  const { list, index } = row;
  return { ...row, problems: [...row.problems, ...problemsOf({ list, index }, repeated)] };
}

const alreadyUsed = (first: string): Fault =>
  fault(
    'duplicate_code',
    `与 ${first} 的编码重复，请改用唯一的编码，或删除此行。`,
    `the code of ${first} already; give each row its own code, or remove this row.`,
  );
