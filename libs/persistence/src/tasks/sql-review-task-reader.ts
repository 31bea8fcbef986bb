import {
  ReviewTaskReader,
  type Page,
  type PageRequest,
  type QueuedTask,
  type ReviewTaskFilter,
  type Within,
} from '@hongzhu/compliance';
import type { Database } from '../connection/database.js';
import { columnsOf } from '../connection/sql-session.js';
import { filtered, isStorable, matches } from '../lists/filter-condition.js';
import { inTowns } from '../lists/in-towns.js';
import { paged } from '../lists/paged.js';
import { reviewTaskOf } from '../mappers/review-task-mappers.js';
import { orNull, text } from '../schema/column-kinds.js';
import type { RowOf, Table } from '../schema/table.js';
import { reviewTaskTable } from '../schema/tables/review-task-tables.js';
import { sql, type Sql } from '../sql/sql.js';
import { soughtPlaces } from './sought-places.js';
import { REVIEW_TASK_ORDERS, type ReviewTaskOrder } from './review-task-order.js';

type QueuedTaskRow = RowOf<typeof reviewTaskTable> & { subject_name: string | null };

/** What the query below gives; no table of the database. */
const queuedTasks: Table<QueuedTaskRow> = {
  ...reviewTaskTable,
  columns: { ...reviewTaskTable.columns, subject_name: orNull(text()) },
  columnNames: [...reviewTaskTable.columnNames, 'subject_name'],
};

const selection = sql`select ${columnsOf(reviewTaskTable, 'r')}, coalesce(m.name, t.name) as subject_name
  from review_task r
  left join market m on r.cell_type = 'market' and m.code = r.cell_code
  left join town t on r.cell_type = 'town' and t.code = r.cell_code`;

const ESCALATED = sql`r.escalated_at is not null and r.state <> 'closed'`;

const condition = (filter: ReviewTaskFilter & Within, sought: readonly Sql[]): Sql =>
  filtered(
    inTowns(filter.within),
    matches('r.state', filter.state),
    matches('r.assignee', filter.assignee),
    matches('r.town_code', filter.town),
    matches('r.cell_code', filter.market),
    filter.market === undefined ? [] : [sql`r.cell_type = 'market'`],
    matches('r.severity', filter.severity),
    matches('r.rule_set_id', filter.ruleSet),
    matches('r.outcome', filter.outcome),
    matches('r.external_system', filter.externalSystem),
    matches('r.external_id', filter.externalId),
    filter.dueBefore === undefined ? [] : [sql`r.due_on < ${filter.dueBefore}`],
    filter.escalated === undefined ? [] : [filter.escalated ? ESCALATED : sql`not (${ESCALATED})`],
    sought,
  );

const queuedTaskOf = (row: QueuedTaskRow): QueuedTask => ({
  ...reviewTaskOf(row),
  subjectName: row.subject_name,
});

export class SqlReviewTaskReader extends ReviewTaskReader {
  constructor(private readonly database: Database) {
    super();
  }

  async list(filter: ReviewTaskFilter & Within, page: PageRequest): Promise<Page<QueuedTask>> {
    const where = condition(filter, await soughtPlaces(this.database, filter.q));
    const order = REVIEW_TASK_ORDERS[filter.sort ?? 'dueOn'];
    const after = (position: readonly string[] | null, limit: number): Promise<QueuedTask[]> =>
      this.find(filtered([where], position === null ? [] : [order.after(position)]), order, limit);
    return paged<QueuedTask>({ ...order, after }, page);
  }

  async get(id: string): Promise<QueuedTask | null> {
    if (!isStorable(id)) return null;
    return (await this.find(sql`r.id = ${id}`, REVIEW_TASK_ORDERS.dueOn, 1))[0] ?? null;
  }

  async summary({ within }: Within): Promise<{ state: string; severity: string; count: number }[]> {
    const query = sql`select r.state, r.severity, count(*) as number from review_task r
      where ${filtered(inTowns(within))} group by r.state, r.severity order by r.state, r.severity`;
    const rows = await this.database.reading((session) => session.records(query));
    return rows.map((row) => ({
      state: row['state'] as string,
      severity: row['severity'] as string,
      count: Number(row['number']),
    }));
  }

  private async find(where: Sql, { by }: ReviewTaskOrder, limit: number): Promise<QueuedTask[]> {
    const query = sql`${selection} where ${where} order by ${by} limit ${limit}`;
    return (await this.database.reading((session) => session.rows(queuedTasks, query))).map(queuedTaskOf);
  }
}
