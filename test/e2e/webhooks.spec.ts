import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type {
  ChangesView,
  CloudEventView,
  WebhookDeliveryView,
  WebhookEndpointView,
  WebhookSecretView,
} from '@hongzhu/contracts';
import { Webhook } from 'standardwebhooks';
import { city } from './harness/cities.js';
import { it } from './harness/it.js';
import { expectStatus, loadSnapshot, sweep } from './harness/jobs.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';
import { until } from './harness/until.js';

const WITHIN_MS = 60_000;
/** An event is numbered within a second of its commit, and sent within another. */
const PING_WITHIN_MS = 10_000;

interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

describe.each(MODES)('events for other systems (%s)', (mode) => {
  const received: Received[] = [];
  let receiver: Server;
  let system: System;
  let endpoint: WebhookSecretView;
  let status = 204;

  beforeAll(async () => {
    receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        received.push({ headers: request.headers, body });
        response.writeHead(status).end();
      });
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    system = await startSystem(mode, { HONGZHU_WEBHOOK_ALLOWED_CIDRS: '127.0.0.0/8' });
    const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
    const answer = await system.api.post<WebhookSecretView>('/webhook-endpoints', { url });
    endpoint = expectStatus(answer, 201).body;
  }, 120_000);
  afterAll(async () => {
    await system.stop();
    receiver.closeAllConnections();
    receiver.close();
  }, 30_000);

  const feed = async (): Promise<CloudEventView[]> => {
    const items: CloudEventView[] = [];
    for (let since = '0'; ;) {
      const query = { since, limit: 200 };
      const { body } = expectStatus(await system.api.get<ChangesView>('/changes', { query }), 200);
      items.push(...body.items);
      if (body.items.length === 0) return items;
      since = body.nextCursor;
    }
  };
  const ping = async (): Promise<WebhookDeliveryView> => {
    const path = `/webhook-endpoints/${endpoint.id}/test`;
    const { body } = expectStatus(await system.api.post<WebhookDeliveryView>(path), 202);
    return body;
  };
  const delivery = async (id: string, state: string): Promise<WebhookDeliveryView> =>
    until(
      async () => {
        const { body } = await system.api.get<WebhookDeliveryView>(`/webhook-deliveries/${id}`);
        return body.state === state ? body : undefined;
      },
      { what: `delivery ${id} is ${state}`, withinMs: PING_WITHIN_MS },
    );

  it('are sent to an endpoint as the feed has them, each under its id and signed', async () => {
    const snapshot = city('city-1');
    await loadSnapshot(system.api, snapshot);
    await sweep(system.api, { asOf: snapshot.asOf });
    const isOver = (): boolean => received.some(({ body }) => body.includes('sweep.finished'));
    await until(() => (isOver() ? true : undefined), { what: 'the sweep is told of', withinMs: WITHIN_MS });
    const told = await feed();
    await until(() => (received.length >= told.length ? true : undefined), {
      what: 'all is sent',
      withinMs: WITHIN_MS,
    });
    expect(told.map(({ sequence }) => Number(sequence))).toEqual(told.map((_, index) => index + 1));
    const types = new Set(told.map(({ type }) => type));
    expect([...types]).toEqual(expect.arrayContaining(['finding.opened', 'task.created', 'sweep.finished']));
    const sent = received.map(({ headers, body }) => {
      const event = new Webhook(endpoint.secret).verify(body, headers as Record<string, string>);
      expect(headers['webhook-id']).toBe((event as CloudEventView).id);
      return event as CloudEventView;
    });
    const inOrder = [...sent].sort((a, b) => (a.sequence! < b.sequence! ? -1 : 1));
    expect(inOrder).toEqual(told);
  });

  it('are tried by a ping, sent again on request, and tried again when they are refused', async () => {
    const { id, eventId } = await ping();
    expect(await delivery(id, 'delivered')).toMatchObject({
      attempts: 1,
      lastStatus: 204,
      nextAttemptAt: null,
    });
    status = 503;
    const replay = `/webhook-deliveries/${id}/replay`;
    expectStatus(await system.api.post<WebhookDeliveryView>(replay), 202);
    expect(await delivery(id, 'failed')).toMatchObject({ attempts: 1, lastCode: 'status_refused' });
    expectStatus(await system.api.post(replay), 409);
    status = 204;
    expect(await delivery(id, 'delivered')).toMatchObject({ attempts: 2 });
    expect(received.filter(({ headers }) => headers['webhook-id'] === eventId)).toHaveLength(3);
    expect((await feed()).filter(({ type }) => type === 'webhook.ping')).toEqual([]);
  });

  it('are signed with the old secret, too, after it was replaced', async () => {
    const path = `/webhook-endpoints/${endpoint.id}`;
    const before = expectStatus(await system.api.get<WebhookEndpointView>(path), 200);
    const headers = { 'if-match': before.headers.get('etag')! };
    const answer = await system.api.post<WebhookSecretView>(`${path}/rotate-secret`, {}, { headers });
    const { body: rotated } = expectStatus(answer, 200);
    const { id, eventId } = await ping();
    await delivery(id, 'delivered');
    const sent = received.find(({ headers: of }) => of['webhook-id'] === eventId)!;
    for (const secret of [endpoint.secret, rotated.secret]) {
      expect(new Webhook(secret).verify(sent.body, sent.headers as Record<string, string>)).toBeDefined();
    }
    expect(system.service.output + system.worker.output).not.toContain('whsec_');
  });
});
