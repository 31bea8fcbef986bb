import { DATED_FIELDS, sumDates, type DatedList, type Freshness } from '@hongzhu/compliance';
import {
  REGISTRY_LISTS,
  type FreshnessView,
  type RegistryListView,
  type SourceFreshnessView,
} from '@hongzhu/contracts';

const isDated = (list: RegistryListView): list is DatedList => list in DATED_FIELDS;

/** How old the records are, as of a date. */
export const presentFreshness = (freshness: Freshness, asOf: string): FreshnessView => ({
  asOf,
  newestImportAt: freshness.newestImportAt?.toISOString() ?? null,
  lists: freshness.lists.map((each) => ({ ...each, field: DATED_FIELDS[each.list] })),
  sources: REGISTRY_LISTS.flatMap((list) => presentSource(list, freshness)),
});

/** A row for a list; none where it is not seen. */
function presentSource(list: RegistryListView, { lists, others, imports }: Freshness): SourceFreshnessView[] {
  const { changedAt, carriedAt } = imports[list];
  const written = {
    changedAt: changedAt?.toISOString() ?? null,
    carriedAt: carriedAt?.toISOString() ?? null,
  };
  if (isDated(list)) return [{ list, field: DATED_FIELDS[list], ...sumDates(lists, list), ...written }];
  const records = others[list];
  if (records === undefined) return [];
  return [{ list, records, field: null, undated: null, oldest: null, newest: null, ...written }];
}
