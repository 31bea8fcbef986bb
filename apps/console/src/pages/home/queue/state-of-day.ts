import type { Task } from '@hongzhu/client';
import { dayOf } from '../../../shell/day-of.js';

/** What the sentence at the top says of the tasks that somebody has to see to. */
export interface StateOfDay {
  readonly total: number;
  /** Opened today. */
  readonly fresh: number;
  /** Opened on an earlier day. */
  readonly carried: number;
  readonly returned: number;
  readonly dueToday: number;
  readonly overdue: number;
}

export function stateOfDay(tasks: readonly Task[], today: string): StateOfDay {
  const count = (holds: (task: Task) => boolean): number => tasks.filter(holds).length;
  const runs = ({ pausedOn }: Task): boolean => pausedOn === null;
  const fresh = count(({ openedAt }) => dayOf(new Date(openedAt)) === today);
  return {
    total: tasks.length,
    fresh,
    carried: tasks.length - fresh,
    returned: count(({ state }) => state === 'returned'),
    dueToday: count((task) => runs(task) && task.dueOn === today),
    overdue: count((task) => runs(task) && task.dueOn < today),
  };
}
