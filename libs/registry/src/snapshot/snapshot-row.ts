import type { ListName } from '../records.js';
import type { SnapshotProblem } from './snapshot-problem.js';

/** A row of a snapshot as it was read. */
export interface SnapshotRow {
  readonly list: ListName;
  /** Its place in the list, counted from 0. */
  readonly index: number;
  /** The row as it was sent. */
  readonly raw: unknown;
  /** Its fields in canonical form; without problems it is the whole record, else what could be read of it. */
  readonly readable: Readonly<Record<string, unknown>>;
  readonly problems: readonly SnapshotProblem[];
}

/** A row that is refused, with the reasons. */
export interface RejectedRow {
  readonly list: ListName;
  readonly index: number;
  /** The row as it was sent, but for the values that were refused: they may tell of a person. */
  readonly row: unknown;
  readonly problems: readonly SnapshotProblem[];
}

export const rowPointer = ({ list, index }: { list: ListName; index: number }): string => `/${list}/${index}`;
