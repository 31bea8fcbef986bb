import { describe, expect, it } from '@jest/globals';
import { JSON_BODY, NO_LIMITS } from './running-application.fixture.js';
import {
  ACCOUNTS,
  JSON_ALONE,
  MINUTE,
  SESSION,
  browserOf,
  type Browser,
  sessionStage,
} from './session-stage.fixture.js';

const stage = sessionStage();
const { serve, make, signIn, signedIn, actions } = stage;

describe('a sign-in', () => {
  it('gives a cookie that scripts can not read and other sites do not send', async () => {
    await serve();
    const scope = { towns: ['t2', 't1'], markets: ['m1'] };
    const { initialPassword } = await make({ id: 'zhu-1', role: 'instructor', ...scope });
    const answer = await signIn({ account: 'zhu-1', password: initialPassword });
    expect(answer.status).toBe(200);
    const { setCookie, session } = browserOf(answer);
    expect(setCookie).toMatch(/^hz_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(session).toEqual({
      ...{ account: 'zhu-1', role: 'instructor', towns: ['t1', 't2'], signIn: 'password', totp: false },
      markets: ['m1'],
      ...{ csrfToken: expect.stringMatching(/^[\w-]{43}$/) as unknown, mustChangePassword: true },
      ...{ expiresAt: '2026-03-31T01:30:00.000Z', expiresInSeconds: 1800 },
    });
    expect(setCookie).not.toContain(session.csrfToken);
    const [stored] = stage.running.transactions.sessions.byDigest.keys();
    expect(setCookie).not.toContain(stored);
  });

  it('gives behind TLS one of this host alone', async () => {
    await serve({ options: { isTls: true } });
    const { initialPassword } = await make({ id: 'zhu-1', role: 'auditor' });
    const { setCookie, cookie, session } = browserOf(
      await signIn({ account: 'zhu-1', password: initialPassword }),
    );
    expect(setCookie).toMatch(/^__Host-hz_session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect((await stage.call('GET', SESSION, { headers: { cookie } })).json).toEqual(session);
    const other = { cookie: cookie.replace('__Host-', '') };
    expect((await stage.call('GET', SESSION, { headers: other })).status).toBe(401);
  });

  it('does not take over a session that somebody else has planted', async () => {
    await serve();
    const { initialPassword } = await make({ id: 'zhu-1', role: 'auditor' });
    const planted = browserOf(await signIn({ account: 'zhu-1', password: initialPassword }));
    const own = browserOf(
      await signIn({ account: 'zhu-1', password: initialPassword }, { cookie: planted.cookie }),
    );
    expect(own.cookie).not.toBe(planted.cookie);
    expect((await stage.call('GET', SESSION, { headers: { cookie: planted.cookie } })).status).toBe(401);
    expect((await stage.call('GET', SESSION, { headers: { cookie: own.cookie } })).status).toBe(200);
    const made = `hz_session=${'p'.repeat(43)}`;
    const third = browserOf(await signIn({ account: 'zhu-1', password: initialPassword }, { cookie: made }));
    expect(third.cookie).not.toBe(made);
  });

  it('tells nobody whether there is such an account', async () => {
    await serve();
    const made = await make({ id: 'zhu-1', role: 'auditor' });
    await make({ id: 'off', role: 'auditor' });
    await make({ id: 'far', role: 'auditor', signIn: 'oidc' });
    await stage.call('POST', `${ACCOUNTS}/off/disable`);
    const answers = [];
    for (const account of ['zhu-1', 'off', 'far', 'none', '张三 13812345678', ''])
      answers.push(await signIn({ account, password: 'wrong' }));
    for (const { status, json, headers } of answers) {
      expect([status, json]).toEqual([401, answers[0]!.json]);
      expect(headers.get('set-cookie')).toBeNull();
    }
    expect(answers[0]!.json).toMatchObject({ code: 'sign_in_failed' });
    expect(JSON.stringify(stage.running.transactions.audit)).not.toMatch(/13812345678|wrong/);
    expect(JSON.stringify(stage.running.transactions.audit)).not.toContain(made.initialPassword);
  });

  it.each(['zhu-1', 'none'])('to %s that failed five times is refused for ten minutes', async (account) => {
    await serve();
    const { initialPassword } = await make({ id: 'zhu-1', role: 'auditor' });
    const statuses = [];
    for (let number = 0; number < 7; number += 1)
      statuses.push((await signIn({ account, password: 'wrong' })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    const refused = await signIn({ account, password: initialPassword });
    expect(refused.json).toMatchObject({ status: 429, code: 'sign_in_locked' });
    expect(refused.headers.get('retry-after')).toBe('600');
    stage.clock.ms += 10 * MINUTE;
    const { status } = await signIn({ account, password: initialPassword });
    expect(status).toBe(account === 'none' ? 401 : 200);
    expect(actions().filter((action) => action === 'account.lock')).toHaveLength(1);
  });

  it('that succeeds forgets the tries before it', async () => {
    await serve();
    const { initialPassword } = await make({ id: 'zhu-1', role: 'auditor' });
    for (let round = 0; round < 3; round += 1) {
      for (let number = 0; number < 4; number += 1) await signIn({ account: 'zhu-1', password: 'wrong' });
      expect((await signIn({ account: 'zhu-1', password: initialPassword })).status).toBe(200);
    }
    expect(actions()).not.toContain('account.lock');
  });

  it('takes no page of another site, and counts what is wrong by address', async () => {
    await serve({ options: { limits: { ...NO_LIMITS, failedLoginsPerMinute: 2 } } });
    const foreign = await signIn({ account: 'a', password: 'b' }, { 'sec-fetch-site': 'cross-site' });
    expect(foreign.json).toMatchObject({ status: 403, code: 'csrf_refused' });
    const statuses = [];
    for (const account of ['a', 'b', 'c', 'd'])
      statuses.push((await signIn({ account, password: 'wrong' })).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
  });
});

describe('a change that is made by a session', () => {
  type Made = Readonly<Record<string, string>>;
  const own = (): Made => ({ 'sec-fetch-site': 'same-origin' });
  it.each<[string, (browser: Browser, url: string) => Made, number]>([
    ['by its own page', () => own(), 200],
    ['by its own page, as browsers without Sec-Fetch-Site say', (_, url) => ({ origin: url }), 200],
    ['without a word of the page', () => ({}), 403],
    ['by another site', () => ({ 'sec-fetch-site': 'cross-site' }), 403],
    ['by a neighbour of its host', () => ({ 'sec-fetch-site': 'same-site' }), 403],
    ['by an address that was typed', () => ({ 'sec-fetch-site': 'none' }), 403],
    ['by another origin', () => ({ origin: 'https://other.example' }), 403],
    ['by another port', (_, url) => ({ origin: url.replace(/\d+$/, '1') }), 403],
    ['by no origin at all', () => ({ origin: 'null' }), 403],
    ['by two that differ', () => ({ ...own(), origin: 'https://other.example' }), 403],
    ['with another token', () => ({ ...own(), 'x-csrf-token': 'x'.repeat(43) }), 403],
    ['with an empty token', () => ({ ...own(), 'x-csrf-token': '' }), 403],
    ['with the secret for a token', ({ cookie }) => ({ ...own(), 'x-csrf-token': cookie.slice(11) }), 403],
  ])('passes from its own page with its token alone: %s', async (_, headersOf, status) => {
    await serve();
    const browser = await signedIn();
    const { cookie, session } = browser;
    const headers = {
      ...{ ...JSON_ALONE, cookie, 'x-csrf-token': session.csrfToken },
      ...headersOf(browser, stage.running.url),
    };
    const body = JSON.stringify({ account: 'tool', role: 'case-tool' });
    const answer = await stage.call('POST', '/api/v1/access-keys', { headers, body });
    expect(answer.status).toBe(status === 200 ? 201 : 403);
    if (status === 403) {
      expect(answer.json).toMatchObject({ code: 'csrf_refused' });
      expect(stage.running.transactions.accessKeys.byDigest.size).toBe(0);
      expect(stage.running.transactions.audit.at(-1)).toMatchObject({
        actor: 'zhu-1',
        result: 'csrf_refused',
      });
    }
  });

  it('is not what a bearer makes: it needs no token of a session, and a cookie beside it does not count', async () => {
    await serve();
    const { cookie } = await signedIn('auditor');
    const body = JSON.stringify({ account: 'tool', role: 'case-tool' });
    const answer = await stage.call('POST', '/api/v1/access-keys', {
      headers: { ...JSON_BODY, cookie },
      body,
    });
    expect(answer.status).toBe(201);
    expect(stage.running.transactions.audit.at(-1)).toMatchObject({ actor: 'administrator' });
    const wrong = { cookie, authorization: 'Bearer wrong' };
    expect((await stage.call('GET', '/api/v1/whoami', { headers: wrong })).status).toBe(401);
  });
});
