import type { Task } from '@hongzhu/client';
import type { QueryClient } from '@tanstack/react-query';

export const TASK_LIST = ['tasks'];
/** Of each task that is read by itself; its id comes after it. */
export const ONE_TASK = ['task'];

/** What is known beside what was read. */
export interface Known {
  /** The list as it was shown when the reading began. */
  readonly before: readonly Task[];
  /** The list as it is shown when it has ended. */
  readonly now: readonly Task[];
  /** Tasks that were read by themselves. */
  readonly single: readonly Task[];
}

/**
 * What was read, each task once, with what was changed while it was read: tasks in the latest version that is known, none that is closed
 * by then, and those that came into the list meanwhile.
 */
export function newest(read: readonly Task[], { before, now, single }: Known): Task[] {
  const tasks = new Map<string, Task>();
  for (const task of read) tasks.set(task.id, later(task, tasks.get(task.id)));
  for (const task of [...now, ...single])
    if (tasks.has(task.id)) tasks.set(task.id, later(task, tasks.get(task.id)));
  const old = new Set(before);
  for (const task of now) if (!old.has(task) && !tasks.has(task.id)) tasks.set(task.id, task);
  return [...tasks.values()].filter(({ state }) => state !== 'closed');
}

const later = (one: Task, other: Task | undefined): Task =>
  other === undefined || one.version > other.version ? one : other;

/** As many of them as are due first; the order of those that are due on the same day is always the same. */
export const dueFirst = (tasks: readonly Task[], most: number): readonly Task[] =>
  tasks.length <= most ? tasks : [...tasks].sort((a, b) => compare(placeOf(a), placeOf(b))).slice(0, most);

const placeOf = ({ dueOn, id }: Task): string => `${dueOn} ${id}`;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The list with the task as it is now: put in place of its older self, added, or left out once it is closed. */
export function withTask(list: readonly Task[], task: Task): Task[] {
  const others = list.filter(({ id }) => id !== task.id);
  if (task.state === 'closed') return others;
  return others.length === list.length
    ? [...list, task]
    : list.map((each) => (each.id === task.id ? task : each));
}

/** Puts the task as it is now into the list that is shown. The list stays as old as it was, and what its last reading failed of. */
export function putInList(queries: QueryClient, task: Task): void {
  const list = queries.getQueryCache().find<Task[]>({ queryKey: TASK_LIST });
  const { data } = list?.state ?? {};
  // setQueryData would take it for read anew.
  if (data !== undefined) list?.setState({ data: withTask(data, task) });
}
