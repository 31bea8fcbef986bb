import { afterEach, describe, expect, it } from '@jest/globals';
import type { Account } from '@hongzhu/compliance';
import type { SessionView } from '@hongzhu/contracts';
import { EasyProvider, ISSUER } from './easy-provider.fixture.js';
import {
  aRunningApplication,
  NO_LIMITS,
  type RunningApplication,
  type World,
} from './running-application.fixture.js';

const START = '/api/v1/session/oidc/start';
const CALLBACK = '/api/v1/session/oidc/callback';
const ACCOUNT: Account = {
  ...{
    id: 'hall-7',
    role: 'city-supervisor',
    towns: null,
    markets: null,
    label: null,
    signIn: 'oidc',
    state: 'active',
  },
  ...{
    oidcIssuer: ISSUER,
    oidcSubject: 'person',
    version: 1,
    createdAt: new Date(0),
    createdBy: 'administrator',
  },
};

describe('signing in at a provider of identities', () => {
  let running: RunningApplication;
  let provider: EasyProvider;
  afterEach(() => running.app.close());

  const serve = async (world: World = {}): Promise<void> => {
    provider = new EasyProvider();
    running = await aRunningApplication({ signInProvider: provider, ...world });
    running.transactions.accounts.byId.set(ACCOUNT.id, ACCOUNT);
  };
  const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    fetch(running.url + path, { headers, redirect: 'manual' });
  const cookiesOf = (response: Response): string =>
    response.headers
      .getSetCookie()
      .map((line) => line.split(';', 1)[0]!)
      .join('; ');
  /** What a browser has that was sent to the provider, and the address at which it comes back. */
  const begun = async (query = ''): Promise<{ cookie: string; back: string }> => {
    const cookie = cookiesOf(await get(START + query));
    return { cookie, back: `${CALLBACK}?code=any&state=${provider.asked!.state}` };
  };
  const codeOf = async (response: Response): Promise<unknown> => [
    response.status,
    ((await response.json()) as { code: string }).code,
  ];

  it('keeps a cookie for ten minutes that no script reads and that comes back from another site', async () => {
    await serve();
    const response = await get(START);
    expect([response.status, response.headers.get('location')]).toEqual([
      ...[302, `${ISSUER}/auth?state=${provider.asked!.state}`],
    ]);
    const [line = '', ...more] = response.headers.getSetCookie();
    expect(more).toEqual([]);
    expect(line).toMatch(/^hz_sign_in=[A-Za-z0-9._-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    for (const secret of Object.values(provider.asked!)) expect(line).not.toContain(secret);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it('ties its cookies to the host and to TLS where callers come by it', async () => {
    await serve({ options: { isTls: true } });
    const { cookie, back } = await begun();
    expect(cookie).toMatch(/^__Host-hz_sign_in=/);
    const lines = (await get(back, { cookie })).headers.getSetCookie();
    expect(lines.map((line) => line.split('=', 1)[0])).toEqual([
      ...['__Host-hz_sign_in', '__Host-hz_session', '__Host-hz_browser'],
    ]);
    for (const line of lines) expect(line).toMatch(/; Path=\/; .*Secure/);
  });

  it('opens a session once, whatever the provider takes, also for a browser that comes from there', async () => {
    await serve();
    const { cookie, back } = await begun('?returnTo=%2Ftasks');
    const fromThere = { cookie, 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    const answers = await Promise.all([get(back, fromThere), get(back, fromThere)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 401]);
    const done = answers.find(({ status }) => status === 303)!;
    expect(done.headers.get('location')).toBe('/tasks');
    expect(await codeOf(await get(back, { cookie }))).toEqual([401, 'oidc_sign_in_expired']);
    expect(running.transactions.sessions.byDigest.size).toBe(1);
    const session = await get('/api/v1/session', { cookie: cookiesOf(done) });
    expect((await session.json()) as SessionView).toMatchObject({ account: 'hall-7', signIn: 'oidc' });
  });

  it('ends the session that the same browser had before', async () => {
    await serve();
    const first = await begun();
    const session = cookiesOf(await get(first.back, { cookie: first.cookie }));
    const second = await begun();
    await get(second.back, { cookie: `${second.cookie}; ${session}` });
    expect((await get('/api/v1/session', { cookie: session })).status).toBe(401);
    expect(running.transactions.sessions.byDigest.size).toBe(1);
  });

  it('ends it also where the browser, coming from the provider, does not send its cookie', async () => {
    await serve();
    const first = await begun();
    const { headers } = await get(first.back, { cookie: first.cookie });
    const lines = headers.getSetCookie();
    const pairs = (sameSite: string) =>
      lines.filter((line) => line.includes(`SameSite=${sameSite}`)).map((line) => line.split(';', 1)[0]!);
    const [session] = pairs('Strict');
    const marks = pairs('Lax').filter((pair) => pair.startsWith('hz_browser='));
    expect(marks).toHaveLength(1);
    const second = await begun();
    const fromThere = { 'sec-fetch-site': 'cross-site', cookie: `${second.cookie}; ${marks[0]!}` };
    expect((await get(second.back, fromThere)).status).toBe(303);
    expect((await get('/api/v1/session', { cookie: session! })).status).toBe(401);
    expect(running.transactions.sessions.byDigest.size).toBe(1);
  });

  it('is over after ten minutes, and for who comes back with another cookie or state', async () => {
    let now = Date.parse('2026-03-31T01:00:00Z');
    await serve({ clock: { now: () => new Date(now), today: () => '2026-03-31' } });
    const { cookie, back } = await begun();
    const other = await begun();
    const expired = [401, 'oidc_sign_in_expired'];
    expect(await codeOf(await get(back))).toEqual(expired);
    expect(await codeOf(await get(back, { cookie: other.cookie }))).toEqual(expired);
    expect(await codeOf(await get(other.back, { cookie }))).toEqual(expired);
    expect(await codeOf(await get(CALLBACK, { cookie }))).toEqual(expired);
    now += 600_000;
    expect(await codeOf(await get(back, { cookie }))).toEqual(expired);
    now -= 1;
    expect((await get(back, { cookie })).status).toBe(303);
  });

  it('lets nobody in whose account is disabled or not linked, and puts that down without a name', async () => {
    await serve();
    running.transactions.accounts.byId.set(ACCOUNT.id, { ...ACCOUNT, state: 'disabled' });
    const { cookie, back } = await begun();
    expect(await codeOf(await get(back, { cookie }))).toEqual([401, 'account_disabled']);
    provider.answer = { kind: 'identity', identity: { issuer: ISSUER, subject: 'stranger' } };
    expect(await codeOf(await get(back, { cookie }))).toEqual([401, 'account_not_linked']);
    expect(running.transactions.audit.map(({ action, actor, result }) => [action, actor, result])).toEqual([
      ['session.refuse', 'unknown', 'account_disabled'],
      ['session.refuse', 'unknown', 'account_not_linked'],
    ]);
    expect(JSON.stringify(running.transactions.audit)).not.toContain('stranger');
  });

  it('lets nobody in whom the provider knows by less than is asked for, and says what to do', async () => {
    await serve();
    provider.answer = { kind: 'insufficient' };
    const { cookie, back } = await begun();
    const answer = await get(back, { cookie, 'accept-language': 'en' });
    expect([answer.status, await answer.json()]).toMatchObject([
      ...[401, { code: 'oidc_sign_in_insufficient' }],
    ]);
    expect(running.transactions.sessions.byDigest.size).toBe(0);
  });

  it('is ended there as well, if the provider offers it, and leads to the start if not', async () => {
    await serve();
    const END = '/api/v1/session/oidc/end';
    const there = await get(END);
    expect([there.status, there.headers.get('location')]).toEqual([302, `${ISSUER}/end`]);
    provider.end = null;
    const here = await get(END);
    expect([here.status, here.headers.get('location')]).toEqual([302, '/']);
  });

  it('is told of as a way to sign in to whoever has not signed in, where there is a provider', async () => {
    const ways = async () => (await get('/api/v1/session/ways')).json();
    running = await aRunningApplication();
    expect(await ways()).toEqual({ ways: ['password'] });
    await running.app.close();
    await serve();
    expect(await ways()).toEqual({ ways: ['password', 'oidc'] });
  });

  it('that fails too often from an address is not looked at for a while', async () => {
    await serve({ options: { limits: { ...NO_LIMITS, failedLoginsPerMinute: 2 } } });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await get(`${CALLBACK}?state=x`)).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
  });

  it('is none where no provider is configured, which a browser is told on a page', async () => {
    running = await aRunningApplication();
    for (const path of [START, CALLBACK, '/api/v1/session/oidc/end'])
      expect(await codeOf(await get(path))).toEqual([404, 'oidc_not_offered']);
    const page = await get(START, { accept: 'text/html,application/xhtml+xml' });
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toMatch(/未启用统一身份认证登录[^]*No sign-in elsewhere/);
  });
});
