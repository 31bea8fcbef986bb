import { afterEach, describe, expect, it } from '@jest/globals';
import { MemoryRateLimits } from '@hongzhu/queue';
import { openApiDocument } from './openapi/openapi-document.js';
import {
  aRunningApplication,
  BEARER,
  callerOf,
  JSON_BODY,
  NO_LIMITS,
  type RunningApplication,
  type World,
} from './running-application.fixture.js';

let running: RunningApplication | null = null;
afterEach(async () => {
  await running?.app.close();
  running = null;
});
async function serve(options: World['options'], world: World = {}) {
  running = await aRunningApplication({ ...world, options });
  return callerOf(running);
}
const THREE = { ...NO_LIMITS, requestsPerMinute: 3 };
const TWO_WRONG = { ...NO_LIMITS, failedLoginsPerMinute: 2 };
const WRONG = { authorization: 'Bearer wrong' };

describe('the requests of one key', () => {
  it('are so many a minute; the next one is told when to try again, in both languages', async () => {
    const call = await serve({ limits: THREE });
    const answers = [];
    for (let time = 0; time < 4; time += 1) answers.push(await call('GET', '/api/v1/facts'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
    expect(answers.map(({ headers }) => headers.get('ratelimit'))).toEqual([
      '"requests";r=2;t=60',
      expect.stringMatching(/^"requests";r=1;t=(60|59)$/),
      expect.stringMatching(/^"requests";r=0;t=(60|59)$/),
      expect.stringMatching(/^"requests";r=0;t=(60|59)$/),
    ]);
    const refused = answers[3]!;
    expect(refused.headers.get('ratelimit-policy')).toBe('"requests";q=3;w=60');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect(refused.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(refused.json).toMatchObject({
      status: 429,
      code: 'rate_limited',
      limit: 3,
      title: '请求过于频繁',
    });
    const english = await call('GET', '/api/v1/facts', { headers: { ...BEARER, 'accept-language': 'en' } });
    expect(english.json).toMatchObject({
      title: 'Too many requests',
      detail: expect.stringContaining('At most 3 a minute'),
    });
  });

  it('are those of that key alone', async () => {
    const call = await serve({ limits: THREE });
    const made = await call('POST', '/api/v1/access-keys', {
      headers: JSON_BODY,
      body: '{"account":"a","role":"auditor"}',
    });
    const { key } = made.json as { key: string };
    for (let time = 0; time < 3; time += 1) await call('GET', '/api/v1/facts');
    expect((await call('GET', '/api/v1/facts')).status).toBe(429);
    const other = { headers: { authorization: `Bearer ${key}` } };
    expect((await call('GET', '/api/v1/facts', other)).headers.get('ratelimit')).toMatch(/r=2/);
  });

  it('are those of the account, by however many sessions they come', async () => {
    const call = await serve({ limits: { ...NO_LIMITS, requestsPerMinute: 5 } });
    const body = JSON.stringify({ id: 'zhu-1', role: 'auditor' });
    const made = await call('POST', '/api/v1/accounts', { headers: JSON_BODY, body });
    const { initialPassword: password } = made.json as { initialPassword: string };
    const statuses = [];
    for (let time = 0; time < 6; time += 1) {
      const signedIn = await call('POST', '/api/v1/session', {
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ account: 'zhu-1', password }),
      });
      const cookie = signedIn.headers.get('set-cookie')!.split(';', 1)[0]!;
      statuses.push((await call('GET', '/api/v1/session', { headers: { cookie } })).status);
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('do not count what anybody may ask, and hold nobody from it', async () => {
    const call = await serve({ limits: THREE });
    for (let time = 0; time < 4; time += 1) await call('GET', '/api/v1/facts');
    for (let time = 0; time < 10; time += 1) {
      expect((await call('GET', '/health/live')).status).toBe(200);
    }
    expect((await call('GET', '/api/v1/facts')).status).toBe(429);
  });

  it('are refused before a permission is asked for and before a body is read', async () => {
    const call = await serve({ limits: { ...THREE, requestsPerMinute: 1 } });
    await call('GET', '/api/v1/facts');
    const refused = await call('POST', '/api/v1/sweeps', { headers: JSON_BODY, body: '{"' });
    expect(refused.json).toMatchObject({ code: 'rate_limited' });
  });

  it('are measured where they are refused, and where this process counts alone', async () => {
    const limits = { ...THREE, requestsPerMinute: 2 };
    const call = await serve({ limits }, { rateLimits: new MemoryRateLimits(false) });
    for (let time = 0; time < 3; time += 1) await call('GET', '/api/v1/facts');
    const figures = await running!.metrics.metrics();
    expect(figures).toMatch(/hongzhu_rate_limited_total\{limit="requests"\} 1/);
    expect(figures).toMatch(/hongzhu_rates_counted_alone_total 3/);
  });
});

describe('wrong tokens', () => {
  it('are so many a minute for an address; then no token of it is looked at, and no other address pays', async () => {
    const trustedProxies = ['127.0.0.1'];
    const call = await serve({ limits: TWO_WRONG, trustedProxies });
    const from = (address: string, headers: Record<string, string>) =>
      call('GET', '/api/v1/facts', { headers: { ...headers, 'x-forwarded-for': address } });
    const answers = [];
    for (let time = 0; time < 3; time += 1) answers.push(await from('192.0.2.1', WRONG));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 429]);
    expect(answers[2]!.json).toMatchObject({ code: 'rate_limited', limit: 2 });
    const right = await from('192.0.2.1', BEARER);
    expect(right.status).toBe(429);
    expect(Number(right.headers.get('retry-after'))).toBeGreaterThan(50);
    expect((await from('192.0.2.2', BEARER)).status).toBe(200);
    expect((await from('192.0.2.2', WRONG)).status).toBe(401);
  });

  it('of one network of IPv6 are those of one caller', async () => {
    const call = await serve({ limits: TWO_WRONG, trustedProxies: ['127.0.0.1'] });
    const statuses = [];
    for (const host of [':1', ':2', ':ffff:1', 'a:b:c:d']) {
      const headers = { ...WRONG, 'x-forwarded-for': `2001:db8:0:1:${host}` };
      statuses.push((await call('GET', '/api/v1/facts', { headers })).status);
    }
    expect(statuses).toEqual([401, 401, 429, 429]);
  });

  it('from an address that an unknown proxy names are those of the proxy', async () => {
    const call = await serve({ limits: TWO_WRONG });
    const statuses = [];
    for (const last of [1, 2, 3]) {
      const headers = { ...WRONG, 'x-forwarded-for': `192.0.2.${last}` };
      statuses.push((await call('GET', '/api/v1/facts', { headers })).status);
    }
    expect(statuses).toEqual([401, 401, 429]);
  });

  it('are none where there is no token', async () => {
    const call = await serve({ limits: TWO_WRONG });
    for (let time = 0; time < 5; time += 1) {
      expect((await call('GET', '/api/v1/facts', { headers: {} })).status).toBe(401);
    }
    expect((await call('GET', '/api/v1/facts')).status).toBe(200);
  });
});

describe('what anybody may ask', () => {
  const limits = { ...NO_LIMITS, publicRequestsPerMinute: 3 };
  const from = (last: number) => ({ headers: { 'x-forwarded-for': `192.0.2.${last}` } });

  it('is asked so many times a minute from an address, and no other address pays', async () => {
    const call = await serve({ limits, trustedProxies: ['127.0.0.1'] });
    const answers = [];
    for (const path of ['/api/v1/session/oidc/start', '/', '/nothing', '/api/v1/session/oidc/start'])
      answers.push(await call('GET', path, from(1)));
    expect(answers.slice(0, 3).map(({ status }) => status)).not.toContain(429);
    const refused = answers[3]!;
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(50);
    expect((await call('POST', '/api/v1/session', from(1))).status).toBe(429);
    expect((await call('GET', '/', from(2))).status).not.toBe(429);
    expect((await call('GET', '/api/v1/facts', { headers: { ...BEARER, ...from(1).headers } })).status).toBe(
      200,
    );
  });

  it('is counted with what is asked without a token or a session that goes on, and keeps nobody out who has one', async () => {
    const call = await serve({ limits, trustedProxies: ['127.0.0.1'] });
    const statuses = [];
    const ended: Record<string, string> = { cookie: `hz_session=${'s'.repeat(43)}` };
    for (const credentials of [{}, ended, {}, {}]) {
      const headers = { ...credentials, ...from(1).headers };
      statuses.push((await call('GET', '/api/v1/facts', { headers })).status);
    }
    expect(statuses).toEqual([401, 401, 401, 429]);
    expect((await call('GET', '/', from(1))).status).toBe(429);
    expect((await call('GET', '/api/v1/facts', from(2))).status).toBe(401);
    const headers = { ...BEARER, ...from(1).headers };
    expect((await call('GET', '/api/v1/facts', { headers })).status).toBe(200);
  });

  it('is counted for all processes together, health by each alone', async () => {
    const world = { options: { limits }, rateLimits: new MemoryRateLimits(true) };
    const both = await Promise.all([aRunningApplication(world), aRunningApplication(world)]);
    const statuses = async (path: string): Promise<number[]> => {
      const answers = [];
      for (const each of [...both, ...both]) answers.push((await callerOf(each)('GET', path)).status);
      return answers;
    };
    try {
      expect((await statuses('/nothing')).map((status) => status === 429)).toEqual([
        false,
        false,
        false,
        true,
      ]);
      expect(await statuses('/health/live')).toEqual([200, 200, 200, 200]);
    } finally {
      await Promise.all(both.map(({ app }) => app.close()));
    }
  });

  it('of health is counted by itself: who reads pages keeps no probe from its answer', async () => {
    const call = await serve({ limits, trustedProxies: ['127.0.0.1'] });
    for (let time = 0; time < 4; time += 1) await call('GET', '/', from(1));
    const statuses = [];
    for (const path of ['/health/ready', '/health/live', '/api/v1/health/ready', '/health/live'])
      statuses.push((await call('GET', path, from(1))).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
    expect(await running!.metrics.metrics()).toMatch(/hongzhu_rate_limited_total\{limit="public"\} 2/);
  });
});

describe('the documentation', () => {
  it('says of every route that it may answer 429', async () => {
    await serve({});
    const operations = Object.entries(openApiDocument(running!.app).paths).flatMap(([path, methods]) =>
      Object.entries(methods as Record<string, { responses: Record<string, unknown> }>).map(
        ([method, operation]) => ({ name: `${method} ${path}`, ...operation }),
      ),
    );
    for (const { name, responses } of operations) expect([name, '429' in responses]).toEqual([name, true]);
    expect(operations.length).toBeGreaterThan(50);
  });
});
