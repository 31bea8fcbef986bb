import type { Bilingual } from '@hongzhu/rules-engine';
import type { ListName } from '../records.js';
import { dottedPath } from './json-pointer.js';

/** What can be wrong with a snapshot. The codes are stable: callers may branch on them. */
export const PROBLEM_CODES = [
  'wrong_type',
  'required',
  'unknown_field',
  'unknown_value',
  'invalid_code',
  'invalid_date',
  'impossible_date',
  'invalid_text',
  'personal_data_suspected',
  'too_long',
  'not_an_integer',
  'out_of_range',
  'duplicate_code',
  'dangling_reference',
  'rejected_reference',
  'outside_snapshot',
  'code_taken',
  'still_referenced',
  'too_many_problems',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/**
 * One thing that is wrong with a snapshot, and what to do about it. The message never quotes the refused value,
 * which may be personal data that somebody put into the wrong column.
 */
export interface SnapshotProblem {
  /** JSON pointer (RFC 6901) to the value, or to where a missing value belongs. */
  readonly pointer: string;
  readonly code: ProblemCode;
  readonly message: Bilingual;
  /** The list and the row (counted from 0) where the problem is one of a row. */
  readonly list?: ListName;
  readonly index?: number;
}

/** A problem seen from inside a row or the head; `pointer` is relative to it. */
export interface Fault {
  readonly pointer: string;
  readonly code: ProblemCode;
  /** What to do about it. */
  readonly advice: Bilingual;
  /** The Chinese name of the field; empty while it is not known. */
  readonly label: string;
}

/** A faulty value in place of the value. `readable` is what could be read of it nevertheless. */
export class Refusal {
  constructor(
    readonly faults: readonly Fault[],
    readonly readable?: unknown,
  ) {}
}

/** The fault as a problem of the value that stands at `pointer`. */
export function problemAt(
  pointer: string,
  fault: Fault,
  row?: { list: ListName; index: number },
): SnapshotProblem {
  const path = dottedPath(fault.pointer);
  const zhPath = fault.label === '' ? path : `${fault.label}（${path}）`;
  const message = {
    zh: path === '' ? fault.advice.zh : `${zhPath}：${fault.advice.zh}`,
    en: path === '' ? fault.advice.en : `${path}: ${fault.advice.en}`,
  };
  return { pointer: pointer + fault.pointer, code: fault.code, message, ...row };
}
