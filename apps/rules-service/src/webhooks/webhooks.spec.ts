import { afterEach, describe, expect, it } from '@jest/globals';
import type { SequencedEvent } from '@hongzhu/compliance';
import type { ChangesView, WebhookDeliveryView, WebhookSecretView } from '@hongzhu/contracts';
import { FakeChangeFeed } from '../fake-webhooks.fixture.js';
import {
  aRunningApplication,
  BEARER,
  callerOf,
  JSON_BODY,
  type Answer,
  type RunningApplication,
  type World,
} from '../running-application.fixture.js';

const PATH = '/api/v1/webhook-endpoints';

let running: RunningApplication | null = null;
afterEach(async () => {
  await running?.app.close();
  running = null;
});
async function serve(world: World = {}) {
  running = await aRunningApplication(world);
  const call = callerOf(running);
  const send = (method: string, path: string, body: object, ifMatch?: string): Promise<Answer> =>
    call(method, path, {
      headers: { ...JSON_BODY, ...(ifMatch !== undefined && { 'if-match': ifMatch }) },
      body: JSON.stringify(body),
    });
  const created = async (body: object = { url: 'https://receiver.example/hook' }) =>
    (await send('POST', PATH, body)).json as WebhookSecretView;
  return { call, send, created };
}

describe('webhook endpoints', () => {
  it('are made with a secret that is shown once', async () => {
    const { call, send } = await serve();
    const answer = await send('POST', PATH, {
      url: 'https://receiver.example/hook',
      eventTypes: ['task.closed'],
      description: '案件系统',
    });
    const { secret, ...endpoint } = answer.json as WebhookSecretView;
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe(`${PATH}/${endpoint.id}`);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
    expect(endpoint).toMatchObject({ state: 'enabled', eventTypes: ['task.closed'], disabledReason: null });
    expect((await call('GET', `${PATH}/${endpoint.id}`)).json).toEqual(endpoint);
    expect((await call('GET', PATH)).json).toEqual({ items: [endpoint], nextCursor: null });
  });

  it.each([
    [{}, '/url', 'invalid_url'],
    [{ url: 'ftp://receiver.example/' }, '/url', 'invalid_url'],
    [{ url: 'https://internal.example/' }, '/url', 'address_refused'],
    [{ url: 'https://receiver.example/', eventTypes: ['task.opened'] }, '/eventTypes/0', 'unknown_value'],
    [{ url: 'https://receiver.example/', eventTypes: ['webhook.ping'] }, '/eventTypes/0', 'unknown_value'],
    [{ url: 'https://receiver.example/', eventTypes: [] }, '/eventTypes', 'out_of_range'],
    [{ url: 'https://receiver.example/', secret: 'mine' }, '/secret', 'unknown_field'],
    [
      { url: 'https://receiver.example/', description: '13800138000' },
      '/description',
      'personal_data_suspected',
    ],
  ])('are refused: %j', async (body, pointer, code) => {
    const { send } = await serve();
    expect(await send('POST', PATH, body)).toMatchObject({
      status: 422,
      json: { code: 'invalid_request', errors: [{ pointer, code }] },
    });
    expect(running!.transactions.endpoints.size).toBe(0);
  });

  it('are changed in the version that was read', async () => {
    const { send, created } = await serve();
    const { id } = await created();
    const change = { url: 'https://other.example/', state: 'disabled' };
    const put = (ifMatch?: string, body: object = change) => send('PUT', `${PATH}/${id}`, body, ifMatch);
    expect((await put()).json).toMatchObject({ status: 428, code: 'precondition_required' });
    expect((await put('"2"')).json).toMatchObject({ status: 412, code: 'stale_version', version: 1 });
    const refused = await put('"1"', { ...change, url: 'https://internal.example/' });
    expect(refused.json).toMatchObject({ status: 422, errors: [{ pointer: '/url' }] });
    const changed = await put('"1"');
    expect(changed.json).toMatchObject({ ...change, disabledReason: 'requested', version: 2 });
    expect(changed.headers.get('etag')).toBe('"2"');
    expect((await put('"2"', { ...change, state: 'enabled' })).json).toMatchObject({
      state: 'enabled',
      disabledReason: null,
      disabledAt: null,
    });
  });

  it('are disabled though their address is refused by now, and not enabled or given such a one', async () => {
    const { send, created } = await serve();
    const { id } = await created();
    const kept = running!.transactions.endpoints.get(id)!;
    const url = 'https://internal.example/';
    running!.transactions.endpoints.set(id, { ...kept, url });
    const put = (ifMatch: string, body: object) => send('PUT', `${PATH}/${id}`, body, ifMatch);
    expect((await put('"1"', { url, state: 'disabled' })).json).toMatchObject({
      state: 'disabled',
      version: 2,
    });
    const refusal = { status: 422, errors: [{ pointer: '/url', code: 'address_refused' }] };
    expect((await put('"2"', { url, state: 'enabled' })).json).toMatchObject(refusal);
    expect((await put('"2"', { url: `${url}x`, state: 'disabled' })).json).toMatchObject(refusal);
  });

  it('get another secret, and the one before signs on for a time', async () => {
    const { call, send, created } = await serve();
    const { id, secret } = await created();
    const rotate = (ifMatch: string, body: object) =>
      send('POST', `${PATH}/${id}/rotate-secret`, body, ifMatch);
    const first = (await rotate('"1"', {})).json as WebhookSecretView;
    expect(first.secret).not.toBe(secret);
    expect(first.previousSecretUntil).toBe('2026-04-01T01:00:00.000Z');
    expect((await rotate('"2"', { graceHours: 1 })).json).toMatchObject({
      ...{ status: 409, code: 'previous_secret_signs' },
      detail: expect.stringContaining(first.previousSecretUntil!) as unknown,
    });
    expect((await rotate('"2"', { graceHours: 0 })).json).toMatchObject({ previousSecretUntil: null });
    for (const graceHours of [169, 1.5, '24', -1]) {
      expect((await rotate('"3"', { graceHours })).json).toMatchObject({
        status: 422,
        errors: [{ pointer: '/graceHours', code: 'out_of_range' }],
      });
    }
    expect(JSON.stringify((await call('GET', `${PATH}/${id}`)).json)).not.toContain('whsec_');
  });

  it('are removed', async () => {
    const { call, created } = await serve();
    const { id } = await created();
    const remove = (ifMatch: string) =>
      call('DELETE', `${PATH}/${id}`, { headers: { ...BEARER, 'if-match': ifMatch } });
    expect((await remove('"9"')).status).toBe(412);
    expect((await remove('"1"')).status).toBe(204);
    expect((await remove('"1"')).json).toMatchObject({ status: 404, code: 'webhook_endpoint_not_found' });
    expect((await call('GET', `${PATH}/nothing`)).json).toMatchObject({ code: 'webhook_endpoint_not_found' });
  });
});

