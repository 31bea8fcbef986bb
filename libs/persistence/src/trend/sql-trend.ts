import {
  TrendReader,
  type Outcome,
  type OutcomeCounts,
  type Page,
  type PageRequest,
  type Sweep,
  type TrendFilter,
  type TrendPoint,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { filtered, isStorable, matches } from '../lists/filter-condition.js';
import { paged } from '../lists/paged.js';
import { sweepOf } from '../mappers/sweep-mappers.js';
import { OUTCOMES } from '../mappers/trend-mappers.js';
import { sweepTable } from '../schema/tables/sweep-tables.js';
import { oneOf, sql, sqlName, type Sql } from '../sql/sql.js';
import { firstOfTowns, hasAnyOf, townSums } from './town-sums.js';

const sums = sqlName(OUTCOMES.map((name) => `sum(r.${name}) as ${name}`).join(', '));

const since = (from: string | undefined): readonly Sql[] =>
  from === undefined ? [] : [sql`r.as_of >= ${from}`];
const until = (to: string | undefined): readonly Sql[] => (to === undefined ? [] : [sql`r.as_of <= ${to}`]);
/** The points after this one, the latest first. */
const after = (position: readonly string[] | null): readonly Sql[] => {
  if (position === null) return [];
  const [asOf = '', sweepId = ''] = position;
  return [sql`r.as_of < ${asOf} or (r.as_of = ${asOf} and r.sweep_id < ${sweepId})`];
};

/** What a page of points is read by. */
interface Asked {
  readonly filter: TrendFilter;
  readonly towns: readonly string[] | null;
  readonly position: readonly string[] | null;
  readonly limit: number;
}

export class SqlTrendReader extends TrendReader {
  constructor(private readonly database: Database) {
    super();
  }

  list(filter: TrendFilter, page: PageRequest): Promise<Page<TrendPoint>> {
    const towns = filter.towns?.filter(isStorable) ?? null;
    const positionOf = ({ sweep }: TrendPoint): string[] => [sweep.asOf, sweep.id];
    const from = (position: readonly string[] | null, limit: number): Promise<TrendPoint[]> =>
      this.database.atOneMoment((session) => points(session, { filter, towns, position, limit }));
    return paged({ name: 'sweep-trend', position: ['date', 'code'], positionOf, after: from }, page);
  }

  async keptSince(towns: readonly string[] | null): Promise<string | null> {
    const query =
      towns === null
        ? sql`select r.as_of from sweep_trend r order by r.as_of limit 1`
        : firstOfTowns(towns.filter(isStorable));
    const [row] = await this.database.reading((session) => session.records(query));
    return (row?.['as_of'] as string | undefined) ?? null;
  }
}

async function points(session: SqlSession, asked: Asked): Promise<TrendPoint[]> {
  const { filter, towns } = asked;
  const nights = await nightsOf(session, asked);
  const ids = nights.map(({ sweepId }) => sweepId);
  const sweeps = await sweepsById(session, ids);
  const ofTowns = towns === null ? null : await townSums(session, { towns, nights, filter });
  return nights.flatMap(({ sweepId, rules, verdicts }) => {
    const sweep = sweeps.get(sweepId);
    return sweep === undefined ? [] : [{ sweep, ...(ofTowns?.get(sweepId) ?? { rules, verdicts }) }];
  });
}

interface Night {
  readonly sweepId: string;
  readonly asOf: string;
  readonly rules: number;
  readonly verdicts: OutcomeCounts;
}

/** The sweeps that have a point, with what they came to in the whole city. */
async function nightsOf(
  session: SqlSession,
  { filter, towns, position, limit }: Asked,
): Promise<readonly Night[]> {
  const where = filtered(
    matches('r.rule_id', filter.ruleId),
    matches('r.rule_set_id', filter.ruleSetId),
    since(filter.from),
    until(filter.to),
    after(position),
    towns === null ? [] : [sql`r.by_town = ${true}`, hasAnyOf(towns)],
  );
  const rows = await session.records(sql`select r.as_of, r.sweep_id, count(*) as rules, ${sums}
    from sweep_trend r where ${where} group by r.as_of, r.sweep_id
    order by r.as_of desc, r.sweep_id desc limit ${limit}`);
  return rows.map((row) => ({
    sweepId: row['sweep_id'] as string,
    asOf: row['as_of'] as string,
    rules: Number(row['rules']),
    verdicts: countsOf(row),
  }));
}

const countsOf = (row: Record<string, unknown>): OutcomeCounts =>
  Object.fromEntries(OUTCOMES.map((name) => [name, Number(row[name])])) as Record<Outcome, number>;

async function sweepsById(session: SqlSession, ids: readonly string[]): Promise<ReadonlyMap<string, Sweep>> {
  const query = sql`select ${columnsOf(sweepTable, 'r')} from sweep r where ${oneOf('r.id', ids)}`;
  return new Map((await session.rows(sweepTable, query)).map((row) => [row.id, sweepOf(row)]));
}
