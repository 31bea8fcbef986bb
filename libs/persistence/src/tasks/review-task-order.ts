import type { ListedTask, ReviewTaskSort } from '@hongzhu/compliance';
import { SEVERITY_RANKS } from '../mappers/review-task-mappers.js';
import type { PositionPart } from '../lists/cursor.js';
import { allOf, anyOf, commaSeparated, sql, sqlName, type Sql, type SqlValue } from '../sql/sql.js';

/** One thing that tasks `r` are ordered by, and how a position in the list says it. */
interface OrderKey {
  /** From source code only. */
  readonly expression: string;
  readonly form: PositionPart;
  readonly said: (task: ListedTask) => string;
  readonly meant: (said: string) => SqlValue;
}

const same = (said: string): string => said;
const due: OrderKey = { expression: 'r.due_on', form: 'date', said: ({ dueOn }) => dueOn, meant: same };
const id: OrderKey = { expression: 'r.id', form: 'code', said: (task) => task.id, meant: same };
const opened: OrderKey = {
  expression: 'r.opened_at',
  form: 'instant',
  said: ({ openedAt }) => openedAt.toISOString(),
  meant: (said) => new Date(said),
};
const gravity: OrderKey = {
  expression: 'r.gravity',
  form: 'rank',
  said: ({ severity }) => String(SEVERITY_RANKS[severity]),
  meant: Number,
};

/** A total order of tasks `r`, of which a page begins after a position. */
export interface ReviewTaskOrder {
  /** Names the list in its cursors: a cursor of one order is none of another. */
  readonly name: string;
  readonly position: readonly PositionPart[];
  readonly by: Sql;
  positionOf(task: ListedTask): string[];
  after(position: readonly string[]): Sql;
}

function orderOf(name: string, keys: readonly OrderKey[], direction: 'asc' | 'desc'): ReviewTaskOrder {
  const beyond = sqlName(direction === 'asc' ? '>' : '<');
  const after = (position: readonly string[]): Sql => {
    const values = keys.map(({ meant }, index) => meant(position[index] ?? ''));
    const value = (index: number): SqlValue => values[index] ?? null;
    return anyOf(
      keys.map(({ expression }, last) =>
        allOf([
          ...keys.slice(0, last).map((key, index) => sql`${sqlName(key.expression)} = ${value(index)}`),
          sql`${sqlName(expression)} ${beyond} ${value(last)}`,
        ]),
      ),
    );
  };
  return {
    name,
    position: keys.map(({ form }) => form),
    by: commaSeparated(keys.map(({ expression }) => sqlName(`${expression} ${direction}`))),
    positionOf: (task) => keys.map(({ said }) => said(task)),
    after,
  };
}

/** Each order ends with the id, so that no two tasks are equal in it. */
export const REVIEW_TASK_ORDERS: Readonly<Record<ReviewTaskSort, ReviewTaskOrder>> = {
  dueOn: orderOf('tasks', [due, id], 'asc'),
  '-dueOn': orderOf('tasks/-dueOn', [due, id], 'desc'),
  severity: orderOf('tasks/severity', [gravity, due, id], 'asc'),
  openedAt: orderOf('tasks/openedAt', [opened, due, id], 'asc'),
  '-openedAt': orderOf('tasks/-openedAt', [opened, due, id], 'desc'),
};
