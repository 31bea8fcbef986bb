import { homeMarket } from '@hongzhu/registry';
import type { SqlSession } from '../connection/sql-session.js';
import { sql, type Sql } from '../sql/sql.js';

export interface BranchHome {
  readonly code: string;
  readonly townCode: string;
  /** The market whose cell the branch belongs to; null when it belongs to its town's. */
  readonly marketCode: string | null;
}

/** The homes of the branches `r` that meet a condition, by two queries. */
export async function branchHomes(session: SqlSession, where: Sql): Promise<BranchHome[]> {
  const branches = await session.records(sql`
    select r.code, r.town_code, r.market_code, h.market_code as host_market_code
    from branch r left join organization h on h.code = r.host_code where ${where} order by r.code`);
  const unitMarkets = await session.records(sql`
    select distinct r.code, o.market_code from branch r
    join branch_unit u on u.branch_code = r.code join organization o on o.code = u.organization_code
    where (${where}) and o.market_code is not null`);
  const byBranch = new Map<string, string[]>();
  for (const { code, market_code: market } of unitMarkets as { code: string; market_code: string }[]) {
    byBranch.set(code, [...(byBranch.get(code) ?? []), market]);
  }
  return branches.map((row) => {
    const code = row['code'] as string;
    const own = row['market_code'] as string | null;
    const marketCode = homeMarket(own, byBranch.get(code) ?? [], row['host_market_code'] as string | null);
    return { code, townCode: row['town_code'] as string, marketCode };
  });
}
