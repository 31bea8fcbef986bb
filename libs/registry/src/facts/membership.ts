import { all, type Interval, type Truth } from '@hongzhu/rules-engine';
import type { Member } from '../records.js';
import { countWhere } from './count-where.js';
import type { EvaluationDay } from './evaluation-day.js';
import { known, type FactContext } from './fact-context.js';

const path = (member: Member, name: keyof Member): string => `/members/${member.code}/${name}`;

/** Not left on D. Never unknown: a null `leftOn` means none. */
export const isCurrent = (member: Pick<Member, 'leftOn'>, day: EvaluationDay): boolean =>
  member.leftOn === null || !day.hasReached(member.leftOn);

export function currentMembers(members: readonly Member[], day: EvaluationDay): Member[] {
  return members.filter((member) => isCurrent(member, day));
}

/** A transfer (or an unknown relation) that only begins after D counts as elsewhere on D. */
function relationOn(member: Member, day: EvaluationDay): Member['relation'] {
  const begins = member.relationSince;
  return member.relation !== 'elsewhere' && begins !== null && !day.hasReached(begins)
    ? 'elsewhere'
    : member.relation;
}

function fullWithRelation(context: FactContext, member: Member, wanted: 'transferred' | 'elsewhere'): Truth {
  const relation = relationOn(member, context.day);
  // A known field that rules the member out leaves nothing to ask for.
  if ((member.status !== null && member.status !== 'full') || (relation !== null && relation !== wanted)) {
    return false;
  }
  return all([
    known(context, member.status, path(member, 'status'), () => true),
    known(context, relation, path(member, 'relation'), () => true),
  ]);
}

/** Whether a current member counts in F: full and transferred. */
export const countsAsFull = (context: FactContext, member: Member): Truth =>
  fullWithRelation(context, member, 'transferred');

/** Whether a current member counts in Fo: full and elsewhere (floating). */
export const countsAsFloating = (context: FactContext, member: Member): Truth =>
  fullWithRelation(context, member, 'elsewhere');

/** F of these current members. */
export const fullMembers = (context: FactContext, members: readonly Member[]): number | Interval =>
  countWhere(members, (member) => countsAsFull(context, member));

/** Whether the member's relation is elsewhere on D. */
export const isElsewhere = (context: FactContext, member: Member): Truth =>
  known(context, relationOn(member, context.day), path(member, 'relation'), (r) => r === 'elsewhere');

/**
 * The date on which the n-th full member was there: the n-th smallest `relationSince` among those certainly in
 * F. Unknown with fewer than n of them, if one of their dates is unknown, or if a member only possibly in F has
 * a date that is unknown or earlier.
 */
export function reachedOn(context: FactContext, members: readonly Member[], n: number): string | null {
  const silent: FactContext = { ...context, missing: () => undefined };
  const certain = members.filter((member) => countsAsFull(silent, member) === true);
  const reached = certain.flatMap(({ relationSince }) => relationSince ?? []).sort()[n - 1];
  // A date that is still unknown can only bring the n-th forward, so that whoever comes later does not matter.
  const mayComeFirst = members.filter(
    (member) =>
      countsAsFull(silent, member) === null &&
      (reached === undefined || member.relationSince === null || member.relationSince < reached),
  );
  const undated = [...certain, ...mayComeFirst].filter(({ relationSince }) => relationSince === null);
  for (const member of mayComeFirst) countsAsFull(context, member);
  for (const member of undated) context.missing(path(member, 'relationSince'));
  return undated.length + mayComeFirst.length === 0 ? (reached ?? null) : null;
}
