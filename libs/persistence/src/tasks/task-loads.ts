import type { TaskLoad } from '@hongzhu/compliance';
import type { Scope } from '@hongzhu/permissions';
import type { SqlSession } from '../connection/sql-session.js';
import { isStorable } from '../lists/filter-condition.js';
import { cellsInScope } from '../lists/in-scope.js';
import { ALWAYS, allOf, oneOf, sql, type Sql } from '../sql/sql.js';
import { IS_UNFINISHED, isOverdue } from './unfinished.js';

const counts = (today: string): Sql => sql`count(r.id) as unfinished,
  count(case when ${isOverdue(today)} then 1 end) as overdue,
  count(case when r.escalated_at is not null then 1 end) as escalated`;

const loadOf = (row: Record<string, unknown>): TaskLoad => ({
  townCode: (row['town_code'] ?? null) as string | null,
  unfinished: Number(row['unfinished']),
  overdue: Number(row['overdue']),
  escalated: Number(row['escalated']),
});

/** From the towns to their tasks, so that what was closed in the course of years is not looked at. */
export async function taskLoads(session: SqlSession, within: Scope, today: string): Promise<TaskLoad[]> {
  const { towns } = within;
  const seen = towns === null ? ALWAYS : oneOf('t.code', towns.filter(isStorable));
  const ofTowns = await session.records(sql`select t.code as town_code, ${counts(today)}
    from town t left join review_task r on r.town_code = t.code and ${IS_UNFINISHED} and ${allOf(cellsInScope(within))}
    where ${seen} group by t.code order by t.code`);
  if (towns !== null) return ofTowns.map(loadOf);
  const ofNone = await session.records(
    sql`select ${counts(today)} from review_task r where r.town_code is null and ${IS_UNFINISHED}`,
  );
  return [...ofTowns, ...ofNone].map(loadOf);
}
