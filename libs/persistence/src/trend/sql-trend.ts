import {
  TrendReader,
  TrendStore,
  type Outcome,
  type OutcomeCounts,
  type Page,
  type PageRequest,
  type Sweep,
  type TrendEntry,
  type TrendFilter,
  type TrendPoint,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { filtered, matches } from '../lists/filter-condition.js';
import { paged } from '../lists/paged.js';
import { sweepOf } from '../mappers/sweep-mappers.js';
import { sweepTable } from '../schema/tables/sweep-tables.js';
import { sweepTrendTable } from '../schema/tables/trend-tables.js';
import { oneOf, sql, sqlName, type Sql } from '../sql/sql.js';

const OUTCOMES = [
  'compliant',
  'non_compliant',
  'in_grace',
  'insufficient_data',
  'not_applicable',
  'error',
] as const satisfies readonly Outcome[];

const sums = sqlName(OUTCOMES.map((name) => `sum(t.${name}) as ${name}`).join(', '));

export class SqlTrendStore extends TrendStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  keep(entries: readonly TrendEntry[]): Promise<void> {
    return this.session.insert(
      sweepTrendTable,
      entries.map(({ sweepId, ruleId, ruleSetId, ruleSetVersion, asOf, verdicts }) => ({
        sweep_id: sweepId,
        rule_id: ruleId,
        rule_set_id: ruleSetId,
        rule_set_version: ruleSetVersion,
        as_of: asOf,
        ...verdicts,
      })),
    );
  }
}

const since = (from: string | undefined): readonly Sql[] =>
  from === undefined ? [] : [sql`t.as_of >= ${from}`];
const until = (to: string | undefined): readonly Sql[] => (to === undefined ? [] : [sql`t.as_of <= ${to}`]);
/** The points after this one, the latest first. */
const after = (position: readonly string[] | null): readonly Sql[] => {
  if (position === null) return [];
  const [asOf = '', sweepId = ''] = position;
  return [sql`t.as_of < ${asOf} or (t.as_of = ${asOf} and t.sweep_id < ${sweepId})`];
};

export class SqlTrendReader extends TrendReader {
  constructor(private readonly database: Database) {
    super();
  }

  list(filter: TrendFilter, page: PageRequest): Promise<Page<TrendPoint>> {
    const positionOf = ({ sweep }: TrendPoint): string[] => [sweep.asOf, sweep.id];
    const from = (position: readonly string[] | null, limit: number): Promise<TrendPoint[]> =>
      this.points(
        filtered(
          matches('t.rule_id', filter.ruleId),
          matches('t.rule_set_id', filter.ruleSetId),
          since(filter.from),
          until(filter.to),
          after(position),
        ),
        limit,
      );
    return paged({ name: 'sweep-trend', position: ['date', 'code'], positionOf, after: from }, page);
  }

  private points(where: Sql, limit: number): Promise<TrendPoint[]> {
    return this.database.atOneMoment(async (session) => {
      const rows = await session.records(sql`select t.sweep_id, count(*) as rules, ${sums} from sweep_trend t
        where ${where} group by t.as_of, t.sweep_id order by t.as_of desc, t.sweep_id desc limit ${limit}`);
      const sweeps = await sweepsById(
        session,
        rows.map((row) => row['sweep_id'] as string),
      );
      return rows.flatMap((row) => {
        const sweep = sweeps.get(row['sweep_id'] as string);
        return sweep === undefined ? [] : [{ sweep, rules: Number(row['rules']), verdicts: countsOf(row) }];
      });
    });
  }
}

const countsOf = (row: Record<string, unknown>): OutcomeCounts =>
  Object.fromEntries(OUTCOMES.map((name) => [name, Number(row[name])])) as Record<Outcome, number>;

async function sweepsById(session: SqlSession, ids: readonly string[]): Promise<ReadonlyMap<string, Sweep>> {
  const query = sql`select ${columnsOf(sweepTable, 'r')} from sweep r where ${oneOf('r.id', ids)}`;
  return new Map((await session.rows(sweepTable, query)).map((row) => [row.id, sweepOf(row)]));
}
