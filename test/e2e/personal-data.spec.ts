import { once } from 'node:events';
import { createServer, get, type ClientRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type {
  FindingView,
  ImportView,
  PageView,
  ProblemView,
  TaskView,
  WebhookSecretView,
} from '@hongzhu/contracts';
import { startPrivateRedis, type PrivateRedis } from '../services/private-redis.js';
import { CELLS } from './attack/canary-cells.js';
import { CANARIES, canariesIn, NAMES } from './attack/canaries.js';
import { encoded } from './attack/hostile-values.js';
import { RawClient } from './attack/raw-client.js';
import { everythingIn, filesUnder } from './attack/kept-by-queues.js';
import { plantedTables } from './attack/planted-tables.js';
import { inDays } from './attack/stage.js';
import { watchCommands } from './attack/watch-commands.js';
import { city, type Snapshot } from './harness/cities.js';
import { embeddedLaunch } from './harness/embedded-system.js';
import { it } from './harness/it.js';
import { expectStatus, finishedImport, importSnapshot, loadSnapshot, sweep } from './harness/jobs.js';
import { productionLaunch } from './harness/production-system.js';
import { KEPT_OUTPUT } from './harness/started-process.js';
import { MODES, System } from './harness/system.js';
import { until } from './harness/until.js';

const SETTINGS = { HONGZHU_WEBHOOK_ALLOWED_CIDRS: '127.0.0.0/8', HONGZHU_LOG_LEVEL: 'debug' };

describe.each(MODES)('personal data that is sent all the same (%s)', (mode) => {
  const snapshot = city('city-1');
  const told: string[] = [];
  const commands: string[] = [];
  const streamed: string[] = [];
  let receiver: Server;
  let redis: PrivateRedis | null = null;
  let monitor: Redis | null = null;
  let system: System;
  let client: RawClient;
  let stream: ClientRequest | undefined;
  let figures = '';

  beforeAll(async () => {
    receiver = createServer((request, response) => {
      request.on('data', (piece: Buffer) => told.push(piece.toString()));
      request.once('end', () => response.writeHead(204).end());
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    if (mode === 'embedded') system = await System.start(await embeddedLaunch(SETTINGS));
    else {
      redis = await startPrivateRedis();
      monitor = await watchCommands(redis.url, commands);
      system = await System.start(await productionLaunch(redis, SETTINGS));
    }
    client = new RawClient(system.api.url, 4);
    const url = `http://127.0.0.1:${String((receiver.address() as AddressInfo).port)}/hook`;
    expectStatus(await system.api.post<WebhookSecretView>('/webhook-endpoints', { url }), 201);
    await loadSnapshot(system.api, snapshot);
    await sweep(system.api, { asOf: snapshot.asOf });
    const headers = { authorization: `Bearer ${system.api.token}` };
    stream = get(`${system.api.url}/api/v1/tasks/events`, { headers }, (answer) =>
      answer.on('data', (piece: Buffer) => streamed.push(piece.toString())),
    ).on('error', () => undefined);
  }, 180_000);
  afterAll(async () => {
    stream?.destroy();
    client.close();
    monitor?.disconnect();
    await system.stop();
    receiver.closeAllConnections();
    receiver.close();
  }, 30_000);

  const ask = async (path: string, method = 'GET', headers = {}, body: string | null = null) => {
    const authorization = `Bearer ${system.api.token}`;
    return client.send({ path, method, headers: { authorization, ...headers }, body });
  };
  const spoilt = (list: string, field: string, value: string): Snapshot => {
    const copy = structuredClone(snapshot);
    const rows = (copy as unknown as Record<string, Record<string, unknown>[]>)[list]!;
    Object.assign(rows[1]!, { [field]: value });
    return copy;
  };

  it('is refused in imports and evaluations, with the cell named and the value withheld', async () => {
    for (const [index, canary] of CANARIES.entries()) {
      const [list, field, written, expected] = CELLS[index % CELLS.length]!;
      const bad = spoilt(list, field, written(canary));
      const done = await importSnapshot(system.api, bad);
      const [problem] = done.errors;
      expect([canary, done.status, problem?.pointer]).toEqual([canary, 'rejected', `/${list}/1/${field}`]);
      expect(['personal_data_suspected', 'invalid_code', expected]).toContain(problem!.code);
      const partial = await importSnapshot(system.api, bad, { mode: 'partial', dryRun: true });
      const evaluated = await system.api.post<ProblemView>('/evaluations', { snapshot: bad });
      expect(evaluated.status).toBe(422);
      const file = partial.rejectedFile;
      const handedBack = file === null ? '' : expectStatus(await system.api.get(file), 200).text;
      expect(canariesIn(JSON.stringify([done, partial]) + evaluated.text + handedBack)).toEqual([]);
    }
    const { counts } = await importSnapshot(system.api, snapshot, { dryRun: true });
    expect(Object.values(counts).every(({ created, updated }) => created + updated === 0)).toBe(true);
  });

  it('is refused in notes, reasons, labels and addresses, and never repeated', async () => {
    const { body: tasks } = await system.api.get<PageView<TaskView>>('/tasks', { query: { state: 'open' } });
    const { body: findings } = await system.api.get<PageView<FindingView>>('/findings', {
      query: { state: 'open' },
    });
    const { id, version } = tasks.items[0]!;
    const headers = { 'content-type': 'application/json', 'if-match': `"${String(version)}"` };
    for (const canary of CANARIES) {
      const bodies: readonly (readonly [string, object])[] = [
        [`/tasks/${id}/comment`, { text: `电话 ${canary}` }],
        [`/tasks/${id}/snooze`, { reason: canary, until: inDays(3) }],
        [`/tasks/${id}/submit`, { outcome: 'remedied', note: canary }],
        [`/findings/${findings.items[0]!.id}/waivers`, { reason: canary, expiresOn: inDays(9) }],
        ['/access-keys', { account: 'x', role: 'auditor', label: canary }],
        ['/webhook-endpoints', { url: `https://receiver.example/?tel=${encoded(canary)}` }],
        ['/webhook-endpoints', { url: 'https://receiver.example/', description: canary }],
      ];
      for (const [path, body] of bodies) {
        const answer = await ask(`/api/v1${path}`, 'POST', headers, JSON.stringify(body));
        expect([path, canary, answer.status, canariesIn(answer.text)]).toEqual([path, canary, 422, []]);
        expect(answer.text).toContain('personal_data_suspected');
      }
    }
  });

  it('is refused in tables, with the cell named and neither it nor a header repeated', async () => {
    for (const [type, bytes] of plantedTables()) {
      const modes: readonly Readonly<Record<string, string | boolean>>[] = [
        { mode: 'all' },
        { mode: 'partial', dryRun: true },
      ];
      for (const query of modes) {
        const headers = { 'content-type': type };
        const sent = { headers, raw: new Uint8Array(bytes), query };
        const { body } = expectStatus(await system.api.ask<ImportView>('POST', '/imports', sent), 202);
        const done = await finishedImport(system.api, body.id);
        const cells = done.errors
          .filter(({ code }) => code === 'personal_data_suspected')
          .map(({ cell }) => cell);
        const rows = CANARIES.map((_, at) => expect.objectContaining({ row: at + 2, column: 'B' }));
        expect([type, done.status, cells]).toEqual([type, 'rejected', rows]);
        expect(canariesIn(JSON.stringify(done))).toEqual([]);
      }
    }
  });

  it('is repeated by no sign-in and no page, and is in no export, list of imports or audit log', async () => {
    const json = { 'content-type': 'application/json' };
    for (const canary of CANARIES) {
      const text = encoded(canary);
      const signIn = { account: canary, password: canary };
      for (const answer of [
        await ask('/api/v1/session', 'POST', json, JSON.stringify(signIn)),
        await ask(`/api/v1/session/oidc/callback?code=${text}&state=${text}`),
        await ask(`/tasks/${text}?q=${text}`, 'GET', { accept: 'text/html' }),
        await ask(`/api/docs/${text}`),
      ]) {
        expect([canary, canariesIn(answer.text + JSON.stringify(answer.headers))]).toEqual([canary, []]);
      }
    }
    for (const path of ['exports/registry?format=json', 'imports', 'audit-log', 'audit-log/export']) {
      const answer = await ask(`/api/v1/${path}`);
      expect([path, answer.status, canariesIn(answer.text)]).toEqual([path, 200, []]);
    }
  });

  it('is repeated by no error, wherever in a request it stands', async () => {
    const json = { 'content-type': 'application/json' };
    for (const canary of CANARIES) {
      const text = encoded(canary);
      for (const answer of [
        await ask(`/api/v1/markets/${text}`),
        await ask(`/api/v1/tasks/${text}`),
        await ask(`/api/v1/${text}`),
        await ask(`/api/v1/markets?town=${text}&status=${text}`),
        await ask(`/api/v1/tasks?cursor=${text}&sort=${text}`),
        await ask(`/api/v1/markets?${text}=1`),
        await ask(`/api/v1/whoami?${text}=1`),
        await ask('/api/v1/sweeps', 'POST', json, JSON.stringify({ [canary]: 1 })),
        await ask('/api/v1/tasks/none/claim', 'POST', json, JSON.stringify({ [canary]: 1 })),
        await ask('/api/v1/whoami', 'GET', { authorization: `Bearer ${text}` }),
        await ask('/api/v1/sweeps', 'POST', { 'content-type': text, 'idempotency-key': text }, `"${canary}"`),
        await ask('/api/v1/sweeps', 'POST', json, `{"asOf":"${canary}"`),
      ]) {
        expect([canary, answer.status >= 400, canariesIn(answer.text)]).toEqual([canary, true, []]);
      }
      const found = await ask(`/api/v1/markets?q=${text}`, 'GET', {
        'user-agent': text,
        cookie: `a=${text}`,
      });
      expect(found.status).toBe(200);
    }
  });

  it('where a name stands in words, stays in the record that holds them', async () => {
    const { body: tasks } = await system.api.get<PageView<TaskView>>('/tasks', { query: { state: 'open' } });
    for (const [index, name] of NAMES.entries()) {
      const { id } = tasks.items[index]!;
      const { version } = (await system.api.get<TaskView>(`/tasks/${id}`)).body;
      const headers = { 'if-match': `"${String(version)}"`, 'idempotency-key': encoded(name) };
      expectStatus(await system.api.post(`/tasks/${id}/claim`, undefined, { headers }), 200);
      const now = { 'if-match': `"${String(version + 1)}"` };
      const draft = JSON.stringify({ note: `已与${name}核对` });
      const kept = await ask(
        `/api/v1/tasks/${id}/draft`,
        'PUT',
        { ...now, 'content-type': 'application/json' },
        draft,
      );
      expect([name, kept.status]).toEqual([name, 200]);
    }
    const isTold = (): true | undefined =>
      told.filter((body) => body.includes('task.updated')).length >= 10 || undefined;
    await until(isTold, { what: 'the claims are told of', withinMs: 60_000 });
    expect(canariesIn(told.join('\n'))).toEqual([]);
    const isStreamed = (): true | undefined => streamed.join('').includes('event: ') || undefined;
    await until(isStreamed, { what: 'the stream tells of the claims', withinMs: 60_000 });
    expect(canariesIn(streamed.join(''))).toEqual([]);
  });

  it('is in no figure, no line of a log, and no job', async () => {
    figures = (await system.workerFigures()) + (await ask('/metrics')).text;
    expect(figures).toContain('process_resident_memory_bytes');
    expect(canariesIn(figures)).toEqual([]);
    const logs = system.service.output + system.worker.output;
    expect(logs).toContain('"level":20');
    for (const { output } of [system.service, system.worker]) expect(output.length).toBeLessThan(KEPT_OUTPUT);
    expect(canariesIn(logs)).toEqual([]);
    if (redis !== null) {
      expect(commands.length).toBeGreaterThan(100);
      expect(canariesIn(commands.join('\n'))).toEqual([]);
      expect(canariesIn(await everythingIn(redis.url))).toEqual([]);
      return;
    }
    await system.service.stop();
    const files = await filesUnder(join(system.settings['HONGZHU_DATA_DIR']!, 'queue'));
    expect(files).toContain('bullmq');
    expect(canariesIn(files)).toEqual([]);
  });
});
