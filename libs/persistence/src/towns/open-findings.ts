import type { FindingCount } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { isStorable } from '../lists/filter-condition.js';
import { ALWAYS, oneOf, sql, sqlName, type Sql } from '../sql/sql.js';

const GROUP = sqlName('r.rule_id, r.rule_set_id, r.severity, r.kind');

const countOf = (row: Record<string, unknown>): FindingCount =>
  ({
    townCode: row['town_code'] ?? null,
    ruleId: row['rule_id'],
    ruleSetId: row['rule_set_id'],
    severity: row['severity'],
    kind: row['kind'],
    count: Number(row['number']),
  }) as FindingCount;

/** From the towns to what is open in them, so that what was resolved in the course of years is not looked at. */
export async function openFindings(
  session: SqlSession,
  /** Null for all, and for what is of none. */
  towns: readonly string[] | null,
): Promise<FindingCount[]> {
  const count = (town: Sql, from: Sql, where: Sql): Promise<Record<string, unknown>[]> =>
    session.records(sql`select ${town} as town_code, ${GROUP}, count(*) as number
      from ${from} where ${where} and r.state = 'open' group by ${town}, ${GROUP} order by ${town}, ${GROUP}`);
  const seen = towns === null ? ALWAYS : oneOf('t.code', towns.filter(isStorable));
  const ofTowns = await count(sql`t.code`, sql`town t join finding r on r.town_code = t.code`, seen);
  if (towns !== null) return ofTowns.map(countOf);
  const ofNone = await count(sql`r.town_code`, sql`finding r`, sql`r.town_code is null`);
  return [...ofTowns, ...ofNone].map(countOf);
}
