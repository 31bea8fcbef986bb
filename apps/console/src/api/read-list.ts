import type { Task } from '@hongzhu/client';
import type { QueryClient } from '@tanstack/react-query';
import { dueFirst, newest, ONE_TASK, TASK_LIST } from './task-list.js';

/**
 * What of the list is shown: all of it; those that are due first, as there are too many; the beginning, while the others are read; the
 * beginning alone, as they could not be read.
 */
export type PartOfTasks = 'all' | 'due-first' | 'reading' | 'beginning';
export const PART_OF_TASKS = ['part-of-tasks'];

/** Where tasks come from. */
export interface TaskSource {
  readonly beginning: () => Promise<Task[]>;
  /** Of each state at least one more of those that are due first than are shown at most, if there are so many. */
  readonly all: () => Promise<Task[]>;
}

/** More than anybody works through, and as many as are held in memory. */
export const MOST_TASKS = 5_000;

/** Shows the beginning as soon as it is there, where nothing is shown yet, and answers all that can be shown. Rejects as the source does. */
export async function readList(queries: QueryClient, source: TaskSource): Promise<readonly Task[]> {
  const known = (): Task[] | undefined => queries.getQueryData<Task[]>(TASK_LIST);
  const tell = (part: PartOfTasks): void => void queries.setQueryData(PART_OF_TASKS, part);
  const beginning = known() === undefined ? await source.beginning() : undefined;
  const isPart = beginning !== undefined || queries.getQueryData(PART_OF_TASKS) === 'beginning';
  if (isPart) tell('reading');
  if (beginning !== undefined) queries.setQueryData(TASK_LIST, beginning);
  try {
    const before = known() ?? [];
    const read = await source.all();
    const single = queries.getQueriesData<Task>({ queryKey: ONE_TASK }).flatMap(([, task]) => task ?? []);
    const all = newest(read, { before, now: known() ?? [], single });
    tell(all.length > MOST_TASKS ? 'due-first' : 'all');
    return dueFirst(all, MOST_TASKS);
  } catch (error) {
    if (isPart) tell('beginning');
    throw error;
  }
}
