import { finished, type Steps } from '../steps.js';
import { CodeIndex } from './code-claims.js';
import { cutOff, MAX_PROBLEMS } from './problem-limit.js';
import type { ReadableSnapshot } from './parse-snapshot.js';
import { ROWS_A_STEP } from './read-rows.js';
import { crossProblems, droppedRecords, type Known } from './reference-faults.js';
import type { RetainedRecords } from './retained-records.js';
import type { SnapshotProblem } from './snapshot-problem.js';

/**
 * Whether every reference of a snapshot names a record of the snapshot or of what the registry retains, whether
 * its codes are free there, and whether what is retained still finds what it names. In the order of the rows;
 * refused rows are looked at as far as they could be read, and may be named.
 */
export const checkReferences = (snapshot: ReadableSnapshot, retained?: RetainedRecords): SnapshotProblem[] =>
  finished(checkReferencesInSteps(snapshot, retained));

/** The same in steps. */
export function* checkReferencesInSteps(
  snapshot: ReadableSnapshot,
  retained?: RetainedRecords,
): Steps<SnapshotProblem[]> {
  const codes = new CodeIndex(snapshot.rows);
  const known: Known = { available: codes, mentioned: codes, retained };
  const problems: SnapshotProblem[] = [];
  for (const [at, row] of snapshot.rows.entries()) {
    if (at % ROWS_A_STEP === 0) yield;
    problems.push(...crossProblems(row, known));
    if (problems.length > MAX_PROBLEMS) return cutOff(problems);
  }
  return [...problems, ...droppedRecords(known)];
}
