import { connect } from 'node:net';
import { TASK_TRANSITIONS } from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openApiDocument } from './openapi/openapi-document.js';
import {
  aRunningApplication,
  callerOf,
  TOKEN,
  type RunningApplication,
  type World,
} from './running-application.fixture.js';

const ID = '01a20807-a223-707c-8431-b80fb7f56647';

let running: RunningApplication | null = null;
afterEach(async () => {
  await running?.app.close();
  running = null;
});
async function serve(world: World = {}) {
  running = await aRunningApplication(world);
  return callerOf(running);
}

describe('authentication', () => {
  it.each<Record<string, string>>([
    {},
    { authorization: 'Bearer wrong' },
    { authorization: `Basic ${TOKEN}` },
    { authorization: 'Bearer' },
  ])('answers 401 and how to authenticate to %p', async (headers) => {
    const call = await serve();
    const answer = await call('GET', '/api/v1/markets', { headers });
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer/);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
    expect(answer.json).toMatchObject({ code: 'unauthorized', status: 401 });
  });

  it('comes before the body: a stranger can send nothing', async () => {
    const call = await serve();
    const answer = await call('POST', '/api/v1/imports', {
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    expect(answer.status).toBe(401);
  });

  it.each(['/', '/health/live', '/health/ready', '/api/v1/health/live'])(
    'lets anybody read %s',
    async (path) => {
      const call = await serve();
      expect((await call('GET', path, { headers: {} })).status).toBe(200);
    },
  );

  it.each(['/metrics', '/api/v1/metrics', '/api/v1/facts'])('keeps %s for bearers', async (path) => {
    const call = await serve();
    expect((await call('GET', path, { headers: {} })).status).toBe(401);
    expect((await call('GET', path)).status).toBe(200);
  });
});

describe('readiness', () => {
  it('answers 503 while something is missing', async () => {
    const call = await serve({
      readiness: [
        { name: 'database', ok: true },
        { name: 'queue', ok: false, detail: 'x' },
      ],
    });
    const answer = await call('GET', '/health/ready', { headers: {} });
    expect(answer.status).toBe(503);
    expect(answer.json).toEqual({
      status: 'not_ready',
      checks: [
        { name: 'database', ok: true },
        { name: 'queue', ok: false, detail: 'x' },
      ],
    });
  });
});

describe('addresses', () => {
  it.each([
    ['/api/v1/sweeps/none', 'sweep_not_found'],
    [`/api/v1/sweeps/${ID}/verdicts`, 'sweep_not_found'],
    ['/api/v1/tasks/%00', 'task_not_found'],
    [`/api/v1/markets/${'x'.repeat(200)}`, 'market_not_found'],
    ['/api/v1/imports/1', 'import_not_found'],
    ['/api/v1/rules/constructor', 'rule_not_found'],
    ['/api/v1/nothing', 'route_not_found'],
  ])('of nothing answer 404: %s', async (path, code) => {
    const call = await serve();
    expect((await call('GET', path)).json).toMatchObject({ status: 404, code });
  });

  it('that are none answer 400', async () => {
    const call = await serve();
    expect((await call('GET', '/%zz')).json).toMatchObject({ status: 400, code: 'bad_request' });
  });

  it('take no parameter that is not declared, also where none is', async () => {
    const call = await serve();
    for (const path of ['/api/v1/facts?x=1', '/api/v1/tasks?order=dueOn', `/api/v1/sweeps/${ID}?x=1`]) {
      expect((await call('GET', path)).json).toMatchObject({ status: 400, code: 'unknown_parameter' });
    }
  });

  it('ask the reader for what the query says', async () => {
    const call = await serve();
    await call('GET', '/api/v1/markets?status=open&limit=7&q=&cursor=abc');
    expect(running!.registry.lastRequest).toEqual({
      filter: { within: EVERYWHERE, town: undefined, category: undefined, status: 'open', q: undefined },
      page: { limit: 7, cursor: 'abc' },
    });
  });
});

describe('a known address', () => {
  it.each([
    ['DELETE', '/api/v1/tasks', 'GET, HEAD'],
    ['PUT', `/api/v1/tasks/${ID}`, 'GET, HEAD'],
    ['GET', `/api/v1/tasks/${ID}/claim`, 'POST'],
    ['OPTIONS', '/api/v1/sweeps', 'GET, HEAD, POST'],
    ['PATCH', '/api/v1/markets/M1/evaluation', 'GET, HEAD'],
    ['POST', '/health/live', 'GET, HEAD'],
  ])('says which methods it takes: %s %s', async (method, path, allow) => {
    const call = await serve();
    const answer = await call(method, path);
    expect(answer.json).toMatchObject({ status: 405, code: 'method_not_allowed' });
    expect(answer.json).toMatchObject({ detail: expect.stringContaining(allow) as unknown });
    expect(answer.headers.get('allow')).toBe(allow);
  });

  it('is not what only begins or ends like one', async () => {
    const call = await serve();
    for (const path of ['/api/v1/tasks/', '/api/v1/tasks/a/b', '/x/api/v1/tasks', '/api/v1/task']) {
      expect((await call('DELETE', path)).json).toMatchObject({ status: 404, code: 'route_not_found' });
    }
  });
});

describe('what never becomes a request', () => {
  const send = (text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const { hostname, port } = new URL(running!.url);
      let answer = '';
      const socket = connect(Number(port), hostname, () => socket.write(text));
      socket.setEncoding('utf8').on('data', (piece: string) => (answer += piece));
      socket
        .on('end', () => socket.end())
        .on('close', () => resolve(answer))
        .on('error', reject);
    });

  it.each([
    [431, 'headers_too_large', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(20_000)}\r\n\r\n`],
    [400, 'bad_request', 'no HTTP at all\r\n\r\n'],
    // A body of two lengths, of which a proxy may believe the other.
    [
      400,
      'bad_request',
      'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
  ])('is answered with a problem all the same: %i %s', async (status, code, text) => {
    await serve();
    const [head = '', body = ''] = (await send(text)).split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(head).toMatch('Content-Type: application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ status, code });
  });

  it('is not sent back to whoever traces it', async () => {
    await serve();
    const answer = await send('TRACE / HTTP/1.1\r\nHost: x\r\nX-Own: echo\r\nConnection: close\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 40[45] /);
    expect(answer).not.toContain('echo');
  });
});

describe('the OpenAPI document', () => {
  it('names every operation once and documents a problem for every route of bearers', async () => {
    await serve();
    const document = openApiDocument(running!.app);
    const operations = Object.values(document.paths).flatMap(({ get, post }) =>
      [get, post].filter((o) => !!o),
    );
    const names = operations.map(({ operationId }) => operationId);
    expect(document.openapi).toBe('3.1.0');
    expect(new Set(names).size).toBe(names.length);
    for (const { security, responses } of operations) {
      if (security !== undefined) expect(responses).toHaveProperty('401');
    }
  });

  it('has a route for whatever people can do with a task, with its row of the table of moves', async () => {
    await serve();
    const rows = Object.values(openApiDocument(running!.app).paths).flatMap(({ post, put, delete: del }) =>
      [post, put, del].flatMap((operation) => {
        const extensions = operation as unknown as Record<string, object | undefined> | undefined;
        const row = extensions?.['x-task-transition'] as { move: string } | undefined;
        return row === undefined ? [] : [[row.move, row] as const];
      }),
    );
    const peoples = Object.entries(TASK_TRANSITIONS).filter(([, { by }]) =>
      by.some((party) => !['evaluation', 'waiver', 'clock', 'queue'].includes(party)),
    );
    expect(new Map(rows)).toEqual(new Map(peoples.map(([move, row]) => [move, { move, ...row }])));
  });

  it('has every schema it refers to', async () => {
    await serve();
    const document = openApiDocument(running!.app);
    const named = JSON.stringify(document).matchAll(/#\/components\/schemas\/(\w+)/g);
    const missing = [...named]
      .map((match) => match[1]!)
      .filter((name) => !document.components?.schemas?.[name]);
    expect(missing).toEqual([]);
  });

  it('has no schema that speaks the language of OpenAPI 3.0', async () => {
    await serve();
    expect(JSON.stringify(openApiDocument(running!.app))).not.toContain('"nullable"');
  });
});

describe('every answer', () => {
  it('forbids browsers to guess, to frame and to reach out', async () => {
    const call = await serve();
    for (const path of ['/', '/api/v1/facts', '/api/v1/nothing']) {
      const { headers } = await call('GET', path);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none';frame-ancestors 'none'/);
      expect(headers.get('content-type')).toMatch(/; charset=utf-8$/);
    }
  });

  it('is kept by no cache, but for the pages', async () => {
    const call = await serve();
    for (const path of ['/api/v1/facts', '/api/v1/whoami', '/api/v1/nothing', '/metrics']) {
      expect((await call('GET', path)).headers.get('cache-control')).toBe('no-store');
    }
  });
});
