import type { Cell, RegistryClosure } from '@hongzhu/compliance';
import type { Branch, Member, RegistryRecords } from '@hongzhu/registry';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { memberOf } from '../mappers/organization-mappers.js';
import { memberTable } from '../schema/tables/organization-tables.js';
import { readRosters } from '../rosters/read-rosters.js';
import { oneOf, sql, union, type Sql } from '../sql/sql.js';
import { branchesTouching } from './branches-touching.js';
import {
  readActivities,
  readBranches,
  readEvidence,
  readInstructors,
  readLedgers,
  readMarketLinks,
  readMarkets,
  readOrganizations,
  readOrganizers,
  readTowns,
} from './read-records.js';

/** What a closure is about: whole markets and towns, with all that belongs to them; and single instructors. */
interface Scope {
  readonly marketCodes: readonly string[];
  readonly townCodes: readonly string[];
  readonly instructorCodes: readonly string[];
}

const codesOf = (cells: readonly Cell[], type: Cell['type']): string[] =>
  cells.filter((cell) => cell.type === type).map(({ code }) => code);

async function codes(session: SqlSession, query: Sql): Promise<string[]> {
  return (await session.records(query)).map((row) => row['code'] as string);
}

async function scopeOf(session: SqlSession, cells: readonly Cell[]): Promise<Scope> {
  const townCodes = codesOf(cells, 'town');
  const ofTowns = await codes(
    session,
    sql`select r.code from market r where ${oneOf('r.town_code', townCodes)}`,
  );
  return {
    marketCodes: [...new Set([...codesOf(cells, 'market'), ...ofTowns])],
    townCodes,
    instructorCodes: codesOf(cells, 'instructor'),
  };
}

const unitsAndHosts = (branches: readonly Branch[]): string[] =>
  branches.flatMap(({ unitCodes, hostCode }) => [...unitCodes, ...(hostCode === null ? [] : [hostCode])]);

/** The members of these organizations, and those on the rosters of the branches. */
async function membersOf(
  session: SqlSession,
  organizationCodes: readonly string[],
  branchCodes: readonly string[],
): Promise<Member[]> {
  const members = sql`select ${columnsOf(memberTable, 'r')} from member r`;
  const rows = await session.rows(
    memberTable,
    sql`${union([
      sql`${members} where ${oneOf('r.organization_code', organizationCodes)}`,
      sql`${members} where ${oneOf('r.branch_code', branchCodes)}`,
    ])} order by code`,
  );
  return rows.map(memberOf);
}

async function marketsNaming(session: SqlSession, instructorCodes: readonly string[]): Promise<string[]> {
  const rows = await session.records(
    sql`select distinct n.market_code from market_instructor n where ${oneOf('n.instructor_code', instructorCodes)}`,
  );
  return rows.map((row) => row['market_code'] as string);
}

/** Everything but the plain organizations: of the organizations of the scope, those with these codes. */
async function recordsAround(
  session: SqlSession,
  scope: Scope,
  organizationCodes: readonly string[],
): Promise<RegistryRecords> {
  const { marketCodes, townCodes, instructorCodes } = scope;
  const branchCodes = await branchesTouching(session, { marketCodes, townCodes, organizationCodes });
  const branches = await readBranches(session, oneOf('r.code', branchCodes));
  const all = [...new Set([...organizationCodes, ...unitsAndHosts(branches)])];
  const organizations = await readOrganizations(session, oneOf('r.code', all));
  const named = await marketsNaming(session, instructorCodes);
  const homes = organizations.flatMap(({ marketCode }) => marketCode ?? []);
  const markets = await readMarkets(
    session,
    oneOf('r.code', [...new Set([...marketCodes, ...named, ...homes])]),
  );
  const ofMarkets: Sql = oneOf('r.market_code', marketCodes);
  const guides = markets.flatMap((market) => market.instructorCodes);
  const places = [...markets, ...organizations, ...branches].map(({ townCode }) => townCode);
  return {
    towns: await readTowns(session, oneOf('r.code', [...new Set([...townCodes, ...places])])),
    markets,
    organizations,
    members: await membersOf(session, all, branchCodes),
    branches,
    instructors: await readInstructors(
      session,
      oneOf('r.code', [...new Set([...instructorCodes, ...guides])]),
    ),
    organizers: await readOrganizers(session, ofMarkets),
    evidence: await readEvidence(session, ofMarkets),
    ledgers: await readLedgers(session, oneOf('r.town_code', townCodes)),
    activities: await readActivities(session, oneOf('r.branch_code', branchCodes)),
    marketLinks: await readMarketLinks(session, ofMarkets),
  };
}

/**
 * Everything that the facts of the subjects of these cells look at, by eighteen queries whatever their number: the
 * markets and towns with their organizations, all branches that touch them, what these branches cover, the members
 * of all, and the records that hang on markets, towns and branches.
 */
export async function loadClosure(session: SqlSession, cells: readonly Cell[]): Promise<RegistryRecords> {
  const scope = await scopeOf(session, cells);
  // Two queries in one, since an index serves each condition, but none serves both.
  const organizationCodes = await codes(
    session,
    union([
      sql`select r.code from organization r where ${oneOf('r.market_code', scope.marketCodes)}`,
      sql`select r.code from organization r where ${oneOf('r.town_code', scope.townCodes)}`,
    ]),
  );
  return recordsAround(session, scope, organizationCodes);
}

/** The same, with the plain organizations of the cells counted by their rosters; by the same number of queries. */
export async function loadRosterClosure(
  session: SqlSession,
  cells: readonly Cell[],
): Promise<RegistryClosure> {
  const scope = await scopeOf(session, cells);
  const rosters = await readRosters(session, scope);
  const named = rosters.flatMap(({ namedCodes, strayCodes }) => [...namedCodes, ...strayCodes]);
  return { records: await recordsAround(session, scope, [...new Set(named)]), rosters };
}
