import type { Branch, Market, Member, Organization } from '../records.js';
import type { EvaluationDay } from './evaluation-day.js';
import type { FactContext } from './fact-context.js';
import { currentMembers } from './membership.js';

/** The earliest of some dates; null where there is none, or one of them is unknown. */
export function earliest(dates: readonly (string | null)[]): string | null {
  let first: string | null = dates[0] ?? null;
  for (const date of dates) {
    if (date === null || first === null) return null;
    if (date < first) first = date;
  }
  return first;
}

/** The latest of the dates that are known and count; null where there is none. */
export function latest(dates: readonly (string | null)[], counts: (date: string) => boolean): string | null {
  return dates.reduce<string | null>(
    (last, date) => (date !== null && counts(date) && (last === null || date > last) ? date : last),
    null,
  );
}

/** A count of members is as old as the confirmation that is longest ago. */
export const confirmedOn = (context: FactContext, members: readonly Member[]): string | null =>
  earliest(currentMembers(members, context.day).map(({ verifiedOn }) => verifiedOn));

/** Since when a market or organization is open, or no longer. */
export const openSince = ({ status, openedOn, closedOn }: Market | Organization): string | null =>
  status === 'closed' ? closedOn : openedOn;

/** Since when a branch is active, or no longer. */
export const activeSince = ({ establishedOn, dissolvedOn }: Branch, day: EvaluationDay): string | null =>
  dissolvedOn !== null && day.hasReached(dissolvedOn) ? dissolvedOn : establishedOn;

/** Since when one of these branches is active. */
export const firstActiveSince = (branches: readonly Branch[]): string | null =>
  branches.reduce<string | null>((first, { status, establishedOn }) => {
    if (status !== 'active' || establishedOn === null) return first;
    return first === null || establishedOn < first ? establishedOn : first;
  }, null);
