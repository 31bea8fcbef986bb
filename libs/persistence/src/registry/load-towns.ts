import type { RegistryRecords } from '@hongzhu/registry';
import type { SqlSession } from '../connection/sql-session.js';
import { ALWAYS, oneOf, sql } from '../sql/sql.js';
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

/** Everything a snapshot of these towns replaces, by thirteen queries. */
export async function loadTowns(session: SqlSession, townCodes: readonly string[]): Promise<RegistryRecords> {
  const inTowns = oneOf('r.town_code', townCodes);
  const ofMarkets = sql`r.market_code in (select m.code from market m where ${oneOf('m.town_code', townCodes)})`;
  const ofOrganizations = sql`r.organization_code in (
    select o.code from organization o where ${oneOf('o.town_code', townCodes)})`;
  const ofBranches = sql`r.branch_code in (select b.code from branch b where ${oneOf('b.town_code', townCodes)})`;
  return {
    towns: await readTowns(session, oneOf('r.code', townCodes)),
    markets: await readMarkets(session, inTowns),
    organizations: await readOrganizations(session, inTowns),
    members: await readMembers(session, ofOrganizations),
    branches: await readBranches(session, inTowns),
    instructors: await readInstructors(session, ALWAYS),
    organizers: await readOrganizers(session, ofMarkets),
    evidence: await readEvidence(session, ofMarkets),
    ledgers: await readLedgers(session, inTowns),
    activities: await readActivities(session, ofBranches),
    marketLinks: await readMarketLinks(session, ofMarkets),
  };
}
