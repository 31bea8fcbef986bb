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
  Town,
} from '@hongzhu/registry';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { activityOf, branchOf } from '../mappers/branch-mappers.js';
import { evidenceOf, marketLinkOf, organizerOf } from '../mappers/market-record-mappers.js';
import { memberOf, organizationOf } from '../mappers/organization-mappers.js';
import { instructorOf, ledgerOf, marketOf, townOf } from '../mappers/place-mappers.js';
import type { RowOf, Table } from '../schema/table.js';
import { activityTable, branchTable, branchUnitTable } from '../schema/tables/branch-tables.js';
import { evidenceTable, marketLinkTable, organizerTable } from '../schema/tables/market-record-tables.js';
import { memberTable, organizationTable } from '../schema/tables/organization-tables.js';
import {
  instructorTable,
  ledgerTable,
  marketInstructorTable,
  marketTable,
  townTable,
} from '../schema/tables/place-tables.js';
import { sql, sqlName, type Sql } from '../sql/sql.js';

/**
 * Readers of one list each. The condition sees the list's table as `r`; records come in canonical form, sorted
 * by key. A list takes one query, markets and branches two.
 */
type ReadList<T> = (session: SqlSession, where: Sql) => Promise<T[]>;

const listReader =
  <R, T>(table: Table<R>, recordOf: (row: R) => T): ReadList<T> =>
  async (session, where) => {
    const key = sqlName(`r.${table.primaryKey[0] ?? ''}`);
    const rows = await session.rows(
      table,
      sql`select ${columnsOf(table, 'r')} from ${sqlName(table.name)} r where ${where} order by ${key}`,
    );
    return rows.map(recordOf);
  };

export const readTowns: ReadList<Town> = listReader(townTable, townOf);
export const readOrganizations: ReadList<Organization> = listReader(organizationTable, organizationOf);
export const readMembers: ReadList<Member> = listReader(memberTable, memberOf);
export const readInstructors: ReadList<Instructor> = listReader(instructorTable, instructorOf);
export const readOrganizers: ReadList<Organizer> = listReader(organizerTable, organizerOf);
export const readEvidence: ReadList<EvidenceItem> = listReader(evidenceTable, evidenceOf);
export const readLedgers: ReadList<Ledger> = listReader(ledgerTable, ledgerOf);
export const readActivities: ReadList<Activity> = listReader(activityTable, activityOf);
export const readMarketLinks: ReadList<MarketLink> = listReader(marketLinkTable, marketLinkOf);

/** Lists of codes by the code that holds them, each in the order of its rows. */
function grouped<R>(
  rows: readonly R[],
  key: (row: R) => string,
  value: (row: R) => string,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [value(row)]);
    else group.push(value(row));
  }
  return groups;
}

export const readMarkets: ReadList<Market> = async (session, where) => {
  const rows = await listReader(marketTable, (row: RowOf<typeof marketTable>) => row)(session, where);
  const named = await session.rows(
    marketInstructorTable,
    sql`select ${columnsOf(marketInstructorTable, 'n')} from market_instructor n
      join market r on r.code = n.market_code where ${where} order by n.market_code, n.position`,
  );
  const codes = grouped(
    named,
    (row) => row.market_code,
    (row) => row.instructor_code,
  );
  return rows.map((row) => marketOf(row, codes.get(row.code) ?? []));
};

export const readBranches: ReadList<Branch> = async (session, where) => {
  const rows = await listReader(branchTable, (row: RowOf<typeof branchTable>) => row)(session, where);
  const units = await session.rows(
    branchUnitTable,
    sql`select ${columnsOf(branchUnitTable, 'u')} from branch_unit u
      join branch r on r.code = u.branch_code where ${where} order by u.branch_code, u.position`,
  );
  const codes = grouped(
    units,
    (row) => row.branch_code,
    (row) => row.organization_code,
  );
  return rows.map((row) => branchOf(row, codes.get(row.code) ?? []));
};
