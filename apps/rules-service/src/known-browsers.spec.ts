import { describe, expect, it } from '@jest/globals';
import type { Answer } from './running-application.fixture.js';
import { ACCOUNTS, browserOf, CHOSEN, MINUTE, SESSION, sessionStage } from './session-stage.fixture.js';

const stage = sessionStage();
const { serve, make, signIn, signedIn } = stage;

describe('a browser in which somebody has signed in before', () => {
  const fail = (account: string, headers: Record<string, string> = {}): Promise<Answer> =>
    signIn({ account, password: 'wrong' }, headers);
  const failing = async (times: number, account: string, headers: Record<string, string> = {}) => {
    const statuses = [];
    for (let number = 0; number < times; number += 1) statuses.push((await fail(account, headers)).status);
    return statuses;
  };

  it('is told by a cookie that lets nobody in, that scripts can not read, and that is another one each time', async () => {
    await serve();
    const { setMark, mark } = await signedIn();
    expect(setMark).toMatch(/^hz_browser=[\w-]{43}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Lax$/);
    expect((await stage.call('GET', SESSION, { headers: { cookie: mark } })).status).toBe(401);
    const [stored] = stage.running.transactions.knownBrowsers.known.keys();
    expect(setMark).not.toContain(stored);
    const again = browserOf(await signIn({ account: 'zhu-1', password: CHOSEN }, { cookie: mark }));
    expect(again.mark).not.toBe(mark);
    expect(stage.running.transactions.knownBrowsers.known.size).toBe(1);
  });

  it('is of this host alone behind TLS', async () => {
    await serve({ options: { isTls: true } });
    const { initialPassword } = await make({ id: 'zhu-1', role: 'auditor' });
    const { setMark } = browserOf(await signIn({ account: 'zhu-1', password: initialPassword }));
    expect(setMark).toMatch(
      /^__Host-hz_browser=[\w-]{43}; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
  });

  it('is not locked out by strangers, and strangers are not by it', async () => {
    await serve();
    const { mark } = await signedIn();
    const own = { cookie: mark };
    expect(await failing(6, 'zhu-1')).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await signIn({ account: 'zhu-1', password: CHOSEN })).json).toMatchObject({
      ...{ status: 429, code: 'sign_in_locked' },
    });
    const next = { cookie: browserOf(await signIn({ account: 'zhu-1', password: CHOSEN }, own)).mark };
    stage.clock.ms += 10 * MINUTE;
    expect(await failing(6, 'zhu-1', next)).toEqual([401, 401, 401, 401, 401, 429]);
    expect((await signIn({ account: 'zhu-1', password: CHOSEN }, next)).status).toBe(429);
    expect((await signIn({ account: 'zhu-1', password: CHOSEN })).status).toBe(200);
    stage.clock.ms += 10 * MINUTE;
    expect((await signIn({ account: 'zhu-1', password: CHOSEN }, next)).status).toBe(200);
  });

  it('is a stranger to every other account, and gets no more tries by signing in to one', async () => {
    await serve();
    const first = await signedIn('administrator', null, 'zhu-1');
    await signedIn('administrator', null, 'zhu-2');
    expect(await failing(5, 'zhu-2')).toEqual([401, 401, 401, 401, 401]);
    expect((await fail('zhu-2', { cookie: first.mark })).status).toBe(429);
    expect(await failing(4, 'zhu-1', { cookie: first.mark })).toEqual([401, 401, 401, 401]);
    stage.clock.ms += 10 * MINUTE - 1;
    expect(await failing(1, 'zhu-1', { cookie: first.mark })).toEqual([401]);
    stage.clock.ms += 1;
    const other = browserOf(await signIn({ account: 'zhu-2', password: CHOSEN }, { cookie: first.mark }));
    expect((await fail('zhu-1', { cookie: other.mark })).status).toBe(429);
  });

  it.each<[string, (mark: string) => string]>([
    ['made up', () => `hz_browser=${'p'.repeat(43)}`],
    ['of another form', (mark) => `${mark}=`],
    ['of the time before the last sign-in', (mark) => mark],
  ])('is not known by a mark that is %s', async (_, spoilt) => {
    await serve();
    const { mark } = await signedIn();
    await signIn({ account: 'zhu-1', password: CHOSEN }, { cookie: mark });
    await failing(5, 'zhu-1');
    expect((await fail('zhu-1', { cookie: spoilt(mark) })).status).toBe(429);
  });

  it.each<[string, () => Promise<void>]>([
    [
      'the password is reset',
      async () => void (await stage.call('POST', `${ACCOUNTS}/zhu-1/reset-password`)),
    ],
    ['half a year has gone by', async () => void (stage.clock.ms += 180 * 24 * 60 * MINUTE)],
  ])('is forgotten when %s', async (_, happen) => {
    await serve();
    const { mark } = await signedIn();
    await happen();
    await failing(5, 'zhu-1');
    expect((await fail('zhu-1', { cookie: mark })).status).toBe(429);
  });

  it('and has an older session open, though its cookie is lost, ends that with the next sign-in', async () => {
    await serve();
    const { cookie, mark } = await signedIn();
    const { initialPassword } = await make({ id: 'zhu-2', role: 'auditor' });
    const opened = await signIn({ account: 'zhu-2', password: initialPassword }, { cookie: mark });
    expect(opened.status).toBe(200);
    expect((await stage.call('GET', SESSION, { headers: { cookie } })).status).toBe(401);
    expect(stage.running.transactions.sessions.byDigest.size).toBe(1);
  });

  it('changes the password, or adds a device, whatever strangers try', async () => {
    await serve();
    const browser = await signedIn();
    await failing(6, 'zhu-1');
    const change = { password: CHOSEN, newPassword: 'Another-Pearl-77' };
    expect((await stage.send('PUT', `${SESSION}/password`, browser, change)).status).toBe(200);
  });
});
