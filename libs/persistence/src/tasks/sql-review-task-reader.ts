import {
  ReviewTaskReader,
  type Page,
  type PageRequest,
  type ReviewTask,
  type ReviewTaskFilter,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf } from '../connection/sql-session.js';
import { filtered, isStorable, matches } from '../lists/filter-condition.js';
import { paged } from '../lists/paged.js';
import { reviewTaskOf } from '../mappers/review-task-mappers.js';
import { reviewTaskTable } from '../schema/tables/review-task-tables.js';
import { sql, type Sql } from '../sql/sql.js';

const columns = columnsOf(reviewTaskTable, 'r');

const condition = (filter: ReviewTaskFilter): Sql =>
  filtered(
    matches('r.state', filter.state),
    matches('r.assignee', filter.assignee),
    matches('r.town_code', filter.town),
    matches('r.cell_code', filter.market),
    filter.market === undefined ? [] : [sql`r.cell_type = 'market'`],
    matches('r.severity', filter.severity),
    matches('r.rule_set_id', filter.ruleSet),
    filter.dueBefore === undefined ? [] : [sql`r.due_on < ${filter.dueBefore}`],
  );

const later = ([dueOn = '', id = '']: readonly string[]): Sql =>
  sql`r.due_on > ${dueOn} or (r.due_on = ${dueOn} and r.id > ${id})`;

export class SqlReviewTaskReader extends ReviewTaskReader {
  constructor(private readonly database: Database) {
    super();
  }

  list(filter: ReviewTaskFilter, page: PageRequest): Promise<Page<ReviewTask>> {
    const after = (position: readonly string[] | null, limit: number): Promise<ReviewTask[]> =>
      this.find(filtered([condition(filter)], position === null ? [] : [later(position)]), limit);
    const positionOf = ({ dueOn, id }: ReviewTask): string[] => [dueOn, id];
    return paged({ name: 'tasks', position: ['date', 'code'], positionOf, after }, page);
  }

  async get(id: string): Promise<ReviewTask | null> {
    if (!isStorable(id)) return null;
    return (await this.find(sql`r.id = ${id}`, 1))[0] ?? null;
  }

  async summary(): Promise<{ state: string; severity: string; count: number }[]> {
    const query = sql`select state, severity, count(*) as number from review_task
      group by state, severity order by state, severity`;
    const rows = await this.database.reading((session) => session.records(query));
    return rows.map((row) => ({
      state: row['state'] as string,
      severity: row['severity'] as string,
      count: Number(row['number']),
    }));
  }

  private async find(where: Sql, limit: number): Promise<ReviewTask[]> {
    const query = sql`select ${columns} from review_task r where ${where} order by r.due_on, r.id limit ${limit}`;
    return (await this.database.reading((session) => session.rows(reviewTaskTable, query))).map(reviewTaskOf);
  }
}
