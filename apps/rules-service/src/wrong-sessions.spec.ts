import { randomBytes } from 'node:crypto';
import { describe, expect, it, jest } from '@jest/globals';
import { sessionDigest } from '@hongzhu/compliance';
import { BEARER, NO_LIMITS, type Answer } from './running-application.fixture.js';
import { CHOSEN, MINUTE, SESSION, browserOf, sessionStage } from './session-stage.fixture.js';

const stage = sessionStage();
const { serve, make, signIn, send, signedIn, call } = stage;

const TWO_WRONG = { limits: { ...NO_LIMITS, failedLoginsPerMinute: 2 }, trustedProxies: ['127.0.0.1'] };
const OFFICE = '192.0.2.1';
const madeUp = (): string => `hz_session=${randomBytes(32).toString('base64url')}`;
const by = (cookie: string, address = OFFICE): Promise<Answer> =>
  call('GET', '/api/v1/facts', { headers: { cookie, 'x-forwarded-for': address } });
const lookUps = () => jest.spyOn(stage.running.transactions.sessionReader, 'withDigest');
async function block(): Promise<void> {
  for (let time = 0; time < 3; time += 1) await by(madeUp());
}

describe('session cookies that somebody made up', () => {
  it('are so many a minute for an address; then none is looked up, and no other address pays', async () => {
    await serve({ options: TWO_WRONG });
    const asked = lookUps();
    const answers = [];
    for (let time = 0; time < 5; time += 1) answers.push(await by(madeUp()));
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 429, 429, 429]);
    expect(asked).toHaveBeenCalledTimes(3);
    expect(answers[4]!.json).toMatchObject({ code: 'rate_limited', limit: 2 });
    expect(Number(answers[4]!.headers.get('retry-after'))).toBeGreaterThan(50);
    expect((await by(madeUp(), '192.0.2.2')).status).toBe(401);
    const figures = await stage.running.metrics.metrics();
    expect(figures).toMatch(/hongzhu_rate_limited_total\{limit="wrong-sessions"\} 3/);
  });

  it('keep nobody at the same address from work who has signed in, nor from signing in, nor a key', async () => {
    await serve({ options: TWO_WRONG });
    const { cookie } = await signedIn('instructor', ['t1']);
    const { initialPassword: password } = await make({ id: 'zhu-2', role: 'auditor' });
    await block();
    expect((await by(cookie)).status).toBe(200);
    const opened = await signIn({ account: 'zhu-2', password }, { 'x-forwarded-for': OFFICE });
    expect(opened.status).toBe(200);
    // What has to be done first is told to who is known.
    expect((await by(browserOf(opened).cookie)).json).toMatchObject({ code: 'password_change_required' });
    const headers = { ...BEARER, 'x-forwarded-for': OFFICE };
    expect((await call('GET', '/api/v1/facts', { headers })).status).toBe(200);
  });

  it('are looked up and counted once, however often a browser sends the same one', async () => {
    await serve({ options: TWO_WRONG });
    const asked = lookUps();
    const cookie = madeUp();
    for (let time = 0; time < 9; time += 1) expect((await by(cookie)).status).toBe(401);
    expect(asked).toHaveBeenCalledTimes(1);
    expect((await by(madeUp())).status).toBe(401);
  });

  it('are not looked up where they can be none', async () => {
    await serve({ options: TWO_WRONG });
    const asked = lookUps();
    for (let time = 0; time < 5; time += 1) expect((await by('hz_session=short')).status).toBe(401);
    expect(asked).not.toHaveBeenCalled();
  });

  it('are any number where that is set', async () => {
    await serve();
    const statuses = [];
    for (let time = 0; time < 5; time += 1) statuses.push((await by(madeUp())).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401]);
  });
});

describe('a session cookie that has expired', () => {
  it('counts as none of them, and is told so also where the address is refused', async () => {
    await serve({ options: TWO_WRONG });
    const browsers = [];
    for (const id of ['zhu-1', 'zhu-2', 'zhu-3', 'zhu-4']) browsers.push(await signedIn('auditor', null, id));
    stage.clock.ms += 31 * MINUTE;
    for (const { cookie } of browsers.slice(1)) expect((await by(cookie)).status).toBe(401);
    await block();
    for (const { cookie } of browsers) expect((await by(cookie)).status).toBe(401);
    expect((await by(madeUp())).status).toBe(429);
  });

  it('counts as none either where another browser has signed out everywhere', async () => {
    await serve({ options: TWO_WRONG });
    const one = await signedIn('auditor');
    const others = [];
    for (let time = 0; time < 3; time += 1)
      others.push(browserOf(await signIn({ account: 'zhu-1', password: CHOSEN })));
    expect((await send('DELETE', `${SESSION}/all`, one)).status).toBe(204);
    for (const { cookie } of others) expect((await by(cookie)).status).toBe(401);
    for (let time = 0; time < 2; time += 1) expect((await by(madeUp())).status).toBe(401);
  });

  it('counts as none either in a process that has not seen it before', async () => {
    await serve({ options: TWO_WRONG });
    await signedIn('auditor');
    const startedAt = new Date(stage.clock.ms - 60 * MINUTE);
    for (let time = 0; time < 4; time += 1) {
      const secret = randomBytes(32).toString('base64url');
      await stage.running.transactions.sessions.insert({
        ...{ digest: sessionDigest(secret), account: 'zhu-1', how: 'password', browser: null },
        ...{ startedAt, seenAt: startedAt, endsAt: new Date(stage.clock.ms + MINUTE) },
      });
      expect((await by(`hz_session=${secret}`)).status).toBe(401);
    }
    expect((await by(madeUp())).status).toBe(401);
  });
});
