import {
  ReviewTaskStore,
  cellKey,
  TASK_STATES,
  type Cell,
  type QueuedTask,
  type ReviewTask,
  type Stretch,
  type TaskOutline,
  type TaskPlace,
  type TendPlace,
} from '@hongzhu/compliance';
import { columnsOf, type SqlSession } from '../connection/sql-session.js';
import { inCells } from '../lists/in-cells.js';
import { inTowns } from '../lists/in-towns.js';
import { vanishedCells } from '../lists/vanished-cells.js';
import { refuseTakenKeys } from '../lists/refuse-taken-keys.js';
import { replaceVersion } from '../lists/replace-version.js';
import { reviewTaskOf, reviewTaskRow, taskOutlineOf } from '../mappers/review-task-mappers.js';
import {
  reviewTaskOutlineTable,
  reviewTaskTable,
  tendPlaceTable,
} from '../schema/tables/review-task-tables.js';
import { queuedTask } from './queued-tasks.js';
import { allOf, ALWAYS, anyOf, oneOf, sql, type Sql } from '../sql/sql.js';

const columns = columnsOf(reviewTaskTable, 'r');
const NOT_CLOSED = sql`r.state <> 'closed'`;
/** By name, so that the index on state and date is of use. */
const UNCLOSED = TASK_STATES.filter((state) => state !== 'closed');
const sortKey = (task: ReviewTask): string => `${cellKey(task.cell)}/${task.ruleSetId}`;

/** True of the tasks after this place. */
const beyondPlace = ({ cell: { type, code }, ruleSetId }: TaskPlace): Sql =>
  anyOf([
    sql`r.cell_type > ${type}`,
    sql`r.cell_type = ${type} and r.cell_code > ${code}`,
    sql`r.cell_type = ${type} and r.cell_code = ${code} and r.rule_set_id > ${ruleSetId}`,
  ]);

export class SqlReviewTaskStore extends ReviewTaskStore {
  constructor(private readonly session: SqlSession) {
    super();
  }

  /** The rows are locked, so that a claim made meanwhile is not overwritten by `save`. */
  async loadForCells(cells: readonly Cell[]): Promise<ReviewTask[]> {
    const query = sql`select ${columns} from review_task r where ${inCells(cells)}
      order by r.cell_type, r.cell_code, r.rule_set_id for update`;
    return (await this.session.rows(reviewTaskTable, query)).map(reviewTaskOf);
  }

  async unclosedOutlines(cells: readonly Cell[]): Promise<TaskOutline[]> {
    return this.outlines(allOf([inCells(cells), NOT_CLOSED]), sql``);
  }

  private async outlines(where: Sql, limited: Sql): Promise<TaskOutline[]> {
    const rows = await this.session.rows(
      reviewTaskOutlineTable,
      sql`select ${columnsOf(reviewTaskOutlineTable, 'r')} from review_task r
        where ${where} order by r.id ${limited}`,
    );
    return rows.map(taskOutlineOf);
  }

  vanishedCells(townCodes: readonly string[] | null, stretch: Stretch<Cell>): Promise<Cell[]> {
    return vanishedCells(this.session, 'review_task', [NOT_CLOSED, ...inTowns(townCodes)], stretch);
  }

  async countUnclosed(townCodes: readonly string[] | null): Promise<number> {
    const where = allOf([NOT_CLOSED, ...inTowns(townCodes)]);
    const [row] = await this.session.records(
      sql`select count(*) as number from review_task r where ${where}`,
    );
    return Number(row?.['number']);
  }

  async unclosedOutside(
    ruleSetIds: readonly string[],
    townCodes: readonly string[] | null,
    { after, limit }: Stretch<string>,
  ): Promise<TaskOutline[]> {
    const outside = sql`not (${oneOf('r.rule_set_id', ruleSetIds)})`;
    const where = allOf([sql`r.id > ${after ?? ''}`, NOT_CLOSED, outside, ...inTowns(townCodes)]);
    return this.outlines(where, sql`limit ${limit}`);
  }

  async lockUnassigned({ after, limit }: Stretch<TaskPlace>): Promise<ReviewTask[]> {
    const beyond = after === null ? ALWAYS : beyondPlace(after);
    const query = sql`select ${columns} from review_task r
      where r.assignee is null and r.state = 'open' and (${beyond})
      order by r.cell_type, r.cell_code, r.rule_set_id limit ${limit} for update`;
    return (await this.session.rows(reviewTaskTable, query)).map(reviewTaskOf);
  }

  async openWork(accounts: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (accounts.length === 0) return new Map();
    const rows = await this.session.records(
      sql`select r.assignee, count(*) as number from review_task r
        where ${oneOf('r.assignee', accounts)} and ${NOT_CLOSED} group by r.assignee`,
    );
    return new Map(rows.map((row) => [row['assignee'] as string, Number(row['number'])]));
  }

  async dueToBeTended(today: string, { after, limit }: Stretch<TendPlace>): Promise<TendPlace[]> {
    const beyond =
      after === null
        ? ALWAYS
        : sql`r.tend_on > ${after.tendOn} or (r.tend_on = ${after.tendOn} and r.id > ${after.id})`;
    const rows = await this.session.rows(
      tendPlaceTable,
      sql`select ${columnsOf(tendPlaceTable, 'r')} from review_task r
        where r.tend_on <= ${today} and (${beyond}) order by r.tend_on, r.id limit ${limit}`,
    );
    // Of every row that was asked for, the day is there.
    return rows.map(({ tend_on: tendOn, id }) => ({ tendOn: tendOn ?? today, id }));
  }

  async countedWithin(
    { from, to }: { readonly from: string; readonly to: string },
    { after, limit }: Stretch<string>,
  ): Promise<string[]> {
    const rows = await this.session.records(
      sql`select r.id from review_task r where r.id > ${after ?? ''} and ${NOT_CLOSED} and r.paused_on is null
        and r.due_on >= ${from} and r.clock_from <= ${to} order by r.id limit ${limit}`,
    );
    return rows.map((row) => row['id'] as string);
  }

  async loadForUpdate(ids: readonly string[]): Promise<ReviewTask[]> {
    if (ids.length === 0) return [];
    const query = sql`select ${columns} from review_task r where ${oneOf('r.id', ids)}
      order by r.cell_type, r.cell_code, r.rule_set_id for update`;
    return (await this.session.rows(reviewTaskTable, query)).map(reviewTaskOf);
  }

  async countOverdue(today: string): Promise<number> {
    const [row] = await this.session.records(
      sql`select count(*) as number from review_task r
        where ${oneOf('r.state', UNCLOSED)} and r.due_on < ${today} and r.paused_on is null`,
    );
    return Number(row?.['number']);
  }

  get(id: string): Promise<QueuedTask | null> {
    return queuedTask(this.session, id);
  }

  async save(tasks: readonly ReviewTask[]): Promise<void> {
    const sorted = [...tasks].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
    await this.session.insert(reviewTaskTable, sorted.map(reviewTaskRow), 'rewrite');
    await refuseTakenKeys(
      this.session,
      reviewTaskTable.name,
      sorted.map(({ id }) => id),
    );
  }

  replace(task: ReviewTask, expectedVersion: number): Promise<boolean> {
    return replaceVersion(this.session, reviewTaskTable, reviewTaskRow(task), expectedVersion);
  }
}
