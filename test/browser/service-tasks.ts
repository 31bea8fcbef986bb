import type { NewAccessKeyView, TaskDetailView, TaskView } from '@hongzhu/contracts';
import type { ApiClient } from '../e2e/harness/api-client.js';
import { expectStatus } from '../e2e/harness/jobs.js';
import { allItems } from '../e2e/harness/pages.js';
import { until } from '../e2e/harness/until.js';

/** A task as the service has it. */
export const readTask = async (api: ApiClient, id: string): Promise<TaskDetailView> =>
  expectStatus(await api.get<TaskDetailView>(`/tasks/${id}`), 200).body;

/** The first open task that is as wanted. */
export async function firstOpenTask(
  api: ApiClient,
  wanted: (task: TaskDetailView) => boolean,
): Promise<TaskDetailView> {
  for (const { id } of await allItems<TaskView>(api, '/tasks', { limit: 500, state: 'open' })) {
    const task = await readTask(api, id);
    if (wanted(task)) return task;
  }
  throw new Error('the sample city has no such task');
}

/** Waits until the service keeps a draft with that note. */
export const untilDraft = (api: ApiClient, id: string, note: string): Promise<unknown> =>
  until(async () => (await readTask(api, id)).draft?.note === note || undefined, {
    what: 'the draft is kept',
    withinMs: 10_000,
  });

/** Waits until the task was handed in by that account. */
export const untilHandedIn = (api: ApiClient, id: string, account: string): Promise<unknown> =>
  until(async () => (await readTask(api, id)).submission?.by === account || undefined, {
    what: 'it was handed in',
    withinMs: 10_000,
  });

/** A key of an account that is made for a story. */
const keyOf = async (api: ApiClient, account: string, role = 'instructor'): Promise<string> =>
  expectStatus(await api.post<NewAccessKeyView>('/access-keys', { account, role }), 201).body.key;

/** Claims a task by the service's routes, for an account that is made for it; answers the key of that. */
export async function claimTask(api: ApiClient, account: string, id: string): Promise<string> {
  const token = await keyOf(api, account);
  await move(api, { token, id, verb: 'claim' });
  return token;
}

/** Comments on a task, for an account that is made for it. */
export async function commentOnTask(
  api: ApiClient,
  account: string,
  id: string,
  text: string,
): Promise<void> {
  await move(api, { token: await keyOf(api, account), id, verb: 'comment', body: { text } });
}

/** Claims a task as `claimTask` does, and says that nothing is to be done. */
export async function dismissTask(api: ApiClient, account: string, id: string): Promise<void> {
  const token = await claimTask(api, account, id);
  const body = { reason: 'rule-does-not-fit', note: '规则不适用。' };
  await move(api, { token, id, verb: 'dismiss', body });
}

/** Claims a task as `claimTask` does, and says that a record behind it is wrong. */
export async function reportRecord(api: ApiClient, account: string, id: string): Promise<void> {
  const token = await claimTask(api, account, id);
  await move(api, { token, id, verb: 'submit', body: { outcome: 'data-error', note: '登记有误。' } });
}

/** Asks that the first finding of a task not count until a day, for an account that is made for it. */
export async function askForWaiver(
  api: ApiClient,
  account: string,
  { id, expiresOn }: { readonly id: string; readonly expiresOn: string },
): Promise<void> {
  const token = await keyOf(api, account);
  const { findings } = await readTask(api, id);
  const body = { reason: '正在搬迁。', expiresOn };
  expectStatus(await api.post(`/findings/${findings[0]!.id}/waivers`, body, { token }), 201);
}

/** Sends a task back to whoever handed it in, for a supervisor who is made for it. */
export async function returnTask(api: ApiClient, account: string, id: string): Promise<void> {
  const token = await keyOf(api, account, 'city-supervisor');
  await move(api, { token, id, verb: 'return', body: { reason: '请补充说明。' } });
}

interface Move {
  readonly token: string;
  readonly id: string;
  readonly verb: string;
  readonly body?: object;
}

async function move(api: ApiClient, { token, id, verb, body }: Move): Promise<void> {
  const headers = { 'if-match': `"${String((await readTask(api, id)).version)}"` };
  expectStatus(await api.post(`/tasks/${id}/${verb}`, body, { token, headers }), 200);
}
