import type { Task } from '@hongzhu/client';
import { daysBetween } from '../../../shell/day-of.js';

/** How close the day is on which it is due; `calm` has more than two days left, and `standing` a clock that stands. */
export type Pressure = 'overdue' | 'today' | 'soon' | 'calm' | 'standing';

export interface Rank {
  readonly pressure: Pressure;
  /** Days until it is due: negative once that is past. Calendar days, as a person counts them. */
  readonly daysLeft: number;
  /** Severity times pressure: the larger, the sooner it is to be done. */
  readonly points: number;
}

type Ranked = Pick<Task, 'severity' | 'dueOn' | 'pausedOn'>;

const WEIGHT: Readonly<Record<Task['severity'], number>> = { high: 4, medium: 3, low: 2, data: 1 };
const FACTOR: Readonly<Record<Pressure, number>> = { overdue: 4, today: 3, soon: 2, calm: 1, standing: 0 };
const SOON_DAYS = 2;

/** Why a task stands where it stands. `today` is a date in Asia/Shanghai. */
export function rankOf({ severity, dueOn, pausedOn }: Ranked, today: string): Rank {
  const daysLeft = daysBetween(today, dueOn);
  const pressure = pausedOn !== null ? 'standing' : pressureOf(daysLeft);
  return { pressure, daysLeft, points: WEIGHT[severity] * FACTOR[pressure] };
}

function pressureOf(daysLeft: number): Pressure {
  if (daysLeft < 0) return 'overdue';
  if (daysLeft === 0) return 'today';
  return daysLeft <= SOON_DAYS ? 'soon' : 'calm';
}

/** By points, then by the day, then by the place: the same tasks are always in the same order. */
export function orderTasks<T extends Task>(tasks: readonly T[], today: string): T[] {
  const points = new Map(tasks.map((task) => [task.id, rankOf(task, today).points]));
  return [...tasks].sort(
    (a, b) =>
      points.get(b.id)! - points.get(a.id)! ||
      compare(a.dueOn, b.dueOn) ||
      compare(a.subject.code, b.subject.code) ||
      compare(a.ruleSetId, b.ruleSetId),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