describe('webhook deliveries', () => {
  it('are made by a test, listed, and sent again', async () => {
    const { call, created } = await serve();
    const { id } = await created();
    const answer = await call('POST', `${PATH}/${id}/test`);
    const ping = answer.json as WebhookDeliveryView;
    expect(answer.status).toBe(202);
    expect(answer.headers.get('location')).toBe(`/api/v1/webhook-deliveries/${ping.id}`);
    expect(ping).toMatchObject({ endpointId: id, eventType: 'webhook.ping', state: 'pending', attempts: 0 });
    const list = await call('GET', `/api/v1/webhook-deliveries?endpoint=${id}`);
    expect(list.json).toEqual({ items: [ping], nextCursor: null });
    const replay = () => call('POST', `/api/v1/webhook-deliveries/${ping.id}/replay`);
    expect((await replay()).json).toMatchObject({ status: 409, code: 'delivery_pending', state: 'pending' });
    const kept = running!.transactions.deliveries.get(ping.id)!;
    running!.transactions.deliveries.set(ping.id, { ...kept, state: 'dead', attempts: 10, dueAt: null });
    expect(await replay()).toMatchObject({
      status: 202,
      json: { id: ping.id, state: 'pending', attempts: 0 },
    });
    const sent = { deliveryId: ping.id, eventId: ping.eventId, eventType: 'webhook.ping' };
    const entry = { actor: 'administrator', subject: `webhook-endpoints/${id}`, after: sent };
    expect(running!.transactions.audit.slice(-2)).toMatchObject([
      { action: 'webhook.test', ...entry },
      { action: 'webhook.replay', ...entry },
    ]);
  });

  it.each(['?endpoint=x', '?state=open', '?event=1', '?what=1'])('are not asked for by %s', async (query) => {
    const { call } = await serve();
    expect((await call('GET', `/api/v1/webhook-deliveries${query}`)).status).toBe(400);
  });

  it('are not tested of an endpoint that is disabled', async () => {
    const { call, send, created } = await serve();
    const { id, url } = await created();
    await send('PUT', `${PATH}/${id}`, { url, state: 'disabled' }, '"1"');
    expect((await call('POST', `${PATH}/${id}/test`)).json).toMatchObject({
      status: 409,
      code: 'webhook_endpoint_disabled',
    });
  });
});

describe('the feed of events', () => {
  const event = (sequence: number): SequencedEvent => ({
    id: `01a20807-a223-707c-8431-0000000000${sequence}`,
    type: 'task.closed',
    subject: 'tasks/t1',
    at: new Date('2026-03-31T01:00:00.000Z'),
    data: { taskId: 't1', state: 'closed', version: 4, note: 'what somebody wrote' },
    sequence,
  });
  const changes = new FakeChangeFeed([21, 22, 23].map(event), 20);

  it('is told as CloudEvents, with a place to go on from on every page', async () => {
    const { call } = await serve({ changes });
    const read = async (query: string): Promise<ChangesView> =>
      (await call('GET', `/api/v1/changes${query}`)).json as ChangesView;
    const first = await read('?limit=2');
    expect(first.nextCursor).toBe('22');
    expect(first.items[0]).toEqual({
      specversion: '1.0',
      id: event(21).id,
      source: 'urn:hongzhu',
      type: 'task.closed',
      subject: 'tasks/t1',
      time: '2026-03-31T01:00:00.000Z',
      datacontenttype: 'application/json',
      sequence: '0000000021',
      data: { taskId: 't1', state: 'closed', version: 4 },
    });
    const rest = await read(`?since=${first.items[1]!.sequence}`);
    expect([rest.items.map(({ sequence }) => Number(sequence)), rest.nextCursor]).toEqual([[23], '23']);
    expect(await read('?since=latest')).toEqual({ items: [], nextCursor: '23' });
    expect(await read('?since=23')).toEqual({ items: [], nextCursor: '23' });
    expect((await read('?since=20')).items).toHaveLength(3);
  });

  it.each(['19', '0', '24', '9999999999'])('says that it does not have what follows %s', async (since) => {
    const { call } = await serve({ changes });
    const { json } = await call('GET', `/api/v1/changes?since=${since}`);
    expect(json).toMatchObject({ status: 410, code: 'changes_pruned' });
  });

  it.each(['-1', 'x', '1.5', '', '12345678901'])('refuses the place %p', async (since) => {
    const { call } = await serve({ changes });
    expect((await call('GET', `/api/v1/changes?since=${since}`)).json).toMatchObject({
      status: 400,
      errors: [{ pointer: '?since', code: 'invalid_cursor' }],
    });
  });
});
