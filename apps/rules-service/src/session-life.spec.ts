import { describe, expect, it } from '@jest/globals';
import { JSON_BODY, type Answer } from './running-application.fixture.js';
import { ACCOUNTS, CHOSEN, MINUTE, SESSION, browserOf, sessionStage } from './session-stage.fixture.js';

const stage = sessionStage();
const { serve, make, signIn, send, signedIn, actions } = stage;

describe('a session', () => {
  it('is the account, as a key of it is', async () => {
    await serve();
    const browser = await signedIn('instructor', ['t1']);
    const who = { account: 'zhu-1', role: 'instructor', towns: ['t1'], markets: null };
    expect((await send('GET', '/api/v1/whoami', browser)).json).toEqual(who);
    expect((await send('GET', ACCOUNTS, browser)).json).toMatchObject({ code: 'permission_required' });
    expect((await send('GET', '/api/v1/tasks', browser)).status).toBe(200);
  });

  it('does nothing but change the password while somebody else has made it', async () => {
    await serve();
    const { initialPassword } = await make({ id: 'zhu-1', role: 'administrator' });
    const browser = browserOf(await signIn({ account: 'zhu-1', password: initialPassword }));
    for (const [method, path] of [
      ['GET', '/api/v1/whoami'],
      ['GET', ACCOUNTS],
      ['POST', '/api/v1/sweeps'],
    ] as const) {
      const { status, json } = await send(method, path, browser);
      expect([path, status, json]).toMatchObject([path, 403, { code: 'password_change_required' }]);
    }
    expect((await send('GET', SESSION, browser)).status).toBe(200);
    const changed = await send('PUT', `${SESSION}/password`, browser, {
      ...{ password: initialPassword, newPassword: CHOSEN },
    });
    expect(changed.json).toMatchObject({ mustChangePassword: false });
    expect((await send('GET', ACCOUNTS, browserOf(changed))).status).toBe(200);
  });

  it('is over after half an hour without a request, and after twelve hours in any case', async () => {
    await serve();
    const browser = await signedIn();
    stage.clock.ms += 30 * MINUTE;
    expect((await send('GET', SESSION, browser)).status).toBe(401);
    const other = browserOf(await signIn({ account: 'zhu-1', password: CHOSEN }));
    const end = stage.clock.ms + 12 * 60 * MINUTE;
    for (; stage.clock.ms + 29 * MINUTE < end; stage.clock.ms += 29 * MINUTE)
      expect((await send('GET', SESSION, other)).status).toBe(200);
    expect((await send('GET', SESSION, other)).json).toMatchObject({
      expiresAt: new Date(end).toISOString(),
    });
    stage.clock.ms = end;
    expect((await send('GET', SESSION, other)).json).toMatchObject({ status: 401, code: 'unauthorized' });
  });

  it('does not live on by what the console asks by itself, and says for how long it does', async () => {
    await serve();
    const browser = await signedIn();
    const headers = { cookie: browser.cookie, 'hongzhu-background': 'true' };
    const unattended = () => stage.call('GET', SESSION, { headers });
    expect((await send('GET', SESSION, browser)).json).toMatchObject({ expiresInSeconds: 1800 });
    for (let minute = 0; minute < 29; minute += 1) {
      stage.clock.ms += MINUTE;
      expect((await unattended()).json).toMatchObject({ expiresInSeconds: (29 - minute) * 60 });
    }
    stage.clock.ms += MINUTE;
    expect((await unattended()).status).toBe(401);
  });

  it('does not live on by the board of the queues, whose pages ask by themselves', async () => {
    await serve();
    const browser = await signedIn('operator');
    const look = () => send('GET', '/queue-board/api/queues', browser);
    stage.clock.ms += 20 * MINUTE;
    expect((await look()).status).toBe(200);
    stage.clock.ms += 11 * MINUTE;
    expect((await look()).status).toBe(401);
  });

  it('ends at sign-out, and so does its cookie', async () => {
    await serve();
    const browser = await signedIn();
    const answer = await send('DELETE', SESSION, browser);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toMatch(/^hz_session=; Max-Age=0; Path=\/; HttpOnly/);
    expect((await send('GET', SESSION, browser)).status).toBe(401);
    expect(actions().slice(-1)).toEqual(['session.close']);
  });

  it('ends wherever the account is signed in, when it is asked for, and of no other account', async () => {
    await serve();
    const one = await signedIn();
    const two = browserOf(await signIn({ account: 'zhu-1', password: CHOSEN }));
    const { initialPassword } = await make({ id: 'zhu-2', role: 'auditor' });
    const other = browserOf(await signIn({ account: 'zhu-2', password: initialPassword }));
    expect((await send('DELETE', `${SESSION}/all`, two)).status).toBe(204);
    for (const browser of [one, two]) expect((await send('GET', SESSION, browser)).status).toBe(401);
    expect((await send('GET', SESSION, other)).status).toBe(200);
    expect(actions().slice(-1)).toEqual(['session.close-all']);
    expect((await signIn({ account: 'zhu-1', password: CHOSEN })).status).toBe(200);
  });

  it.each<[string, (id: string) => Promise<Answer>]>([
    ['its account is disabled', (id) => stage.call('POST', `${ACCOUNTS}/${id}/disable`)],
    ['its password is reset', (id) => stage.call('POST', `${ACCOUNTS}/${id}/reset-password`)],
    [
      'its role is changed',
      (id) =>
        stage.call('PUT', `${ACCOUNTS}/${id}`, {
          headers: { ...JSON_BODY, 'if-match': '"1"' },
          body: JSON.stringify({ role: 'instructor' }),
        }),
    ],
  ])('ends when %s, as all of the account do', async (_, work) => {
    await serve();
    const one = await signedIn('operator');
    const two = browserOf(await signIn({ account: 'zhu-1', password: CHOSEN }));
    expect((await work('zhu-1')).status).toBe(200);
    for (const browser of [one, two]) expect((await send('GET', SESSION, browser)).status).toBe(401);
  });

  it('ends when the password is changed, for all but a new one of whoever changes it', async () => {
    await serve();
    const one = await signedIn('operator');
    const two = browserOf(await signIn({ account: 'zhu-1', password: CHOSEN }));
    const change = { password: CHOSEN, newPassword: 'Another-Pearl-77' };
    const third = browserOf(await send('PUT', `${SESSION}/password`, two, change));
    for (const browser of [one, two]) expect((await send('GET', SESSION, browser)).status).toBe(401);
    expect((await send('GET', SESSION, third)).status).toBe(200);
  });

  it('is nothing that a bearer has', async () => {
    await serve();
    for (const [method, path] of [
      ['GET', SESSION],
      ['DELETE', SESSION],
      ['DELETE', `${SESSION}/all`],
      ['POST', `${SESSION}/totp`],
    ] as const)
      expect((await stage.call(method, path)).json).toMatchObject({ status: 404, code: 'session_not_found' });
  });
});

describe('another password', () => {
  it.each<[string, string, string]>([
    ['wrong', 'Another-Pearl-77', '/password wrong_password'],
    [CHOSEN, 'short-1A', '/newPassword password_length'],
    [CHOSEN, 'zhu-1 is my Name', '/newPassword password_holds_account'],
    [CHOSEN, CHOSEN, '/newPassword password_used_before'],
  ])('is not chosen with %p for %p', async (password, newPassword, fault) => {
    await serve();
    const browser = await signedIn();
    const answer = await send('PUT', `${SESSION}/password`, browser, { password, newPassword });
    const [pointer, code] = fault.split(' ');
    expect(answer.json).toMatchObject({ status: 422, errors: [{ pointer, code }] });
    expect((await send('GET', SESSION, browser)).status).toBe(200);
    expect((await signIn({ account: 'zhu-1', password: CHOSEN })).status).toBe(200);
  });
});
