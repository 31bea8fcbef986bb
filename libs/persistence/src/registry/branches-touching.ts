import type { SqlSession } from '../connection/sql-session.js';
import { oneOf, sql, union } from '../sql/sql.js';

/** Whole markets and towns, and the organizations of theirs that anybody names. */
export interface TouchedBy {
  readonly marketCodes: readonly string[];
  readonly townCodes: readonly string[];
  readonly organizationCodes: readonly string[];
  /** Further organizations, of which only the branches are sought that cover them. */
  readonly coveredCodes?: readonly string[];
}

/**
 * The codes of the branches that the facts of these markets, towns and organizations look at: of the markets and
 * towns; covering or hosted by one of the organizations; or named by a member of one. One query.
 */
export async function branchesTouching(session: SqlSession, by: TouchedBy): Promise<string[]> {
  const { marketCodes, townCodes, organizationCodes, coveredCodes = [] } = by;
  const units = [...organizationCodes, ...coveredCodes];
  const rows = await session.records(
    union([
      sql`select b.code from branch b where ${oneOf('b.market_code', marketCodes)}`,
      sql`select b.code from branch b where ${oneOf('b.town_code', townCodes)}`,
      sql`select b.code from branch b where ${oneOf('b.host_code', organizationCodes)}`,
      sql`select u.branch_code as code from branch_unit u where ${oneOf('u.organization_code', units)}`,
      sql`select m.branch_code as code from member m
        where ${oneOf('m.organization_code', organizationCodes)} and m.branch_code is not null`,
    ]),
  );
  return rows.map((row) => row['code'] as string);
}
