import type { Branch, Market, Organization } from '@hongzhu/registry';
import type { SqlSession } from '../connection/sql-session.js';
import { oneOf, sql } from '../sql/sql.js';
import { branchesTouching } from './branches-touching.js';
import { branchesAtHome, type ClosureScope } from './closure-scope.js';
import { readBranches, readMarkets, readOrganizations } from './read-records.js';

/** The organizations of a scope that are not plain, by codes. */
export interface NamedOrganizations {
  /** With all that is looked up by them. */
  readonly whole: readonly string[];
  /** Those that the towns only count. */
  readonly counted: readonly string[];
}

/** The records of a closure by which all others are found. */
export interface ClosureFrame {
  readonly markets: readonly Market[];
  readonly organizations: readonly Organization[];
  readonly branches: readonly Branch[];
  /** The codes of the branches that are among the subjects of the cells. */
  readonly ownBranches: readonly string[];
  /** The codes of the organizations whose members are looked at one by one. */
  readonly withMembers: ReadonlySet<string>;
}

const unitsAndHosts = (branches: readonly Branch[]): string[] =>
  branches.flatMap(({ unitCodes, hostCode }) => [...unitCodes, ...(hostCode === null ? [] : [hostCode])]);

async function marketsNaming(session: SqlSession, instructorCodes: readonly string[]): Promise<string[]> {
  const rows = await session.records(
    sql`select distinct n.market_code from market_instructor n where ${oneOf('n.instructor_code', instructorCodes)}`,
  );
  return rows.map((row) => row['market_code'] as string);
}

/** These markets, and those of the towns, in the order of their codes. */
async function allMarkets(
  session: SqlSession,
  { marketsOfTowns }: ClosureScope,
  others: readonly string[],
): Promise<Market[]> {
  const known = new Set(marketsOfTowns.map(({ code }) => code));
  const further = [...new Set(others)].filter((code) => !known.has(code));
  const markets = [...marketsOfTowns, ...(await readMarkets(session, oneOf('r.code', further)))];
  return markets.sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** By seven queries. */
export async function closureFrame(
  session: SqlSession,
  scope: ClosureScope,
  named: NamedOrganizations,
): Promise<ClosureFrame> {
  const { evaluated, asked, outlined, townCodes, instructorCodes } = scope;
  const branchCodes = await branchesTouching(session, {
    ...{ marketCodes: [...evaluated, ...asked, ...outlined], townCodes },
    ...{ organizationCodes: named.whole, coveredCodes: named.counted },
  });
  const branches = await readBranches(session, oneOf('r.code', branchCodes));
  // Units and hosts of all of them, since they say where a branch is at home.
  const codes = new Set([...named.whole, ...named.counted, ...unitsAndHosts(branches)]);
  const organizations = await readOrganizations(session, oneOf('r.code', [...codes]));
  const homes = organizations.flatMap(({ marketCode }) => marketCode ?? []);
  const naming = await marketsNaming(session, instructorCodes);
  const markets = await allMarkets(session, scope, [...evaluated, ...naming, ...homes]);
  const own = branchesAtHome(scope, branches, organizations);
  return {
    ...{ markets, organizations, branches },
    ownBranches: own.map(({ code }) => code),
    withMembers: new Set([...named.whole, ...unitsAndHosts(own)]),
  };
}
