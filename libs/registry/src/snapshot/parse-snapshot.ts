import type { RegistryRecords } from '../records.js';
import { finished, type Steps } from '../steps.js';
import { cutOff, MAX_PROBLEMS } from './problem-limit.js';
import { readHead, type SnapshotCity } from './read-head.js';
import { readRows } from './read-rows.js';
import { recordsOf } from './records-of-rows.js';
import { rejectedRow } from './rejected-row.js';
import type { SnapshotProblem } from './snapshot-problem.js';
import type { RejectedRow, SnapshotRow } from './snapshot-row.js';

/** A snapshot whose head is in order; single rows may still be refused. */
export interface ReadableSnapshot {
  readonly fatal: false;
  readonly asOf: string;
  readonly city: SnapshotCity;
  /** The records of the rows without problems, in canonical form and in the order of the snapshot. */
  readonly records: RegistryRecords;
  /** Every row, list by list: where each record stands in the snapshot, and what is wrong with it. */
  readonly rows: readonly SnapshotRow[];
  readonly problems: readonly SnapshotProblem[];
  readonly rejected: readonly RejectedRow[];
}
/** A document whose head is wrong: nothing of it can be used. */
export interface UnreadableSnapshot {
  readonly fatal: true;
  readonly problems: readonly SnapshotProblem[];
}
export type ParsedSnapshot = ReadableSnapshot | UnreadableSnapshot;

/**
 * Reads a document of the format `registry-snapshot/1` to its last field. Total: any JSON value gives an answer.
 * Looks at each row alone, and at repeated codes; references are checked by `checkReferences`.
 */
export const parseSnapshot = (json: unknown): ParsedSnapshot => finished(parseSnapshotInSteps(json));

/** The same in steps: a large document takes a second. */
export function* parseSnapshotInSteps(json: unknown): Steps<ParsedSnapshot> {
  const { head, problems: headProblems, lists } = readHead(json);
  const rows = yield* readRows(lists);
  const problems = [...headProblems, ...rows.flatMap((row) => row.problems)];
  if (problems.length > MAX_PROBLEMS) return { fatal: true, problems: cutOff(problems) };
  if (head === null) return { fatal: true, problems };
  const isGood = (row: SnapshotRow): boolean => row.problems.length === 0;
  return {
    fatal: false,
    asOf: head.asOf,
    city: head.city,
    records: recordsOf(rows.filter(isGood)),
    rows,
    problems,
    rejected: rows.filter((row) => !isGood(row)).map((row) => rejectedRow(row, row.problems)),
  };
}

/** The towns a snapshot names, refused rows too as far as their code could be read. */
export const namedTowns = ({ rows }: ReadableSnapshot): string[] =>
  rows.flatMap(({ list, readable }) =>
    list === 'towns' && typeof readable['code'] === 'string' ? [readable['code']] : [],
  );
