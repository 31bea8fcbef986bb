import { describe, expect, it } from '@jest/globals';
import type { InitialAccountView, NewTotpView } from '@hongzhu/contracts';
import { Secret, TOTP } from 'otpauth';
import { NO_LIMITS, type Answer } from './running-application.fixture.js';
import {
  ACCOUNTS,
  CHOSEN,
  JSON_ALONE,
  MINUTE,
  SESSION,
  type Browser,
  sessionStage,
} from './session-stage.fixture.js';

const stage = sessionStage();
const { serve, signIn, send, signedIn, actions } = stage;

/** The secret that a device reads. */
const secretOf = (uri: string): Secret => Secret.fromBase32(new URL(uri).searchParams.get('secret')!);

describe('a device', () => {
  const codeOf = (uri: string): string => TOTP.generate({ secret: secretOf(uri), timestamp: stage.clock.ms });
  const begin = (browser: Browser, password = CHOSEN): Promise<Answer> =>
    send('POST', `${SESSION}/totp`, browser, { password });
  const remove = (browser: Browser, body: object): Promise<Answer> =>
    send('DELETE', `${SESSION}/totp`, browser, { password: CHOSEN, ...body });
  async function withDevice(): Promise<{ browser: Browser; uri: string }> {
    const browser = await signedIn();
    const { uri, secret } = (await begin(browser)).json as NewTotpView;
    expect(uri).toContain(secret);
    const confirmed = await send('POST', `${SESSION}/totp/confirm`, browser, { code: codeOf(uri) });
    expect(confirmed.status).toBe(204);
    return { browser, uri };
  }

  it('is asked for a code from its first one on, and none is taken twice', async () => {
    await serve();
    const { browser, uri } = await withDevice();
    expect((await send('GET', SESSION, browser)).json).toMatchObject({ totp: true });
    const asked = { account: 'zhu-1', password: CHOSEN };
    expect((await signIn(asked)).json).toMatchObject({ status: 401, code: 'totp_code_required' });
    const used = codeOf(uri);
    expect((await signIn({ ...asked, code: used })).json).toMatchObject({ code: 'sign_in_failed' });
    stage.clock.ms += 30_000;
    const code = codeOf(uri);
    expect((await signIn({ ...asked, code })).status).toBe(200);
    expect((await signIn({ ...asked, code })).json).toMatchObject({ code: 'sign_in_failed' });
    expect((await signIn({ ...asked, password: 'wrong' })).json).toMatchObject({ code: 'sign_in_failed' });
  });

  it('whose codes are guessed locks the account; those that are left out count for nothing', async () => {
    await serve();
    await withDevice();
    const asked = { account: 'zhu-1', password: CHOSEN };
    for (let number = 0; number < 8; number += 1) expect((await signIn(asked)).status).toBe(401);
    const statuses = [];
    for (const code of ['000001', '000002', '000003', '000004', '000005', '000006'])
      statuses.push((await signIn({ ...asked, code })).status);
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('whose codes are left out is no wrong sign-in of the address', async () => {
    await serve({ options: { limits: { ...NO_LIMITS, failedLoginsPerMinute: 2 } } });
    await withDevice();
    const asked = { account: 'zhu-1', password: CHOSEN };
    for (let number = 0; number < 8; number += 1)
      expect((await signIn(asked)).json).toMatchObject({ status: 401, code: 'totp_code_required' });
    const statuses = [];
    for (const account of ['a', 'b', 'c', 'd'])
      statuses.push((await signIn({ account, password: 'wrong' })).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
  });

  it('whose codes are left out stands in the audit log, once a minute for an address', async () => {
    await serve({ options: { trustedProxies: ['127.0.0.1'] } });
    await withDevice();
    const asked = { account: 'zhu-1', password: CHOSEN };
    const leaveOut = async (address: string): Promise<void> => {
      expect((await signIn(asked, { 'x-forwarded-for': address })).status).toBe(401);
    };
    for (let number = 0; number < 8; number += 1) await leaveOut('192.0.2.1');
    await leaveOut('192.0.2.2');
    stage.clock.ms += MINUTE;
    await leaveOut('192.0.2.1');
    const refused = stage.running.transactions.audit.filter(({ action }) => action === 'session.refuse');
    const entry = { actor: 'zhu-1', subject: 'accounts/zhu-1', result: 'totp_code_required' };
    expect(refused).toMatchObject(
      ['192.0.2.1', '192.0.2.2', '192.0.2.1'].map((origin) => ({ ...entry, origin })),
    );
    expect(actions()).not.toContain('account.lock');
  });

  it('is added by whoever knows the password in force, and by nobody who finds a browser signed in', async () => {
    await serve();
    const browser = await signedIn();
    const wrong = { status: 422, errors: [{ pointer: '/password', code: 'wrong_password' }] };
    const missing = await send('POST', `${SESSION}/totp`, browser, {});
    expect(missing.json).toMatchObject({ status: 422, errors: [{ pointer: '/password' }] });
    for (let number = 0; number < 5; number += 1)
      expect((await begin(browser, 'wrong')).json).toMatchObject(wrong);
    expect((await begin(browser)).json).toMatchObject({ status: 429, code: 'sign_in_locked' });
    expect(stage.running.transactions.credentials.byAccount.get('zhu-1')?.totp).toBeNull();
    expect(actions()).not.toContain('account.begin-totp');
    stage.clock.ms += 10 * MINUTE;
    expect((await begin(browser)).status).toBe(200);
  });

  it('is added without a digest of the password being kept, whatever the request asks for', async () => {
    await serve();
    const { cookie, session } = await signedIn();
    const headers = { cookie, 'x-csrf-token': session.csrfToken, 'sec-fetch-site': 'same-origin' };
    const keyed = { ...headers, ...JSON_ALONE, 'idempotency-key': 'k-1' };
    const body = JSON.stringify({ password: CHOSEN });
    expect((await stage.call('POST', `${SESSION}/totp`, { headers: keyed, body })).status).toBe(200);
    expect([...stage.running.transactions.idempotency.entries]).toEqual([]);
  });

  it('is removed with password and code, or by the reset of an administrator', async () => {
    await serve();
    const { browser, uri } = await withDevice();
    expect((await begin(browser)).json).toMatchObject({ code: 'totp_in_use' });
    const wrong = await remove(browser, { code: '000000' });
    expect(wrong.json).toMatchObject({ status: 422, errors: [{ pointer: '/code', code: 'wrong_code' }] });
    stage.clock.ms += 30_000;
    const unproven = await remove(browser, { password: 'wrong', code: codeOf(uri) });
    expect(unproven.json).toMatchObject({
      ...{ status: 422, errors: [{ pointer: '/password', code: 'wrong_password' }] },
    });
    expect((await remove(browser, { code: codeOf(uri) })).status).toBe(204);
    expect((await signIn({ account: 'zhu-1', password: CHOSEN })).status).toBe(200);
    const again = (await begin(browser)).json as NewTotpView;
    await send('POST', `${SESSION}/totp/confirm`, browser, { code: codeOf(again.uri) });
    const reset = (await stage.call('POST', `${ACCOUNTS}/zhu-1/reset-password`)).json as InitialAccountView;
    const { status, json } = await signIn({ account: 'zhu-1', password: reset.initialPassword });
    expect([status, json]).toMatchObject([200, { totp: false, mustChangePassword: true }]);
  });

  it('of an account that signs in elsewhere is kept there', async () => {
    await serve();
    const browser = await signedIn();
    for (const [digest, session] of stage.running.transactions.sessions.byDigest)
      stage.running.transactions.sessions.byDigest.set(digest, { ...session, how: 'oidc' });
    for (const answer of [await begin(browser), await remove(browser, { code: '000000' })])
      expect(answer.json).toMatchObject({ status: 409, code: 'password_kept_elsewhere' });
  });

  it('whose secret is stored and logged nowhere in the open is told once', async () => {
    await serve();
    const { browser, uri } = await withDevice();
    const secret = secretOf(uri);
    expect(JSON.stringify(stage.running.transactions.audit)).not.toContain(secret.base32);
    expect(JSON.stringify((await send('GET', SESSION, browser)).json)).not.toContain(secret.base32);
    expect(actions()).toEqual(expect.arrayContaining(['account.begin-totp', 'account.confirm-totp']));
  });
});
