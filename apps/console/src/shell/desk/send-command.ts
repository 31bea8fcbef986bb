import { isProblem, type MoveOptions, type TaskDetail } from '@hongzhu/client';
import { client } from '../../api/send.js';
import type { Given, Standing } from './command.js';

/** Gives a command to the service, under its key. */
export function sendCommand({ command: { id, version, verb, body }, key }: Given): Promise<TaskDetail> {
  const move = client.moveTask as (
    task: { readonly id: string; readonly version: number },
    verb: string,
    body: object | undefined,
    options: MoveOptions,
  ) => Promise<TaskDetail>;
  // Words are said of the task as it is then: there is nothing in them that somebody else could have decided otherwise.
  return move({ id, version }, verb, body, { key, ifStale: verb === 'comment' ? 'read-anew' : 'refuse' });
}

/** For an Idempotency-Key. Also where a page is served without TLS, and `crypto.randomUUID` is not there. */
export const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Whether it was not done because somebody else was there first. */
export const isChanged = (standing: Standing): boolean =>
  standing.kind === 'failed' &&
  isProblem(standing.error, 'stale_version', 'task_claimed', 'task_not_yours', 'task_state');
