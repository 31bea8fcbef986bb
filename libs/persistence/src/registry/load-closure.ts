import type { Cell } from '@hongzhu/compliance';
import type { Branch, Member, Organization, RegistryRecords } from '@hongzhu/registry';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { memberOf } from '../mappers/organization-mappers.js';
import { memberTable } from '../schema/tables/organization-tables.js';
import { allOf, anyOf, oneOf, sql, union, type Sql } from '../sql/sql.js';
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

const byCode = <T extends { code: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.code < b.code ? -1 : 1));

async function scopeOf(session: SqlSession, cells: readonly Cell[]): Promise<Scope> {
  const townCodes = codesOf(cells, 'town');
  const rows = await session.records(
    sql`select r.code from market r where ${oneOf('r.town_code', townCodes)}`,
  );
  const ofTowns = rows.map((row) => row['code'] as string);
  return {
    marketCodes: [...new Set([...codesOf(cells, 'market'), ...ofTowns])],
    townCodes,
    instructorCodes: codesOf(cells, 'instructor'),
  };
}

/** The organizations of the scope, and those that its branches cover or are hosted by. */
async function organizationsOf(
  session: SqlSession,
  { marketCodes, townCodes }: Scope,
  branches: readonly Branch[],
): Promise<Organization[]> {
  const ofMarkets = await readOrganizations(session, oneOf('r.market_code', marketCodes));
  // Its own query, since an index serves each condition, but none serves both.
  const elsewhere = anyOf([sql`r.market_code is null`, sql`not (${oneOf('r.market_code', marketCodes)})`]);
  const ofTowns = await readOrganizations(session, allOf([oneOf('r.town_code', townCodes), elsewhere]));
  const found = new Set([...ofMarkets, ...ofTowns].map(({ code }) => code));
  const named = branches.flatMap(({ unitCodes, hostCode }) => [
    ...unitCodes,
    ...(hostCode === null ? [] : [hostCode]),
  ]);
  const further = [...new Set(named)].filter((code) => !found.has(code));
  return byCode([...ofMarkets, ...ofTowns, ...(await readOrganizations(session, oneOf('r.code', further)))]);
}

/** The members of the scope's and the branches' organizations, and those on the rosters of the branches. */
async function membersOf(
  session: SqlSession,
  { marketCodes, townCodes }: Scope,
  branches: readonly Branch[],
): Promise<Member[]> {
  const members = sql`select ${columnsOf(memberTable, 'r')} from member r`;
  const joined = sql`select ${columnsOf(memberTable, 'r')} from organization o
    join member r on r.organization_code = o.code`;
  const units = branches.flatMap(({ unitCodes, hostCode }) => [
    ...unitCodes,
    ...(hostCode === null ? [] : [hostCode]),
  ]);
  const rows = await session.rows(
    memberTable,
    sql`${union([
      sql`${joined} where ${oneOf('o.market_code', marketCodes)}`,
      sql`${joined} where ${oneOf('o.town_code', townCodes)}`,
      sql`${members} where ${oneOf('r.organization_code', [...new Set(units)])}`,
      sql`${members} where ${oneOf(
        'r.branch_code',
        branches.map(({ code }) => code),
      )}`,
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

/**
 * Everything that the facts of the subjects of these cells look at, by nineteen queries whatever their number:
 * the markets and towns with their organizations, all branches that touch them, what these branches cover, the
 * members of all, and the records that hang on markets, towns and branches.
 */
export async function loadClosure(session: SqlSession, cells: readonly Cell[]): Promise<RegistryRecords> {
  const scope = await scopeOf(session, cells);
  const { marketCodes, townCodes, instructorCodes } = scope;
  const branchCodes = await branchesTouching(session, marketCodes, townCodes);
  const branches = await readBranches(session, oneOf('r.code', branchCodes));
  const organizations = await organizationsOf(session, scope, branches);
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
    members: await membersOf(session, scope, branches),
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
