import type { Finding, TaskDetail } from '@hongzhu/client';
import type { QueryClient } from '@tanstack/react-query';
import { ONE_TASK } from './task-list.js';

export const FINDING_LIST = ['findings'];

type Held = Pick<TaskDetail, 'id' | 'findings'>;

/** The list with the findings of these tasks as they are now; the same one where all of them are in it already. */
export function withFindingsOf(list: readonly Finding[], tasks: readonly Held[]): readonly Finding[] {
  const ids = new Set(tasks.map(({ id }) => id));
  const isTheirs = ({ taskId }: Finding): boolean => taskId !== null && ids.has(taskId);
  const now = tasks.flatMap(({ findings }) => findings);
  if (isSame(list.filter(isTheirs), now)) return list;
  return [...list.filter((finding) => !isTheirs(finding)), ...now];
}

const isSame = (some: readonly Finding[], others: readonly Finding[]): boolean =>
  [some, others]
    .map((list) => list.map(({ id, kind, severity }) => `${id} ${kind} ${severity}`).sort())
    .map((list) => list.join('\n'))
    .every((text, _, [first]) => text === first);

/** What `read` answers, with the findings of the tasks that were read by themselves meanwhile: it may have passed over those. */
export async function readFindings(
  queries: QueryClient,
  read: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  const begunAt = Date.now();
  const found = await read();
  const meanwhile = queries
    .getQueryCache()
    .findAll({ queryKey: ONE_TASK })
    .filter(({ state }) => state.dataUpdatedAt >= begunAt)
    .flatMap(({ state }) => (state.data as TaskDetail | undefined) ?? []);
  return withFindingsOf(found, meanwhile);
}

/** Puts the findings of a task as they are now into the list, if it was read. The list stays as old as it was. */
export function putFindings(queries: QueryClient, task: Held): void {
  const list = queries.getQueryCache().find<readonly Finding[]>({ queryKey: FINDING_LIST });
  const { data } = list?.state ?? {};
  if (data === undefined) return;
  const next = withFindingsOf(data, [task]);
  // setQueryData would take it for read anew.
  if (next !== data) list?.setState({ data: next });
}
