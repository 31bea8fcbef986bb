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
import type { MemberTally } from './registry-part.js';

/** The records of a registry, or of a part of it, arranged for looking up. Built once, never changed. */
export interface RegistryIndex {
  readonly records: RegistryRecords;
  readonly towns: ReadonlyMap<string, Town>;
  readonly markets: ReadonlyMap<string, Market>;
  /** By code; the representatives of the plain ones too, which are in no group. */
  readonly organizations: ReadonlyMap<string, Organization>;
  readonly branches: ReadonlyMap<string, Branch>;
  readonly instructors: ReadonlyMap<string, Instructor>;
  readonly links: Pick<ReadonlyMap<string, MarketLink>, 'get'>;
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
  /** Whether the members of the organization are among the records; else its town's tallies count them. */
  readonly holdsMembersOf: (organizationCode: string) => boolean;
  readonly memberTalliesByTown: Groups<MemberTally>;
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
