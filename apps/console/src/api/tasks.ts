import type { Finding, InitOf, Task, TaskDetail } from '@hongzhu/client';
import { useQuery, useQueryClient, type QueryClient, type QueryFilters } from '@tanstack/react-query';
import { useSession } from '../shell/session-context.js';
import { FINDING_LIST, putFindings, readFindings } from './finding-list.js';
import { MOST_TASKS, PART_OF_TASKS, readList, type PartOfTasks } from './read-list.js';
import { client } from './send.js';
import { ONE_TASK, putInList, TASK_LIST } from './task-list.js';

const MOST_FINDINGS = 10_000;
const PAGE = 500;
const UNFINISHED: readonly Task['state'][] = ['open', 'claimed', 'returned', 'submitted', 'snoozed'];

const one = (id: string): string[] => [...ONE_TASK, id];

async function firstOf<T>(items: AsyncGenerator<T>, most: number): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) {
    if (found.push(item) >= most) break;
  }
  return found;
}

/** How the list is read for the first time: what is one's own and the beginning of each state are enough to begin with. */
const BEGINNING = 100;

type Asked = NonNullable<NonNullable<InitOf<'get', '/api/v1/tasks'>>['params']>['query'];

const readBeginning = async (account: string): Promise<Task[]> => {
  const page = async (query: Asked): Promise<readonly Task[]> =>
    (await client.get('/api/v1/tasks', { params: { query } })).items;
  const own = page({ assignee: account, limit: PAGE });
  const pages = await Promise.all([own, ...UNFINISHED.map((state) => page({ state, limit: BEGINNING }))]);
  const unfinished = pages.flat().filter(({ state }) => state !== 'closed');
  return [...new Map(unfinished.map((task) => [task.id, task])).values()];
};

const readAll = async (): Promise<Task[]> => {
  const read = (state: Task['state']) =>
    firstOf(client.items('/api/v1/tasks', { params: { query: { state, limit: PAGE } } }), MOST_TASKS + 1);
  return (await Promise.all(UNFINISHED.map(read))).flat();
};

/** The tasks of the account's towns that are not closed: what of them, `usePartOfTasks` says. */
export function useTasks() {
  const queries = useQueryClient();
  const { account } = useSession().session;
  const queryFn = () => readList(queries, { beginning: () => readBeginning(account), all: readAll });
  return useQuery({ queryKey: TASK_LIST, queryFn, staleTime: 5 * 60_000 });
}

export const usePartOfTasks = (): PartOfTasks =>
  useQuery<PartOfTasks>({
    queryKey: PART_OF_TASKS,
    queryFn: () => 'all',
    enabled: false,
    initialData: 'all',
    gcTime: Infinity,
  }).data;

const readTask = (id: string, signal?: AbortSignal): Promise<TaskDetail> =>
  client.get('/api/v1/tasks/{id}', { params: { path: { id } }, signal: signal ?? null });

/** Whoever walks through the queue with a key held down passes tasks by: those are not asked for. */
const PASSING_MS = 50;
const stayed = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, PASSING_MS);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    });
  });

/** One task with its findings, and what the account can do with it. */
export const useTask = (id: string) =>
  useQuery({
    queryKey: one(id),
    queryFn: async ({ signal }) => {
      await stayed(signal);
      return readTask(id, signal);
    },
  });

const readOpenFindings = (): Promise<Finding[]> =>
  firstOf(
    client.items('/api/v1/findings', { params: { query: { state: 'open', limit: PAGE } } }),
    MOST_FINDINGS,
  );

/** The open findings of the same towns: they tell what tasks have in common. Read once the tasks are there. */
export function useFindings(isWanted: boolean) {
  const queries = useQueryClient();
  return useQuery({
    enabled: isWanted,
    queryKey: FINDING_LIST,
    queryFn: () => readFindings(queries, readOpenFindings),
    staleTime: 5 * 60_000,
  });
}

export const useTimeline = (id: string) =>
  useQuery({
    queryKey: ['timeline', id],
    queryFn: () =>
      client.get('/api/v1/tasks/{id}/timeline', { params: { path: { id }, query: { limit: PAGE } } }),
    staleTime: 0,
  });

export const useRule = (id: string) =>
  useQuery({
    queryKey: ['rule', id],
    queryFn: () => client.get('/api/v1/rules/{id}', { params: { path: { id } } }),
    staleTime: Infinity,
  });

/** Shows a task as it is now, with its findings, wherever they are shown. One that is older than what is shown is passed over. */
export function showTask(queries: QueryClient, task: TaskDetail): void {
  const shown = queries.getQueryData<TaskDetail>(one(task.id));
  if (shown !== undefined && shown.version > task.version) return;
  queries.setQueryData(one(task.id), task);
  putInList(queries, task);
  putFindings(queries, task);
  void queries.invalidateQueries({ queryKey: ['timeline', task.id] });
}

/** Reads a task anew, and shows it as it is now. */
export const showAnew = (queries: QueryClient, id: string): Promise<void> =>
  readTask(id).then(
    (task) => showTask(queries, task),
    // It is of another town now, or gone: the next reading of the list tells.
    () => void queries.invalidateQueries({ queryKey: TASK_LIST }),
  );

/**
 * Reads anew what is shown of tasks. A reading that is under way may have passed over what has changed: it is waited for, not broken
 * off, and followed by another. A list of which nothing is shown yet is read to its end after its beginning anyway.
 */
export async function readTasksAnew(queries: QueryClient): Promise<void> {
  const isShown = ({ state }: { readonly state: { readonly data?: unknown } }): boolean =>
    state.data !== undefined;
  await Promise.all([
    readAgain(queries, { queryKey: TASK_LIST, predicate: isShown }),
    readAgain(queries, { queryKey: ONE_TASK }),
    readAgain(queries, { queryKey: FINDING_LIST, predicate: isShown }),
  ]);
}

async function readAgain(queries: QueryClient, what: QueryFilters): Promise<void> {
  await queries.refetchQueries({ ...what, fetchStatus: 'fetching' }, { cancelRefetch: false });
  await queries.invalidateQueries(what, { cancelRefetch: false });
}

/** Reads anew what others have changed, unless it is shown in that version already. */
export function useTaskNews(): (id: string, version: number) => void {
  const queries = useQueryClient();
  return (id, version) => {
    const list = queries.getQueryData<Task[]>(TASK_LIST);
    const known = queries.getQueryData<TaskDetail>(one(id)) ?? list?.find((task) => task.id === id);
    if (known !== undefined && known.version >= version) return;
    void showAnew(queries, id);
  };
}
