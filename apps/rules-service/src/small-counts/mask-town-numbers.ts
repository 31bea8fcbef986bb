import type {
  FreshnessView,
  ListFreshnessView,
  OverviewView,
  SourceFreshnessView,
  TownOverviewView,
  TownsOverviewView,
} from '@hongzhu/contracts';
import { isSmall } from './member-counts.js';

/** How the towns stand, without numbers of members: what the towns lack to the total would tell of one of them. */
export const maskTowns = (overview: TownsOverviewView): TownsOverviewView => ({
  ...overview,
  total: maskOverview(overview.total),
  towns: overview.towns.map((town): TownOverviewView => ({ ...town, ...maskOverview(town) })),
});

const maskOverview = (overview: OverviewView): OverviewView => ({
  ...overview,
  members: null,
  suppressed: true,
});

/** How old the records are, without small numbers of members. */
export function maskFreshness(freshness: FreshnessView): FreshnessView {
  const lists = freshness.lists.map((list) => (list.list === 'members' ? maskMembers(list) : list));
  return {
    ...freshness,
    lists,
    sources: freshness.sources.map((source) => (source.list === 'members' ? maskSource(source) : source)),
  };
}

/** Of members nothing but when they were imported: what the towns lack to the total would tell of one of them. */
const maskSource = (source: SourceFreshnessView): SourceFreshnessView => ({
  ...source,
  ...{ records: null, undated: null, oldest: null, newest: null, suppressed: true },
});

function maskMembers(list: ListFreshnessView): ListFreshnessView {
  const { records, undated } = list;
  if (records === null || undated === null) return list;
  // Each of the two tells of the other, the rest of all; and two days that differ are those of two members.
  const areFewDated = isSmall(records - undated);
  if (!isSmall(undated) && !areFewDated) return list;
  return {
    ...list,
    ...{ records: isSmall(records) ? null : records, undated: null, suppressed: true },
    ...(areFewDated && { oldest: null, newest: null }),
  };
}
