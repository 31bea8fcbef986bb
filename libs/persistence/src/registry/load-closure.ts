import type { AskedMarkets, Cell, RegistryClosure } from '@hongzhu/compliance';
import type { CellRoster, RegistryPart, RegistryRecords } from '@hongzhu/registry';
import type { SqlSession } from '../connection/sql-session.js';
import { readRosters } from '../rosters/read-rosters.js';
import { oneOf, sql, union, type Sql } from '../sql/sql.js';
import { closureFrame, type ClosureFrame, type NamedOrganizations } from './closure-frame.js';
import { membersOf, tallyMembers } from './closure-members.js';
import { closureScope, type ClosureScope } from './closure-scope.js';
import {
  readActivities,
  readEvidence,
  readInstructors,
  readLedgers,
  readMarketLinks,
  readOrganizers,
  readTowns,
} from './read-records.js';

async function codes(session: SqlSession, query: Sql): Promise<string[]> {
  return (await session.records(query)).map((row) => row['code'] as string);
}

/** The frame with everything that hangs on it but the plain organizations. */
async function recordsOn(
  session: SqlSession,
  { evaluated, asked, townCodes, instructorCodes }: ClosureScope,
  { markets, organizations, branches, ownBranches, withMembers }: ClosureFrame,
): Promise<RegistryRecords> {
  const whole = new Set([...evaluated, ...asked]);
  const ofMarkets = oneOf('r.market_code', [...whole]);
  const guides = markets.filter(({ code }) => whole.has(code)).flatMap((market) => market.instructorCodes);
  const places = [...markets, ...organizations, ...branches].map(({ townCode }) => townCode);
  return {
    towns: await readTowns(session, oneOf('r.code', [...new Set([...townCodes, ...places])])),
    markets: [...markets],
    organizations: [...organizations],
    members: await membersOf(session, [...withMembers], ownBranches),
    branches: [...branches],
    instructors: await readInstructors(
      session,
      oneOf('r.code', [...new Set([...instructorCodes, ...guides])]),
    ),
    organizers: await readOrganizers(session, ofMarkets),
    evidence: await readEvidence(session, ofMarkets),
    ledgers: await readLedgers(session, oneOf('r.town_code', townCodes)),
    activities: await readActivities(session, oneOf('r.branch_code', ownBranches)),
    marketLinks: await readMarketLinks(session, ofMarkets),
  };
}

/** Of which of these records everything is there, and what is counted of the others. */
async function partOf(
  session: SqlSession,
  { evaluated, asked, townCodes, instructorCodes }: ClosureScope,
  named: NamedOrganizations,
  { organizations, ownBranches, withMembers }: ClosureFrame,
): Promise<RegistryPart> {
  const towns = new Set(townCodes);
  const counted = organizations.filter(({ code, townCode }) => towns.has(townCode) && !withMembers.has(code));
  return {
    whole: {
      towns,
      markets: new Set([...evaluated, ...asked]),
      organizations: new Set(named.whole),
      membersOf: withMembers,
      branches: new Set(ownBranches),
      instructors: new Set(instructorCodes),
    },
    memberTallies: await tallyMembers(
      session,
      counted.map(({ code }) => code),
    ),
  };
}

/**
 * Everything that the facts of the subjects of these cells look at, by eighteen queries whatever their number: the
 * markets and towns with their organizations, all branches that touch them, what those of them cover that are subjects
 * of these cells, the members of all, and the records that hang on markets, towns and subjects.
 */
export async function loadClosure(session: SqlSession, cells: readonly Cell[]): Promise<RegistryRecords> {
  const scope = await closureScope(session, cells);
  const ofMarkets = oneOf('r.market_code', [...scope.evaluated, ...scope.asked]);
  // Two queries in one, since an index serves each condition, but none serves both.
  const whole = await codes(
    session,
    union([
      sql`select r.code from organization r where ${ofMarkets}`,
      sql`select r.code from organization r where ${oneOf('r.town_code', scope.townCodes)}`,
    ]),
  );
  return recordsOn(session, scope, await closureFrame(session, scope, { whole, counted: [] }));
}

/**
 * The same, with the plain organizations of the cells counted by their rosters, and one query more. Of a market that is
 * not asked about it holds the record, the organizations that are not plain, the branches that touch it, and how many
 * members it has.
 */
export async function loadRosterClosure(
  session: SqlSession,
  cells: readonly Cell[],
  askedOf?: AskedMarkets,
): Promise<RegistryClosure> {
  const scope = await closureScope(session, cells, askedOf);
  const { evaluated, asked, outlined, townCodes } = scope;
  const marketCodes = [...evaluated, ...asked, ...outlined];
  const rosters = await readRosters(session, { marketCodes, townCodes });
  const named = namedIn(rosters, new Set(outlined));
  const frame = await closureFrame(session, scope, named);
  const records = await recordsOn(session, scope, frame);
  return { records, rosters, part: await partOf(session, scope, named, frame) };
}

/** A town only counts its organizations that are in markets of other towns. */
function namedIn(rosters: readonly CellRoster[], outlined: ReadonlySet<string>): NamedOrganizations {
  const isOutlined = ({ place }: CellRoster): boolean => place.type === 'market' && outlined.has(place.code);
  const whole = new Set(rosters.flatMap((each) => (isOutlined(each) ? [] : each.namedCodes)));
  const counted = rosters.flatMap((each) => [
    ...(isOutlined(each) ? each.namedCodes : []),
    ...each.strayCodes,
  ]);
  return { whole: [...whole], counted: [...new Set(counted)].filter((code) => !whole.has(code)) };
}
