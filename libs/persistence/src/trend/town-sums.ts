import { totalCounts, type TrendFilter, type TrendPoint } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { tallyOf } from '../mappers/trend-mappers.js';
import { partOf } from '../schema/table.js';
import { townTrendTable, type OutcomeLists } from '../schema/tables/trend-tables.js';
import { oneOf, sql, type Sql } from '../sql/sql.js';

const COLUMNS = partOf(townTrendTable, ['sweep_id', 'counts']);

/** True of a row `r` of the trend of whose sweep something is kept in one of these towns. */
export const hasAnyOf = (towns: readonly string[]): Sql => sql`exists (select 1 from sweep_town_trend o
  where ${oneOf('o.town_code', towns)} and o.as_of = r.as_of and o.sweep_id = r.sweep_id)`;

/** The first date of which there is a point of one of these towns. All rows of a sweep say the same of it. */
export const firstOfTowns = (towns: readonly string[]): Sql => sql`select r.as_of from sweep_town_trend r
  where ${oneOf('r.town_code', towns)} and (
    select t.by_town from sweep_trend t where t.sweep_id = r.sweep_id limit 1) = ${true}
  order by r.as_of limit 1`;

/** What sweeps came to in some towns, by the id of the sweep: rows of no more nights than are asked for. */
export async function townSums(
  session: SqlSession,
  {
    towns,
    nights,
    filter: { ruleId, ruleSetId },
  }: {
    readonly towns: readonly string[];
    readonly nights: readonly { readonly sweepId: string; readonly asOf: string }[];
    readonly filter: TrendFilter;
  },
): Promise<ReadonlyMap<string, Pick<TrendPoint, 'rules' | 'verdicts'>>> {
  const dates = nights.map(({ asOf }) => asOf).sort();
  const [first] = dates;
  if (first === undefined) return new Map();
  const ids = nights.map(({ sweepId }) => sweepId);
  const rows = await session.rows(
    COLUMNS,
    sql`select r.sweep_id, r.counts from sweep_town_trend r where ${oneOf('r.town_code', towns)}
      and r.as_of >= ${first} and r.as_of <= ${dates.at(-1)!} and ${oneOf('r.sweep_id', ids)}`,
  );
  const bySweep = new Map<string, OutcomeLists[]>(ids.map((id) => [id, []]));
  for (const { sweep_id: sweepId, counts } of rows) bySweep.get(sweepId)?.push(counts);
  const isAsked = (rule: string, set: string): boolean =>
    (ruleId === undefined || rule === ruleId) && (ruleSetId === undefined || set === ruleSetId);
  return new Map(
    [...bySweep].map(([id, lists]) => {
      const counts = tallyOf(lists, isAsked);
      return [id, { rules: counts.length, verdicts: totalCounts(counts) }];
    }),
  );
}
