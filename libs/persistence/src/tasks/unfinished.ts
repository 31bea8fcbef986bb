import { TASK_STATES } from '@hongzhu/compliance';
import { oneOf, sql, type Sql } from '../sql/sql.js';

/** True of a task `r` that is not closed. Said by naming the states: that goes by an index, and "not closed" does not. */
export const IS_UNFINISHED = oneOf(
  'r.state',
  TASK_STATES.filter((state) => state !== 'closed'),
);

/** True of a task `r` whose day is past: as the clock would escalate it, whether or not it has come to do so. */
export const isOverdue = (today: string): Sql =>
  sql`${IS_UNFINISHED} and r.due_on < ${today} and r.paused_on is null`;
