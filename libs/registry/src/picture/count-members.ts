import type { FactContext } from '../facts/fact-context.js';
import { lacksBranch } from '../facts/branch-activity.js';
import { countsAsFloating, countsAsFull } from '../facts/membership.js';
import type { Member } from '../records.js';

/** Current members, each counted once; together they are `total`. */
export interface MemberCounts {
  readonly total: number;
  /** Full, their relation transferred here: those that the forms of a branch go by. */
  readonly full: number;
  /** Full, their relation elsewhere. */
  readonly floating: number;
  readonly probationary: number;
  /** Of whom the records do not tell which of these they are. */
  readonly undecided: number;
}

/** Current members whose own branch is none, or not active: of an organization that is covered, too. */
export interface WithoutBranch {
  readonly certain: number;
  /** Of whom it is not known, since it is not known whether their branch is active. */
  readonly undecided: number;
}

/** How many of these current members are in no active branch. */
export function countWithoutBranch(context: FactContext, members: readonly Member[]): WithoutBranch {
  const lacking = members.map((member) => lacksBranch(context, member));
  return {
    certain: lacking.filter((truth) => truth === true).length,
    undecided: lacking.filter((truth) => truth === null).length,
  };
}

/** How many of these current members there are of each kind. */
export function countMembers(context: FactContext, members: readonly Member[]): MemberCounts {
  const full = members.filter((member) => countsAsFull(context, member) === true).length;
  const floating = members.filter((member) => countsAsFloating(context, member) === true).length;
  const probationary = members.filter(({ status }) => status === 'probationary').length;
  const total = members.length;
  return { total, full, floating, probationary, undecided: total - full - floating - probationary };
}
