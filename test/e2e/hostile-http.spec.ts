import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { ProblemView, WebhookDeliveryView, WebhookSecretView } from '@hongzhu/contracts';
import { encoded } from './attack/hostile-values.js';
import { RawClient, type RawAnswer } from './attack/raw-client.js';
import type { Asking } from './harness/api-client.js';
import { it } from './harness/it.js';
import { expectStatus } from './harness/jobs.js';
import { startSystem } from './harness/start-system.js';
import type { System } from './harness/system.js';
import { until } from './harness/until.js';

const JSON_BODY = { 'content-type': 'application/json' };
const WITHIN_MS = 30_000;

describe('attacks on the service by name', () => {
  let receiver: Server;
  let received = 0;
  let system: System;
  let client: RawClient;

  beforeAll(async () => {
    receiver = createServer((request, response) => {
      received += 1;
      const location = `http://${String(request.headers.host)}/elsewhere`;
      request.resume().once('end', () => response.writeHead(307, { location }).end());
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    system = await startSystem('embedded', { HONGZHU_WEBHOOK_ALLOWED_CIDRS: '127.0.0.1/32' });
    client = new RawClient(system.api.url, 4);
  }, 120_000);
  afterAll(async () => {
    client.close();
    await system.stop();
    receiver.closeAllConnections();
    receiver.close();
  }, 30_000);

  const send = (path: string, asking?: Parameters<RawClient['sendAs']>[2]): Promise<RawAnswer> =>
    client.sendAs(system.api.token, path, asking);
  const problem = async (method: string, path: string, asking: Asking): Promise<ProblemView> =>
    (await system.api.ask<ProblemView>(method, path, asking)).body;

  it('forged requests of a browser: a cookie is no key, and a form is no body', async () => {
    const cookie = `token=${system.api.token}; authorization=Bearer ${system.api.token}; session=1`;
    for (const path of ['/tasks', '/whoami', '/access-keys']) {
      const answer = await problem('GET', path, { token: null, headers: { cookie } });
      expect(answer).toMatchObject({ status: 401, code: 'unauthorized' });
      const inQuery = await send(
        `/api/v1${path}?access_token=${system.api.token}&token=${system.api.token}`,
        {
          headers: { authorization: 'none' },
        },
      );
      expect(inQuery.status).toBe(401);
    }
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
    ]) {
      const raw = '{"account":"x","role":"administrator"}';
      const { status } = await problem('POST', '/access-keys', { headers: { 'content-type': type }, raw });
      expect([type, status]).toEqual([type, 415]);
    }
    const preflight = await send('/api/v1/tasks', {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.example' },
    });
    expect(Object.keys(preflight.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('server-side requests: events go to no internal address, however it is written, and follow no redirect', async () => {
    const hosts = [
      ...[
        '127.0.0.2',
        '2130706434',
        '0177.0.0.02',
        '0x7f.0.0.2',
        '127.2',
        '10.0.0.1',
        '169.254.169.254',
        '0.0.0.0',
      ],
      ...[
        '192.168.0.1',
        '[::1]',
        '[::]',
        '[::ffff:10.0.0.1]',
        '[::ffff:a00:1]',
        '[64:ff9b::a00:1]',
        '[fe80::1]',
      ],
      ...['[fd00:ec2::254]', '[2002:a00:1::]', '100.100.100.200', '１０.0.0.1', '168.63.129.16'],
    ];
    const schemes = [
      'file:///etc/passwd',
      'gopher://10.0.0.1/',
      'ftp://10.0.0.1/',
      'javascript:alert(1)',
      '//10.0.0.1/',
    ];
    for (const url of [
      ...hosts.flatMap((host) => [`http://${host}/`, `https://${host}:8443/x`]),
      ...schemes,
    ]) {
      const answer = await problem('POST', '/webhook-endpoints', {
        headers: JSON_BODY,
        raw: JSON.stringify({ url }),
      });
      expect([url, answer.status, answer.errors?.[0]?.pointer]).toEqual([url, 422, '/url']);
    }
    const url = `http://127.0.0.1:${String((receiver.address() as AddressInfo).port)}/hook`;
    const made = await system.api.post<WebhookSecretView>('/webhook-endpoints', { url });
    const { id } = expectStatus(made, 201).body;
    const ping = await system.api.post<WebhookDeliveryView>(`/webhook-endpoints/${id}/test`);
    const look = async (): Promise<WebhookDeliveryView | undefined> => {
      const { body } = await system.api.get<WebhookDeliveryView>(`/webhook-deliveries/${ping.body.id}`);
      return body.attempts > 0 && body.state === 'failed' ? body : undefined;
    };
    expect(await until(look, { what: 'the ping is refused', withinMs: WITHIN_MS })).toMatchObject({
      lastStatus: 307,
    });
    expect(received).toBe(1);
  });

  it('expressions that backtrack: a hostile search takes no longer than a harmless one of its length', async () => {
    const timeOf = async (q: string): Promise<number> => {
      let best = Infinity;
      for (let i = 0; i < 5; i++) {
        const start = performance.now();
        const { status } = await send('/api/v1/evaluations', {
          ...{ method: 'POST', headers: JSON_BODY },
          body: JSON.stringify({ snapshot: { schema: q, asOf: q, city: { code: q, name: q } } }),
        });
        expect(status).toBe(422);
        best = Math.min(best, performance.now() - start);
      }
      return best;
    };
    const length = 65_536;
    const harmless = await timeOf('x'.repeat(length));
    for (const piece of [
      '1',
      '13 ',
      '(86)',
      '1-',
      '\u200b',
      '%',
      'a'.repeat(31),
      '11010519491231',
      '王',
      '-',
    ]) {
      const hostile = piece.repeat(length / piece.length);
      expect([piece, (await timeOf(hostile)) < 20 * harmless + 200]).toEqual([piece, true]);
      for (const list of ['tasks', 'markets']) {
        const { status } = await send(`/api/v1/${list}?q=${encoded(hostile).slice(0, 12_000)}`);
        expect([200, 400]).toContain(status);
      }
    }
  });

  it('floods: bodies over the limit are 413, headers over it 431, and the service goes on', async () => {
    const body = `{"reason":"${'x'.repeat(2_000_000)}"}`;
    expect((await send('/api/v1/sweeps', { method: 'POST', headers: JSON_BODY, body })).status).toBe(413);
    const flood = Object.fromEntries(
      Array.from({ length: 200 }, (_, i) => [`x-flood-${String(i)}`, 'y'.repeat(200)]),
    );
    expect((await send('/api/v1/tasks', { headers: flood })).status).toBe(431);
    expect((await send(`/api/v1/tasks?q=${'x'.repeat(40_000)}`)).status).toBe(431);
    expect((await system.api.get('/health/ready')).status).toBe(200);
  });
});
