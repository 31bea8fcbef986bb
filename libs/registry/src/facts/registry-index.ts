import type {
  Activity,
  Branch,
  EvidenceItem,
  Instructor,
  Ledger,
  Market,
  MarketLink,
  Member,
  Organization,
  Organizer,
  RegistryRecords,
  Town,
} from '../records.js';
import type { CellRoster } from '../rosters/cell-roster.js';
import { representatives } from '../rosters/representative.js';
import { homeMarket } from './home-market.js';

/** The records of a registry, or of a part of it, arranged for looking up. Built once, never changed. */
export interface RegistryIndex {
  readonly records: RegistryRecords;
  readonly towns: ReadonlyMap<string, Town>;
  readonly markets: ReadonlyMap<string, Market>;
  /** By code; the representatives of the plain ones too, which are in no group. */
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly branches: ReadonlyMap<string, Branch>;
  readonly instructors: ReadonlyMap<string, Instructor>;
  readonly links: ReadonlyMap<string, MarketLink>;
  readonly marketsByTown: Groups<Market>;
  readonly marketsByInstructor: Groups<Market>;
  readonly organizationsByMarket: Groups<Organization>;
  readonly organizationsByTown: Groups<Organization>;
  /** The rosters of the town and its markets: organizations that are counted instead of being among the records. */
  readonly rostersByTown: Groups<CellRoster>;
  /** By `<type>/<code>` of the place; absent where every organization is among the records. */
  readonly rosters: ReadonlyMap<string, CellRoster>;
  readonly branchesByTown: Groups<Branch>;
  /** The branches that have the organization among their units, active or not. */
  readonly branchesByUnit: Groups<Branch>;
  /** The branches of the market and those with a unit in it, active or not. */
  readonly branchesByTouchedMarket: Groups<Branch>;
  readonly branchesByHomeMarket: Groups<Branch>;
  /** The home market of every branch; null where it has none. */
  readonly homeMarkets: ReadonlyMap<string, string | null>;
  readonly membersByOrganization: Groups<Member>;
  readonly membersByBranch: Groups<Member>;
  readonly organizersByMarket: Groups<Organizer>;
  readonly evidenceByMarket: Groups<EvidenceItem>;
  readonly ledgersByTown: Groups<Ledger>;
  readonly activitiesByBranch: Groups<Activity>;
}

/** Records grouped by a code; a code without records gives the empty list. */
export interface Groups<T> {
  get(code: string): readonly T[];
}

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

/** `rosters`: the places whose plain organizations are not among the records. */
export function indexRegistry(
  records: RegistryRecords,
  rosters: readonly CellRoster[] = NOTHING,
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
    membersByBranch: groupBy(records.members, (m) => m.branchCode),
    organizersByMarket: groupBy(records.organizers, (o) => o.marketCode),
    evidenceByMarket: groupBy(records.evidence, (e) => e.marketCode),
    ledgersByTown: groupBy(records.ledgers, (l) => l.townCode),
    activitiesByBranch: groupBy(records.activities, (a) => a.branchCode),
  };
}
