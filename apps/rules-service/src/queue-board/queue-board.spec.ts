import { afterEach, describe, expect, it } from '@jest/globals';
import { StorageError } from '@hongzhu/compliance';
import { ROLES, TOWNS_OF_ROLE } from '@hongzhu/permissions';
import type { NewAccessKeyView } from '@hongzhu/contracts';
import {
  NO_LIMITS,
  aRunningApplication,
  BEARER,
  callerOf,
  JSON_BODY,
  type RunningApplication,
  type World,
} from '../running-application.fixture.js';
import type { AskQueueBoard } from './queue-board.js';

const HTML = { accept: 'text/html,*/*' };
/** A page, a script, what a page asks for. */
const PATHS = ['/queue-board', '/queue-board/', '/queue-board/static/js/main.js', '/queue-board/api/queues'];

class Outage extends StorageError {
  override readonly isOutage = true;
}

let running: RunningApplication | null = null;
afterEach(async () => {
  await running?.app.close();
  running = null;
});
const serve = async (
  askQueueBoard: AskQueueBoard,
  options: World['options'] = {},
): Promise<RunningApplication> => (running = await aRunningApplication({ askQueueBoard, options }));

/** A board that has one answer, and notes what it is asked for. */
function aBoard(status = 200, type = 'application/json') {
  const asked: string[] = [];
  const ask: AskQueueBoard = async (path) => {
    asked.push(path);
    return { status, type, body: Buffer.from('{"told":1}') };
  };
  return { asked, ask };
}
const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(running!.url + path, { headers: { ...BEARER, ...headers }, redirect: 'manual' });

describe('the board of the queues', () => {
  it('shows all that it consists of to an operator, and nothing of it to any other role or to strangers', async () => {
    const { asked, ask } = aBoard();
    const call = callerOf(await serve(ask));
    const passed: string[] = [];
    for (const role of ROLES) {
      const towns = TOWNS_OF_ROLE[role] === 'some' ? ['t1'] : null;
      const body = JSON.stringify({ account: `a-${role}`, role, towns });
      const made = await call('POST', '/api/v1/access-keys', { headers: JSON_BODY, body });
      const authorization = `Bearer ${(made.json as NewAccessKeyView).key}`;
      for (const path of PATHS) {
        const { status } = await get(path, { authorization });
        if (status < 400) passed.push(`${role} ${path}`);
        else expect([role, path, status]).toEqual([role, path, 403]);
      }
    }
    expect(passed).toEqual(PATHS.map((path) => `operator ${path}`));
    for (const path of PATHS)
      expect((await fetch(running!.url + path, { redirect: 'manual' })).status).toBe(401);
    expect(asked).toEqual(['/', '/static/js/main.js', '/api/queues']);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is read only: %s is refused', async (method) => {
    const { asked, ask } = aBoard();
    const call = callerOf(await serve(ask));
    const answer = await call(method, '/queue-board/api/queues/pause');
    expect(answer).toMatchObject({ status: 405, json: { code: 'method_not_allowed' } });
    expect(answer.headers.get('allow')).toBe('GET, HEAD');
    expect(asked).toEqual([]);
  });

  it('is asked as its pages ask, and leads on to its own address', async () => {
    const { asked, ask } = aBoard();
    await serve(ask);
    expect((await get('/queue-board?a=1')).status).toBe(400);
    const led = await get('/queue-board');
    expect([led.status, led.headers.get('location')]).toEqual([308, '/queue-board/']);
    const answer = await get('/queue-board/api/queues?activeQueue=chunks&page=2');
    expect(await answer.json()).toEqual({ told: 1 });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    await get('/queue-board/queue/%E4%BD%9C');
    await get('/queue-board/api/queues?jobsPerPage=100000&page=2');
    expect((await get('/queue-board//')).status).toBe(200);
    expect(asked).toEqual([
      ...['/api/queues?activeQueue=chunks&page=2', '/queue/%E4%BD%9C'],
      ...['/api/queues?jobsPerPage=100&page=2', '//'],
    ]);
  });

  it('may use what is its own, and one style of an icon; its files are kept by this browser alone', async () => {
    await serve(aBoard(200, 'text/javascript').ask);
    const { headers } = await get('/queue-board/static/js/main.1.js');
    expect(headers.get('cache-control')).toBe('private, max-age=31536000, immutable');
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none';.*base-uri 'self';.*script-src 'self';style-src 'self' 'sha256-[^']+';/,
    );
  });

  it('is counted by the limit of requests', async () => {
    await serve(aBoard().ask, {
      limits: { ...NO_LIMITS, requestsPerMinute: 2 },
    });
    const statuses = [];
    for (let i = 0; i < 3; i++) statuses.push((await get('/queue-board/api/queues')).status);
    expect(statuses).toEqual([200, 200, 429]);
  });

  it.each([404, 400])(
    'has no such page: %d is told as a problem, and as a page to a browser',
    async (status) => {
      await serve(aBoard(status).ask);
      const told = await get('/queue-board/nothing');
      expect([told.status, await told.json()]).toMatchObject([404, { code: 'route_not_found' }]);
      expect(await (await get('/queue-board/nothing', HTML)).text()).toContain('<h1>');
      const asked = await get('/queue-board/api/queues/chunks/4');
      expect([asked.status, await asked.json()]).toEqual([status, { told: 1 }]);
    },
  );
});

describe('a queue that does not answer', () => {
  const away: AskQueueBoard = async () => {
    throw new Outage('queue_unavailable', 'connect ECONNREFUSED 10.0.0.1:6379');
  };

  it('is a problem, a page to a browser, and words to the page of the board; none tells where it is', async () => {
    await serve(away);
    const [problem, page, told] = await Promise.all([
      get('/queue-board/'),
      get('/queue-board/', HTML),
      get('/queue-board/api/queues', { 'accept-language': 'en' }),
    ]);
    expect([problem, page, told].map(({ status }) => status)).toEqual([503, 503, 503]);
    expect([problem, page, told].map(({ headers }) => headers.get('retry-after'))).toEqual([
      '15',
      '15',
      '15',
    ]);
    expect(await problem.clone().json()).toMatchObject({ code: 'queue_unavailable' });
    expect(await told.clone().json()).toEqual({
      error: 'The queue does not answer',
      message: expect.stringContaining('nothing is lost'),
    });
    const texts = await Promise.all([problem, page, told].map((answer) => answer.text()));
    expect(texts.join('')).not.toMatch(/10\.0\.0\.1|ECONN/);
  });
});
