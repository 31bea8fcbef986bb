import { problemAt, type SnapshotProblem } from './snapshot-problem.js';
import { fault } from './value-faults.js';

/**
 * A snapshot with more problems than this is not read to its end: no person could use the list, and a small
 * request could fill the memory with it.
 */
export const MAX_PROBLEMS = 10_000;

/** The problems that were found, and that there are more. */
export const cutOff = (problems: readonly SnapshotProblem[]): SnapshotProblem[] => [
  problemAt(
    '',
    fault(
      'too_many_problems',
      `错误超过 ${MAX_PROBLEMS} 处，未继续检查；请先更正已列出的错误。`,
      `more than ${MAX_PROBLEMS} problems; the rest was not looked at. Correct those that are listed first.`,
    ),
  ),
  ...problems.slice(0, MAX_PROBLEMS),
];
