import { once } from 'node:events';
import { get, type ClientRequest, type IncomingMessage } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { afterEach, describe, expect, it } from '@jest/globals';
import { FakeSweepReader } from './fake-ports.fixture.js';
import { BEARER, JSON_BODY, NO_LIMITS } from './running-application.fixture.js';
import { CHOSEN, MINUTE, SESSION, browserOf, sessionStage, type Browser } from './session-stage.fixture.js';
import { aSweep } from './sweeps/sweep.fixture.js';

const open: ClientRequest[] = [];
// Before the service is stopped, which waits for what is open.
afterEach(() => open.splice(0).forEach((each) => each.destroy()));
const stage = sessionStage();
const { serve, signIn, send, signedIn } = stage;
const TASKS = '/api/v1/tasks/events';
const ID = '00000000-0000-4000-8000-000000000001';
const SWEEP = `/api/v1/sweeps/${ID}/events`;
const world = (streamsAtOnce: number) => ({
  sweeps: new FakeSweepReader([aSweep({ id: ID })]),
  options: { limits: { ...NO_LIMITS, streamsAtOnce } },
});

/** Asks for a stream, and leaves it open. */
async function listen(path: string, headers: Record<string, string>) {
  const request = get(stage.running.url + path, { headers, agent: false });
  open.push(request);
  const [answer] = (await once(request, 'response')) as [IncomingMessage];
  /** What was told, once the service has ended it or broken it off. */
  const told = textOf(answer).catch(() => null);
  return { status: answer.statusCode, headers: answer.headers, told, close: () => request.destroy() };
}
async function isLetIn(path: string, headers: Record<string, string>): Promise<boolean> {
  const { status } = await listen(path, headers);
  return status === 200;
}
const cookieOf = ({ cookie }: Browser) => ({ cookie });
async function keyOf(account: string): Promise<{ id: string; headers: Record<string, string> }> {
  const body = JSON.stringify({ account, role: 'city-supervisor' });
  const made = await stage.call('POST', '/api/v1/access-keys', { headers: JSON_BODY, body });
  const { id, key } = made.json as { id: string; key: string };
  return { id, headers: { authorization: `Bearer ${key}` } };
}

describe('the open streams of an account', () => {
  it('are so many, whatever they tell of and come with; one that is closed makes room', async () => {
    await serve(world(2));
    const browser = await signedIn('city-supervisor');
    const key = await keyOf('zhu-1');
    const first = await listen(TASKS, cookieOf(browser));
    expect([first.status, (await listen(SWEEP, key.headers)).status]).toEqual([200, 200]);
    const refused = await listen(TASKS, key.headers);
    expect([refused.status, refused.headers['retry-after']]).toEqual([429, '10']);
    expect(JSON.parse((await refused.told)!)).toMatchObject({ code: 'too_many_streams', limit: 2 });
    expect((await listen(TASKS, BEARER)).status).toBe(200);
    expect((await send('GET', '/api/v1/tasks', browser)).status).toBe(200);
    first.close();
    while (!(await isLetIn(TASKS, key.headers)));
  });

  it('end when it signs out, and those of its other browsers do not', async () => {
    await serve(world(0));
    const browser = await signedIn('city-supervisor');
    const other = browserOf(await signIn({ account: 'zhu-1', password: CHOSEN }));
    const streams = [await listen(TASKS, cookieOf(browser)), await listen(SWEEP, cookieOf(browser))];
    expect(streams.map(({ status }) => status)).toEqual([200, 200]);
    let isOver = false;
    const kept = await listen(TASKS, cookieOf(other));
    void kept.told.then(() => (isOver = true));
    expect((await send('DELETE', SESSION, browser)).status).toBe(204);
    await Promise.all(streams.map(({ told }) => told));
    expect(isOver).toBe(false);
  });

  it('end when nobody has used its session for half an hour: that they are open is no use of it', async () => {
    await serve(world(0));
    const browser = await signedIn('city-supervisor');
    stage.clock.ms += 29 * MINUTE;
    const stream = await listen(TASKS, cookieOf(browser));
    expect(stream.status).toBe(200);
    stage.clock.ms += MINUTE;
    await stream.told;
    expect((await listen(TASKS, cookieOf(browser))).status).toBe(401);
  });

  it('end when the key is revoked by which they came', async () => {
    await serve(world(0));
    const key = await keyOf('zj-cases');
    const streams = [await listen(TASKS, key.headers), await listen(SWEEP, key.headers)];
    expect(streams.map(({ status }) => status)).toEqual([200, 200]);
    expect((await stage.call('POST', `/api/v1/access-keys/${key.id}/revoke`)).status).toBe(200);
    await Promise.all(streams.map(({ told }) => told));
  });
});
