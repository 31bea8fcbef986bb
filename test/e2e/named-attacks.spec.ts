import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { EvaluationView, PageView, ProblemView, TaskView } from '@hongzhu/contracts';
import { encoded } from './attack/hostile-values.js';
import { longTexts } from './attack/long-texts.js';
import { operationsOf } from './attack/operations.js';
import { RawClient, type RawAnswer } from './attack/raw-client.js';
import type { Asking } from './harness/api-client.js';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep } from './harness/jobs.js';
import { startSystem } from './harness/start-system.js';
import type { System } from './harness/system.js';

const JSON_BODY = { 'content-type': 'application/json' };
/** As much as a request's line may have, each byte of it written as three. */
const BYTES_OF_A_QUERY = 4_500;
/** So much that what takes the square of it would not be answered. */
const BYTES_OF_A_BODY = 100_000;

describe('attacks on data by name', () => {
  const snapshot = city('city-1');
  let system: System;
  let client: RawClient;
  let task: TaskView;

  beforeAll(async () => {
    system = await startSystem('embedded');
    await loadSnapshot(system.api, snapshot);
    await sweep(system.api, { asOf: snapshot.asOf });
    const { body } = await system.api.get<PageView<TaskView>>('/tasks', { query: { limit: 1 } });
    task = body.items[0]!;
    client = new RawClient(system.api.url, 4);
  }, 180_000);
  afterAll(async () => {
    client.close();
    await system.stop();
  }, 30_000);

  const send = (path: string, asking?: Parameters<RawClient['sendAs']>[2]): Promise<RawAnswer> =>
    client.sendAs(system.api.token, path, asking);
  const problem = async (method: string, path: string, asking: Asking): Promise<ProblemView> =>
    (await system.api.ask<ProblemView>(method, path, asking)).body;
  const taskNow = async (): Promise<TaskView> =>
    expectStatus(await system.api.get<TaskView>(`/tasks/${task.id}`), 200).body;

  it('prototype pollution: names of prototypes are refused fields, and later answers are as before', async () => {
    const evaluate = async () => system.api.post<EvaluationView>('/evaluations', { snapshot });
    const before = expectStatus(await evaluate(), 200).text;
    for (const polluter of [
      '"__proto__":{"polluted":1,"verdict":"compliant"}',
      '"constructor":{"prototype":{"polluted":1}}',
      '"prototype":{"polluted":1}',
    ]) {
      for (const [path, rest] of [
        ['/access-keys', '"account":"x","role":"auditor"'],
        ['/sweeps', '"effect":"study"'],
        ['/tasks/bulk', `"action":"claim","items":[{"id":"${task.id}","version":1}]`],
        ['/evaluations', `"snapshot":${JSON.stringify(snapshot)}`],
      ] as const) {
        const raw = `{${polluter},${rest}}`;
        const answer = await problem('POST', path, { headers: JSON_BODY, raw });
        expect([path, polluter, answer.status]).toEqual([path, polluter, 422]);
        expect(answer.errors?.map(({ code }) => code)).toContain('unknown_field');
      }
      const nested = `{"snapshot":{${polluter},${JSON.stringify(snapshot).slice(1)}}`;
      expect((await problem('POST', '/evaluations', { headers: JSON_BODY, raw: nested })).status).toBe(422);
    }
    for (const query of [
      '__proto__[polluted]=1',
      '__proto__=1',
      'constructor=1',
      'constructor[prototype][a]=1',
    ]) {
      expect((await send(`/api/v1/tasks?${query}`)).status).toBe(400);
    }
    expect((await evaluate()).text).toBe(before);
  });

  it('mass assignment: what a body has no business to say is refused, and nothing is changed', async () => {
    const forbidden = [
      ...['id', 'version', 'state', 'assignee', 'role', 'account', 'actor', 'townCode', 'towns', 'closedAt'],
      ...['createdAt', 'findings', 'escalatedAt', 'permissions', 'isAdmin', 'submission'],
    ];
    const { version } = await taskNow();
    const headers = { ...JSON_BODY, 'if-match': `"${String(version)}"` };
    for (const field of forbidden) {
      for (const [verb, rest] of [
        ['comment', { text: '说明' }],
        ['snooze', { reason: '等待', until: '2099-01-01' }],
        ['submit', { outcome: 'remedied' }],
      ] as const) {
        const raw = JSON.stringify({ ...rest, [field]: 'administrator' });
        const { status, errors } = await problem('POST', `/tasks/${task.id}/${verb}`, { headers, raw });
        expect([field, verb, status]).toEqual([field, verb, 422]);
        expect(errors).toContainEqual(
          expect.objectContaining({ pointer: `/${field}`, code: 'unknown_field' }),
        );
      }
    }
    for (const field of ['id', 'key', 'createdBy', 'revokedAt', 'permissions']) {
      const raw = JSON.stringify({ account: 'x', role: 'auditor', [field]: 'x' });
      expect((await problem('POST', '/access-keys', { headers: JSON_BODY, raw })).status).toBe(422);
    }
    expect((await taskNow()).version).toBe(version);
  });

  it('patterns that go wild: long texts are answered wherever a pattern looks at them, and others meanwhile', async () => {
    const beside = new RawClient(system.api.url, 1);
    const filters = ['/markets?q', '/tasks?q', '/tasks?assignee', '/tasks?cursor', '/audit-log?actor'];
    const bodies = (text: string) => [
      { path: `/tasks/${task.id}/comment`, body: { text } },
      { path: `/tasks/${task.id}/draft`, method: 'PUT', body: { note: text } },
      { path: '/access-keys', body: { account: text, role: 'auditor', label: text } },
      { path: '/webhook-endpoints', body: { url: `https://${text}`, description: text } },
      {
        path: '/evaluations',
        body: { snapshot: { schema: text, city: { code: text, name: text }, [text]: 1 } },
      },
    ];
    const headers = { ...JSON_BODY, 'if-match': '"1"' };
    const asked = [
      ...longTexts(BYTES_OF_A_QUERY).flatMap((text) =>
        filters.map((filter) => ({ path: `${filter}=${encoded(text)}`, asking: {} })),
      ),
      ...longTexts(BYTES_OF_A_BODY).flatMap((text) =>
        bodies(text).map(({ path, method = 'POST', body }) => ({
          path,
          asking: { method, headers, body: JSON.stringify(body) },
        })),
      ),
    ];
    for (const { path, asking } of asked) {
      const [answer, health] = await Promise.all([
        send(`/api/v1${path}`, asking),
        beside.send({ method: 'GET', path: '/health/live', headers: {}, body: null }),
      ]);
      const isAnswered = answer.status === 200 || (answer.status >= 400 && answer.status < 500);
      expect([path.slice(0, 60), isAnswered, health.status]).toEqual([path.slice(0, 60), true, 200]);
    }
    beside.close();
  });

  it('ids of one kind are nothing at the routes of another', async () => {
    const findings = await system.api.get<PageView<{ id: string }>>('/findings', { query: { limit: 1 } });
    const sweeps = await system.api.get<PageView<{ id: string }>>('/sweeps', { query: { limit: 1 } });
    const ids: Readonly<Record<string, string>> = {
      tasks: task.id,
      findings: findings.body.items[0]!.id,
      sweeps: sweeps.body.items[0]!.id,
    };
    const routes = operationsOf(await system.api.document()).filter(
      ({ method, template }) => method === 'GET' && /\{id\}/.test(template) && !template.endsWith('/events'),
    );
    for (const { template } of routes) {
      for (const [kind, id] of Object.entries(ids)) {
        if (template.startsWith(`/api/v1/${kind}/`)) continue;
        const path = template
          .replace(/\{[^}]+\}/, id)
          .replace(/\{[^}]+\}/, snapshot.markets[0]!['code'] as string);
        expect([path, (await send(path)).status]).toEqual([path, 404]);
      }
    }
  });

  it('path traversal: nothing but what is meant to be read is found by any path', async () => {
    const ups = ['..', '%2e%2e', '..%2f', '%2e%2e%2f', '..%5c', '%252e%252e', '....//', '.%00.'];
    const ends = [
      'package.json',
      'etc/passwd',
      'etc%2fpasswd',
      'swagger-initializer.js%00.html',
      'index.html',
    ];
    const paths = ups.flatMap((up) =>
      ends.flatMap((end) =>
        ['/api/docs', '/api/v1/tasks', '/api/v1/imports', '/api/v1/rule-sets'].flatMap((folder) =>
          [1, 3, 8].map((depth) => `${folder}/${Array<string>(depth).fill(up).join('/')}/${end}`),
        ),
      ),
    );
    for (const path of [...paths, ...paths.slice(0, 20).map((each) => each.replace('/api', '//api'))]) {
      const { status, text } = await send(path);
      expect([path, [400, 403, 404].includes(status), /root:|"hongzhu"/.test(text)]).toEqual([
        path,
        true,
        false,
      ]);
    }
  });
});
