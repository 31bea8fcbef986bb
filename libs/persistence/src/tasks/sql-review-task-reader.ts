import {
  placeOf,
  ReviewTaskReader,
  type ListedTask,
  type Page,
  type PageRequest,
  type QueuedTask,
  type ReviewTaskFilter,
  type TaskLoad,
  type Within,
} from '@hongzhu/compliance';
import type { Place } from '@hongzhu/permissions';
import type { Database } from '../connection/database.js';
import { columnsOf } from '../connection/sql-session.js';
import { filtered, isStorable, matches } from '../lists/filter-condition.js';
import { cellsInScope } from '../lists/in-scope.js';
import { paged } from '../lists/paged.js';
import { listedTaskOf } from '../mappers/review-task-mappers.js';
import { partOf } from '../schema/table.js';
import { listedTaskTable, reviewTaskTable } from '../schema/tables/review-task-tables.js';
import { oneOf, sql, type Sql } from '../sql/sql.js';
import { namedSelection, queuedTask, withName } from './queued-tasks.js';
import { soughtPlaces } from './sought-places.js';
import { taskLoads } from './task-loads.js';
import { isOverdue } from './unfinished.js';
import { REVIEW_TASK_ORDERS, type ReviewTaskOrder } from './review-task-order.js';

const listedTasks = withName(listedTaskTable);
const LISTED = namedSelection(listedTaskTable);

const placed = partOf(reviewTaskTable, ['id', 'cell_type', 'cell_code', 'town_code']);

const ESCALATED = sql`r.escalated_at is not null and r.state <> 'closed'`;

const condition = (filter: ReviewTaskFilter & Within, sought: readonly Sql[]): Sql =>
  filtered(
    cellsInScope(filter.within),
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
    filter.overdueOn === undefined ? [] : [isOverdue(filter.overdueOn)],
    filter.escalated === undefined ? [] : [filter.escalated ? ESCALATED : sql`not (${ESCALATED})`],
    sought,
  );

export class SqlReviewTaskReader extends ReviewTaskReader {
  constructor(private readonly database: Database) {
    super();
  }

  async list(filter: ReviewTaskFilter & Within, page: PageRequest): Promise<Page<ListedTask>> {
    const where = condition(filter, await soughtPlaces(this.database, filter.q));
    const order = REVIEW_TASK_ORDERS[filter.sort ?? 'dueOn'];
    const after = (position: readonly string[] | null, limit: number): Promise<ListedTask[]> =>
      this.listed(filtered([where], position === null ? [] : [order.after(position)]), order, limit);
    return paged<ListedTask>({ ...order, after }, page);
  }

  async get(id: string): Promise<QueuedTask | null> {
    if (!isStorable(id)) return null;
    return this.database.reading((session) => queuedTask(session, id));
  }

  async summary({ within }: Within): Promise<{ state: string; severity: string; count: number }[]> {
    const query = sql`select r.state, r.severity, count(*) as number from review_task r
      where ${filtered(cellsInScope(within))} group by r.state, r.severity order by r.state, r.severity`;
    const rows = await this.database.reading((session) => session.records(query));
    return rows.map((row) => ({
      state: row['state'] as string,
      severity: row['severity'] as string,
      count: Number(row['number']),
    }));
  }

  async placesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Place>> {
    const query = sql`select ${columnsOf(placed, 'r')} from review_task r where ${oneOf('r.id', ids)}`;
    const rows = await this.database.reading((session) => session.rows(placed, query));
    return new Map(
      rows.map(({ id, cell_type: type, cell_code: code, town_code: townCode }) => [
        id,
        placeOf({ type, code, townCode }),
      ]),
    );
  }

  byTown({ within }: Within, today: string): Promise<TaskLoad[]> {
    return this.database.atOneMoment((session) => taskLoads(session, within, today));
  }

  private async listed(where: Sql, { by }: ReviewTaskOrder, limit: number): Promise<ListedTask[]> {
    const query = sql`${LISTED} where ${where} order by ${by} limit ${limit}`;
    return (await this.database.reading((session) => session.rows(listedTasks, query))).map(listedTaskOf);
  }
}
