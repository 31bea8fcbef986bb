import type { paths, TaskDetail } from './api.generated.js';
import { isProblem } from './hongzhu-problem.js';
import { IDEMPOTENCY_KEY } from './retrying-fetch.js';
import type { Call } from './typed-calls.js';

type MovePath = Extract<keyof paths, `/api/v1/tasks/{id}/${string}`>;
type VerbIn<P> = P extends `/api/v1/tasks/{id}/${infer Verb}` ? Verb : never;
type VerbsWith<M extends 'post' | 'put'> = {
  [P in MovePath]: paths[P][M] extends object ? VerbIn<P> : never;
}[MovePath];

/** What can be done with a task: `claim`, `submit`, `comment`, `external-reference` … */
export type TaskVerb = VerbsWith<'post'> | VerbsWith<'put'>;

type OperationOf<V extends TaskVerb> =
  V extends VerbsWith<'put'> ? paths[`/api/v1/tasks/{id}/${V}`]['put'] : PostOf<V>;
type PostOf<V extends TaskVerb> =
  V extends VerbsWith<'post'> ? paths[`/api/v1/tasks/{id}/${V}`]['post'] : never;
type BodyOf<V extends TaskVerb> =
  OperationOf<V> extends { requestBody: { content: { 'application/json': infer Body } } } ? Body : undefined;

/** A task at the version that was seen, such as an item of the list. */
export interface SeenTask {
  readonly id: string;
  readonly version: number;
}

/** What to do when the task has been changed since it was seen: nothing, or read it and try once more. */
export type IfStale = 'refuse' | 'read-anew';

export interface MoveOptions {
  /** `refuse` unless said otherwise: whoever decided has not seen what the task is now. */
  readonly ifStale?: IfStale;
  /**
   * The Idempotency-Key, for a caller that may have to make the same move again after it was interrupted itself; a new one
   * for each call if left out.
   */
  readonly key?: string;
}

/**
 * Does something with a task, based on the version that was seen; a task given by its id alone is read first. Answers the
 * task as it is then. Rejects with `stale_version` (412) when it has been changed meanwhile, and with 409 when it can't be
 * done in its state, or somebody else has it.
 */
export type MoveTask = <V extends TaskVerb>(
  task: string | SeenTask,
  verb: V,
  ...rest: BodyOf<V> extends undefined
    ? [body?: undefined, options?: MoveOptions]
    : [body: BodyOf<V>, options?: MoveOptions]
) => Promise<TaskDetail>;

const PUT: Readonly<Record<VerbsWith<'put'>, true>> = { draft: true, 'external-reference': true };

interface Calls {
  readonly get: Call<'get'>;
  readonly post: Call<'post'>;
  readonly put: Call<'put'>;
}
interface Move {
  readonly verb: TaskVerb;
  readonly body: unknown;
  readonly key: string | undefined;
}
type AnyCall = (path: string, init: object) => Promise<TaskDetail>;

/** The moves by these calls. */
export function moveTaskWith({ get, post, put }: Calls): MoveTask {
  const read = (id: string): Promise<SeenTask> => get('/api/v1/tasks/{id}', { params: { path: { id } } });

  const move = ({ id, version }: SeenTask, { verb, body, key }: Move): Promise<TaskDetail> => {
    // The version, which is the number in the ETag: a proxy that compresses makes another ETag of it.
    const params = { path: { id }, header: { 'If-Match': `"${String(version)}"` } };
    // MoveTask says which body a verb takes.
    const call = (verb in PUT ? put : post) as unknown as AnyCall;
    return call(`/api/v1/tasks/{id}/${verb}`, {
      params,
      ...(body !== undefined && { body }),
      ...(key !== undefined && { headers: { [IDEMPOTENCY_KEY]: key } }),
    });
  };

  return async (task, verb, body?: unknown, { ifStale = 'refuse', key }: MoveOptions = {}) => {
    const seen = typeof task === 'string' ? await read(task) : task;
    try {
      return await move(seen, { verb, body, key });
    } catch (error) {
      if (ifStale === 'refuse' || !isProblem(error, 'stale_version')) throw error;
      return move(await read(seen.id), { verb, body, key });
    }
  };
}
