import type { ImportView, ProblemView, SweepRequest, SweepVerdictView, SweepView } from '@hongzhu/contracts';
import type { Answer, ApiClient, Asking } from './api-client.js';
import { until } from './until.js';

const DONE_WITHIN_MS = 90_000;
const TRIES_TO_CATCH = 10;

/** Throws, and shows the answer, unless it has the status. */
export function expectStatus<T>(answer: Answer<T>, status: number): Answer<T> {
  if (answer.status !== status) {
    throw new Error(
      `expected ${String(status)}, got ${String(answer.status)}: ${answer.text.slice(0, 1000)}`,
    );
  }
  return answer;
}

/** Submits a snapshot and waits until its import is over, however it ended. */
export async function importSnapshot(
  api: ApiClient,
  snapshot: unknown,
  query: Asking['query'] = {},
): Promise<ImportView> {
  const headers = { 'content-type': 'application/json' };
  // What is wrong with it the import says later: that it was accepted does not make it a snapshot.
  const asked = await api.ask<ImportView>('POST', '/imports', {
    query,
    headers,
    raw: JSON.stringify(snapshot),
  });
  const { body } = expectStatus(asked, 202);
  return finishedImport(api, body.id);
}

export function finishedImport(api: ApiClient, id: string): Promise<ImportView> {
  const look = async (): Promise<ImportView | undefined> => {
    const { body } = expectStatus(await api.get<ImportView>(`/imports/${id}`), 200);
    return body.finishedAt === null ? undefined : body;
  };
  return until(look, { what: `import ${id} is over`, withinMs: DONE_WITHIN_MS });
}

/** Imports a snapshot that is expected to be loaded. */
export async function loadSnapshot(api: ApiClient, snapshot: unknown): Promise<ImportView> {
  const done = await importSnapshot(api, snapshot);
  if (done.status !== 'succeeded') throw new Error(`the import was ${done.status}: ${JSON.stringify(done)}`);
  await api.holdTaken('/imports', snapshot);
  return done;
}

/** Starts a sweep and waits until it is over, however it ended. One that the night has begun by then is let end first. */
export async function sweep(api: ApiClient, request: SweepRequest): Promise<SweepView> {
  const answer = await api.post<SweepView & Pick<ProblemView, 'code' | 'sweepId'>>('/sweeps', request);
  const { code, sweepId } = answer.body;
  if (answer.status === 409 && code === 'sweep_running' && sweepId !== undefined) {
    await finishedSweep(api, sweepId);
    return sweep(api, request);
  }
  return finishedSweep(api, expectStatus(answer, 202).body.id);
}

/**
 * Starts a sweep and answers its id while it is under way: some pairs are evaluated, and it is not over. One that was over
 * before anybody saw it under way, as happens on a machine that is busy with something else, is followed by another.
 */
export async function sweepUnderWay(api: ApiClient, request: SweepRequest): Promise<string> {
  for (let tries = 0; tries < TRIES_TO_CATCH; tries += 1) {
    const { id } = expectStatus(await api.post<SweepView>('/sweeps', request), 202).body;
    const look = async (): Promise<'over' | 'under way' | undefined> => {
      const { finishedAt, evaluated } = (await api.get<SweepView>(`/sweeps/${id}`)).body;
      if (finishedAt !== null) return 'over';
      return evaluated.pairs > 0 ? 'under way' : undefined;
    };
    const seen = await until(look, { what: `sweep ${id} is under way`, withinMs: 30_000, everyMs: 10 });
    if (seen === 'under way') return id;
  }
  throw new Error(`of ${String(TRIES_TO_CATCH)} sweeps each was over before it could be disturbed`);
}

export function finishedSweep(api: ApiClient, id: string): Promise<SweepView> {
  const look = async (): Promise<SweepView | undefined> => {
    const { body } = expectStatus(await api.get<SweepView>(`/sweeps/${id}`), 200);
    return body.finishedAt === null ? undefined : body;
  };
  return until(look, { what: `sweep ${id} is over`, withinMs: DONE_WITHIN_MS });
}

/** The verdicts of a sweep, not those that do not apply unless asked for, as the lines of one answer. */
export async function verdictLines(
  api: ApiClient,
  sweepId: string,
  query: Asking['query'] = {},
): Promise<SweepVerdictView[]> {
  const headers = { accept: 'application/x-ndjson' };
  const answer = expectStatus(await api.get(`/sweeps/${sweepId}/verdicts`, { query, headers }), 200);
  const type = answer.headers.get('content-type');
  if (!type?.startsWith('application/x-ndjson')) throw new Error(`answered as ${String(type)}`);
  const lines = answer.text.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as SweepVerdictView);
}
