import type { RegistryRecords } from '../records.js';
import type { CellRoster } from '../rosters/cell-roster.js';
import { representatives } from '../rosters/representative.js';
import { homeMarket } from './home-market.js';
import { indexOfPart } from './index-of-part.js';
import type { Groups, RegistryIndex } from './registry-index.js';
import type { MemberTally, RegistryPart } from './registry-part.js';

const NOTHING: readonly never[] = [];

const grouped = <T>(groups: ReadonlyMap<string, T[]>): Groups<T> => ({
  get: (code) => groups.get(code) ?? NOTHING,
});

function add<T>(groups: Map<string, T[]>, key: string | null, record: T): void {
  if (key === null) return;
  const group = groups.get(key);
  if (group) group.push(record);
  else groups.set(key, [record]);
}

function groupBy<T>(records: readonly T[], key: (record: T) => string | null): Groups<T> {
  const groups = new Map<string, T[]>();
  for (const record of records) add(groups, key(record), record);
  return grouped(groups);
}

/** By each of several keys, once. */
function groupByEach<T>(records: readonly T[], keys: (record: T) => Iterable<string | null>): Groups<T> {
  const groups = new Map<string, T[]>();
  for (const record of records) for (const key of new Set(keys(record))) add(groups, key, record);
  return grouped(groups);
}

const byCode = <T extends { code: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.code, record]));

/**
 * `rosters`: the places whose plain organizations are not among the records. `part`: where the records are not all of the
 * registry, what they hold; looking up what they do not hold throws a RangeError then.
 */
export function indexRegistry(
  records: RegistryRecords,
  rosters: readonly CellRoster[] = NOTHING,
  part?: RegistryPart,
): RegistryIndex {
  const index = arranged(records, rosters, part?.memberTallies ?? NOTHING);
  return part === undefined ? index : indexOfPart(index, part.whole);
}

function arranged(
  records: RegistryRecords,
  rosters: readonly CellRoster[],
  tallies: readonly MemberTally[],
): RegistryIndex {
  const organizations = byCode([...records.organizations, ...rosters.flatMap(representatives)]);
  const marketOf = (code: string | null): string | null =>
    code === null ? null : (organizations.get(code)?.marketCode ?? null);
  const homeMarkets = new Map(
    records.branches.map((branch) => [
      branch.code,
      homeMarket(branch.marketCode, branch.unitCodes.map(marketOf), marketOf(branch.hostCode)),
    ]),
  );
  return {
    records,
    organizations,
    homeMarkets,
    towns: byCode(records.towns),
    markets: byCode(records.markets),
    branches: byCode(records.branches),
    instructors: byCode(records.instructors),
    links: new Map(records.marketLinks.map((link) => [link.marketCode, link])),
    marketsByTown: groupBy(records.markets, (m) => m.townCode),
    marketsByInstructor: groupByEach(records.markets, (m) => m.instructorCodes),
    organizationsByMarket: groupBy(records.organizations, (o) => o.marketCode),
    organizationsByTown: groupBy(records.organizations, (o) => o.townCode),
    rostersByTown: groupBy(rosters, ({ place }) => place.townCode),
    rosters: new Map(rosters.map((roster) => [`${roster.place.type}/${roster.place.code}`, roster])),
    branchesByTown: groupBy(records.branches, (b) => b.townCode),
    branchesByUnit: groupByEach(records.branches, (b) => b.unitCodes),
    branchesByTouchedMarket: groupByEach(records.branches, (b) => [
      b.marketCode,
      ...b.unitCodes.map(marketOf),
    ]),
    branchesByHomeMarket: groupBy(records.branches, (b) => homeMarkets.get(b.code) ?? null),
    membersByOrganization: groupBy(records.members, (m) => m.organizationCode),
    holdsMembersOf: () => true,
    memberTalliesByTown: groupBy(tallies, (t) => t.townCode),
    membersByBranch: groupBy(records.members, (m) => m.branchCode),
    organizersByMarket: groupBy(records.organizers, (o) => o.marketCode),
    evidenceByMarket: groupBy(records.evidence, (e) => e.marketCode),
    ledgersByTown: groupBy(records.ledgers, (l) => l.townCode),
    activitiesByBranch: groupBy(records.activities, (a) => a.branchCode),
  };
}
