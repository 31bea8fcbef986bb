import type { Task } from '@hongzhu/client';
import { rankOf } from './order-tasks.js';

/** What the address narrows the queue to, as a link from another page does. */
export interface Place {
  readonly town: string | null;
  readonly market: string | null;
  readonly isOverdue: boolean;
}

export const placeOf = (params: URLSearchParams): Place => ({
  town: params.get('town') || null,
  market: params.get('market') || null,
  isOverdue: params.get('overdue') === 'true',
});

export const isSomewhere = ({ town, market, isOverdue }: Place): boolean =>
  town !== null || market !== null || isOverdue;

/** Whether a task belongs there. `today` is a date in Asia/Shanghai. */
export function isAt({ town, market, isOverdue }: Place, task: Task, today: string): boolean {
  if (town !== null && task.townCode !== town) return false;
  if (market !== null && task.marketCode !== market) return false;
  return !isOverdue || rankOf(task, today).pressure === 'overdue';
}
