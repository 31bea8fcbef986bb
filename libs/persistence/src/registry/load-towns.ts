import { LIST_NAMES, type ListName, type RecordOf, type RegistryRecords } from '@hongzhu/registry';
import type { SqlSession } from '../connection/sql-session.js';
import { ALWAYS, oneOf, sql, type Sql } from '../sql/sql.js';
import {
  readActivities,
  readBranches,
  readEvidence,
  readInstructors,
  readLedgers,
  readMarketLinks,
  readMarkets,
  readMembers,
  readOrganizations,
  readOrganizers,
  readTowns,
} from './read-records.js';

type TownCodes = readonly string[];
const inTowns = (towns: TownCodes): Sql => oneOf('r.town_code', towns);
const ofMarkets = (towns: TownCodes): Sql =>
  sql`r.market_code in (select m.code from market m where ${oneOf('m.town_code', towns)})`;
const ofOrganizations = (towns: TownCodes): Sql => sql`r.organization_code in (
  select o.code from organization o where ${oneOf('o.town_code', towns)})`;
const ofBranches = (towns: TownCodes): Sql =>
  sql`r.branch_code in (select b.code from branch b where ${oneOf('b.town_code', towns)})`;

const READ: { readonly [L in ListName]: (session: SqlSession, towns: TownCodes) => Promise<RecordOf<L>[]> } =
  {
    towns: (session, towns) => readTowns(session, oneOf('r.code', towns)),
    instructors: (session) => readInstructors(session, ALWAYS),
    markets: (session, towns) => readMarkets(session, inTowns(towns)),
    organizations: (session, towns) => readOrganizations(session, inTowns(towns)),
    branches: (session, towns) => readBranches(session, inTowns(towns)),
    members: (session, towns) => readMembers(session, ofOrganizations(towns)),
    organizers: (session, towns) => readOrganizers(session, ofMarkets(towns)),
    evidence: (session, towns) => readEvidence(session, ofMarkets(towns)),
    ledgers: (session, towns) => readLedgers(session, inTowns(towns)),
    activities: (session, towns) => readActivities(session, ofBranches(towns)),
    marketLinks: (session, towns) => readMarketLinks(session, ofMarkets(towns)),
  };

/** The records of a list that a snapshot of these towns replaces; of instructors, all. */
export const recordsOfTowns = <L extends ListName>(
  session: SqlSession,
  list: L,
  townCodes: TownCodes,
): Promise<RecordOf<L>[]> => READ[list](session, townCodes);

/** The instructors whom markets of these towns name. */
export const instructorsOfTowns = (session: SqlSession, townCodes: TownCodes) =>
  readInstructors(
    session,
    sql`r.code in (select n.instructor_code from market_instructor n
      join market m on m.code = n.market_code where ${oneOf('m.town_code', townCodes)})`,
  );

/** Everything a snapshot of these towns replaces, by thirteen queries. */
export async function loadTowns(session: SqlSession, townCodes: TownCodes): Promise<RegistryRecords> {
  const lists: Partial<Record<ListName, unknown[]>> = {};
  for (const list of LIST_NAMES) lists[list] = await recordsOfTowns(session, list, townCodes);
  return lists as RegistryRecords;
}
