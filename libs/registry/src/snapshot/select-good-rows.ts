import type { RegistryRecords } from '../records.js';
import { CodeIndex, codeClaims } from './code-claims.js';
import type { ReadableSnapshot } from './parse-snapshot.js';
import { cutOff, MAX_PROBLEMS } from './problem-limit.js';
import { recordsOf } from './records-of-rows.js';
import {
  crossProblems,
  droppedRecords,
  type Known,
  referenceProblem,
  takenCodes,
} from './reference-faults.js';
import { rejectedRow } from './rejected-row.js';
import { isRetained, type RetainedRecords } from './retained-records.js';
import { rowReferences } from './row-references.js';
import type { SnapshotProblem } from './snapshot-problem.js';
import type { RejectedRow, SnapshotRow } from './snapshot-row.js';

/** What a partial import loads, and what it hands back. Every row of the snapshot is in one of the two. */
export interface GoodRows {
  readonly records: RegistryRecords;
  readonly rejected: readonly RejectedRow[];
  /** Problems that no refused row could cure: with any of them even a partial import must be refused. */
  readonly blocking: readonly SnapshotProblem[];
}

/** The rows without problems, less those that need a refused row, less those that need these, and so on. */
export function selectGoodRows({ rows }: ReadableSnapshot, retained?: RetainedRecords): GoodRows {
  const mentioned = new CodeIndex(rows);
  const sound = rows.filter((row) => row.problems.length === 0 && takenCodes(row, retained).length === 0);
  const good = survivors(sound, { available: new CodeIndex(sound), mentioned, retained });
  const known: Known = { available: new CodeIndex(good), mentioned, retained };
  const refused = rows.filter((row) => !good.has(row));
  const rejected = refused
    .slice(0, MAX_PROBLEMS)
    .map((row) => rejectedRow(row, [...row.problems, ...crossProblems(row, known)]));
  const blocking = droppedRecords(known);
  return {
    records: recordsOf(rows.filter((row) => good.has(row))),
    rejected,
    blocking: refused.length > MAX_PROBLEMS ? cutOff(blocking) : blocking,
  };
}

/** The greatest part of the rows that is closed under their references, in time proportional to these. */
function survivors(sound: readonly SnapshotRow[], known: Known): ReadonlySet<SnapshotRow> {
  const good = new Set(sound);
  const dependents = dependentRows(sound, known.retained);
  const refused = sound.filter((row) =>
    rowReferences(row).some((each) => referenceProblem(each, known) !== null),
  );
  for (const row of refused) good.delete(row);
  // Grows while it is walked: each refused row appends the rows that fall with it.
  for (const row of refused) {
    for (const { space, code } of codeClaims(row)) {
      for (const dependent of dependents.get(`${space} ${code}`) ?? []) {
        if (good.delete(dependent)) refused.push(dependent);
      }
    }
  }
  return good;
}

/** The rows that can't do without a code of the snapshot, by that code. */
function dependentRows(
  rows: readonly SnapshotRow[],
  retained: RetainedRecords | undefined,
): ReadonlyMap<string, SnapshotRow[]> {
  const dependents = new Map<string, SnapshotRow[]>();
  for (const row of rows) {
    for (const { to, code, owner } of rowReferences(row)) {
      if (!owner && isRetained(retained, to, code)) continue;
      for (const space of to) {
        const key = `${space} ${code}`;
        const needing = dependents.get(key);
        if (needing === undefined) dependents.set(key, [row]);
        else needing.push(row);
      }
    }
  }
  return dependents;
}
