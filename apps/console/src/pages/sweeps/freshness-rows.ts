import type { ListFreshness, SourceFreshness } from '@hongzhu/client';

/** The lists at whose dates rules look, in the order in which they are shown. */
export const DATED_LISTS = ['members', 'evidence', 'ledgers', 'activities'] as const;
export type DatedList = (typeof DATED_LISTS)[number];

/** Whether the records of a list have a date that tells how old they are. */
export const isDated = (list: SourceFreshness['list']): list is DatedList =>
  DATED_LISTS.some((each) => each === list);

export interface FreshnessRow {
  readonly townCode: string;
  /** Null where the town has no record in the list. */
  readonly lists: Readonly<Record<DatedList, ListFreshness | null>>;
}

/** A row a town, by its code, also of those of which nothing is recorded at all. */
export function freshnessRows(
  lists: readonly ListFreshness[],
  towns: readonly { readonly code: string }[],
): FreshnessRow[] {
  const codes = new Set([...towns.map(({ code }) => code), ...lists.map(({ townCode }) => townCode)]);
  return [...codes].sort().map((townCode) => {
    const of = (list: DatedList): ListFreshness | null =>
      lists.find((each) => each.townCode === townCode && each.list === list) ?? null;
    return {
      townCode,
      lists: {
        members: of('members'),
        evidence: of('evidence'),
        ledgers: of('ledgers'),
        activities: of('activities'),
      },
    };
  });
}
