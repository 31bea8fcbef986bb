import type { DatedList, ListFreshness, RecordDates } from './freshness-reader.js';

/** How old the records of a list are in all towns together. */
export function sumDates(lists: readonly ListFreshness[], list: DatedList): RecordDates {
  const ofList = lists.filter((each) => each.list === list);
  const days = (which: 'oldest' | 'newest'): string[] => ofList.flatMap((each) => each[which] ?? []).sort();
  return {
    records: ofList.reduce((sum, { records }) => sum + records, 0),
    undated: ofList.reduce((sum, { undated }) => sum + undated, 0),
    oldest: days('oldest')[0] ?? null,
    newest: days('newest').at(-1) ?? null,
  };
}
