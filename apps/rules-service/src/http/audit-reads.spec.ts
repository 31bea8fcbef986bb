import { afterEach, describe, expect, it } from '@jest/globals';
import type { NewAccessKeyView } from '@hongzhu/contracts';
import { openApiDocument } from '../openapi/openapi-document.js';
import {
  aRunningApplication,
  BEARER,
  callerOf,
  JSON_BODY,
  type RunningApplication,
} from '../running-application.fixture.js';
import { aTask } from '../tasks/task.fixture.js';

const ID = '01a20807-a223-707c-8431-b80fb7f56647';
/** What tells of the members of a single place: shapes with counts of them, texts with these, or their codes. */
const MEMBER_LEVEL =
  /^(Finding|ExplainedFinding|FindingDetail|Explanation|EvaluationVerdict|SweepVerdict|VerdictChange|Trace|CertificateLedger|Member.*)$/;

let running: RunningApplication;
afterEach(() => running.app.close());

type Schemas = Readonly<Record<string, { readonly properties?: object } | undefined>>;

/** The names of all schemas that a part of the document refers to, and those refer to. */
function named(part: unknown, schemas: Schemas, known = new Set<string>()): Set<string> {
  for (const [, name = ''] of JSON.stringify(part).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
    if (known.has(name)) continue;
    known.add(name);
    named(schemas[name], schemas, known);
  }
  return known;
}

/** Whether a shape is of members: by its name, or as it says that numbers of them are withheld. */
const isOfMembers = (name: string, schemas: Schemas): boolean =>
  MEMBER_LEVEL.test(name) || 'suppressed' in (schemas[name]?.properties ?? {});

it('every route that shows what is known of members says so, and no other', async () => {
  running = await aRunningApplication();
  const { paths, components } = openApiDocument(running.app);
  const schemas = (components?.schemas ?? {}) as Schemas;
  const looks = Object.entries(paths).flatMap(([path, { get }]) => (get ? [{ path, get }] : []));
  const showing = looks.filter(({ get }) =>
    [...named(get.responses, schemas)].some((name) => isOfMembers(name, schemas)),
  );
  const declared = looks.filter(({ get }) => (get as { 'x-reads'?: string })['x-reads'] === 'members');
  expect(showing.map(({ path }) => path)).toHaveLength(10);
  // A file of refused rows has no shape of its own.
  expect(declared.map(({ path }) => path).sort()).toEqual(
    [...showing.map(({ path }) => path), '/api/v1/imports/{id}/rejected'].sort(),
  );
});

it('every command whose answer shows what is known of members says so, since a key gives it again, and no other', async () => {
  running = await aRunningApplication();
  const { paths, components } = openApiDocument(running.app);
  const schemas = (components?.schemas ?? {}) as Schemas;
  const commands = Object.entries(paths).flatMap(([path, { post }]) => (post ? [{ path, post }] : []));
  const showing = commands.filter(({ post }) =>
    [...named(post.responses, schemas)].some((name) => isOfMembers(name, schemas)),
  );
  const declared = commands.filter(
    ({ post }) => (post as { 'x-repeats'?: string })['x-repeats'] === 'members',
  );
  expect(showing).toHaveLength(13);
  expect(declared.map(({ path }) => path)).toEqual(showing.map(({ path }) => path));
});

describe('who looks at members’ data', () => {
  it('is put down within a second: account, address, time, what, and whether it was shown', async () => {
    running = await aRunningApplication({ tasks: [aTask({ version: 4 })] });
    const call = callerOf(running);
    expect((await call('GET', `/api/v1/tasks/${ID}`)).status).toBe(200);
    expect((await call('GET', '/api/v1/findings?market=M0001&state=open')).status).toBe(200);
    expect((await call('GET', '/api/v1/findings?market=13800138000')).status).toBe(200);
    expect((await call('GET', '/api/v1/findings/01a20807-a223-707c-8431-b80fb7f56000')).status).toBe(404);
    expect((await call('GET', '/api/v1/towns/overview')).status).toBe(200);
    expect((await call('GET', '/api/v1/registry/freshness')).status).toBe(200);
    expect((await call('GET', '/api/v1/towns/trend')).status).toBe(200);
    expect((await call('GET', '/api/v1/tasks')).status).toBe(200);
    expect((await call('GET', '/api/v1/findings?limit=0')).status).toBe(400);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    const entry = { actor: 'administrator', action: 'members.read', origin: '127.0.0.1', before: null };
    const list = { ...entry, subject: 'findings', result: null };
    const batch = expect.any(String);
    expect(running.transactions.audit).toEqual([
      expect.objectContaining({
        ...entry,
        subject: `tasks/${ID}`,
        after: { route: '/api/v1/tasks/:id', of: {}, batch },
      }),
      expect.objectContaining({
        ...list,
        after: { route: '/api/v1/findings', of: { market: 'M0001' }, batch },
      }),
      expect.objectContaining({ ...list, after: { route: '/api/v1/findings', of: {}, batch } }),
      expect.objectContaining({
        ...{ ...entry, subject: 'findings/01a20807-a223-707c-8431-b80fb7f56000', result: 'not_found' },
      }),
      expect.objectContaining({
        ...{ ...list, subject: 'towns', after: { route: '/api/v1/towns/overview', of: {}, batch } },
      }),
      expect.objectContaining({
        ...{ ...list, subject: 'registry', after: { route: '/api/v1/registry/freshness', of: {}, batch } },
      }),
    ]);
    expect(running.transactions.audit.every(({ at }) => at instanceof Date)).toBe(true);
  });

  it('is put down too where it may not, with the code', async () => {
    running = await aRunningApplication();
    const call = callerOf(running);
    const body = JSON.stringify({ account: 'op-1', role: 'operator' });
    const { json } = await call('POST', '/api/v1/access-keys', { headers: JSON_BODY, body });
    const headers = { authorization: `Bearer ${(json as NewAccessKeyView).key}` };
    expect((await call('GET', '/api/v1/findings', { headers })).status).toBe(403);
    await running.app.close();
    expect(running.transactions.audit.at(-1)).toMatchObject({
      ...{ actor: 'op-1', action: 'members.read', subject: 'findings', result: 'permission_required' },
    });
  });

  it('is put down where a kept answer is given again, and not where the command is done', async () => {
    running = await aRunningApplication({ tasks: [aTask()] });
    const path = `/api/v1/tasks/${ID}/claim`;
    const headers = { ...BEARER, 'if-match': '"1"', 'idempotency-key': 'k-1' };
    for (const replayed of [null, 'true']) {
      const answer = await callerOf(running)('POST', path, { headers });
      expect([answer.status, answer.headers.get('idempotency-replayed')]).toEqual([200, replayed]);
    }
    await running.app.close();
    const reads = running.transactions.audit.filter(({ action }) => action === 'members.read');
    expect(reads).toMatchObject([
      {
        ...{ actor: 'administrator', origin: '127.0.0.1', subject: `tasks/${ID}`, result: null },
        after: { route: '/api/v1/tasks/:id/claim', of: {} },
      },
    ]);
  });

  it('is written on shutdown, whatever a second has left', async () => {
    running = await aRunningApplication();
    const call = callerOf(running);
    for (let at = 0; at < 3; at++) await call('GET', '/api/v1/findings', { headers: BEARER });
    await running.app.close();
    const reads = running.transactions.audit.filter(({ action }) => action === 'members.read');
    const times = reads.reduce((sum, { after }) => sum + ((after?.['times'] as number | undefined) ?? 1), 0);
    expect(times).toBe(3);
  });
});
