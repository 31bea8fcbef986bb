import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type {
  AuditEntryView,
  InitialAccountView,
  NewTotpView,
  ProblemView,
  SessionView,
  SignInAccountView,
} from '@hongzhu/contracts';
import { Secret, TOTP } from 'otpauth';
import type { Answer } from './harness/api-client.js';
import { it } from './harness/it.js';
import { expectStatus } from './harness/jobs.js';
import { allItems } from './harness/pages.js';
import { startSystem } from './harness/start-system.js';
import { MODES, type System } from './harness/system.js';

const PRINTED = /sign in +admin \/ (\S+)/;
const JSON_BODY = { 'content-type': 'application/json' };
const CHOSEN = 'Ein Perlenband, rot';

/** What a browser has of its session. */
interface Browser {
  readonly cookie: string;
  /** By which it is known when somebody signs in there again. */
  readonly mark: string;
  readonly csrfToken: string;
}

describe.each(MODES)('signing in (%s)', (mode) => {
  let system: System;
  beforeAll(async () => {
    system = await startSystem(mode);
  }, 120_000);
  afterAll(() => system.stop(), 30_000);

  const browserOf = ({ headers, body }: Answer<SessionView>): Browser => {
    const [cookie, mark] = headers.getSetCookie().map((line) => line.split(';', 1)[0]!);
    return { cookie: cookie!, mark: mark!, csrfToken: body.csrfToken };
  };
  const signIn = <T = SessionView>(body: object, mark?: string): Promise<Answer<T>> =>
    system.api.ask<T>('POST', '/session', {
      ...{ token: null, raw: JSON.stringify(body) },
      headers: { ...JSON_BODY, ...(mark !== undefined && { cookie: mark }) },
    });
  /** As a page of the service sends it. */
  const send = <T>(method: string, path: string, browser: Browser, body?: object): Promise<Answer<T>> =>
    system.api.ask<T>(method, path, {
      token: null,
      headers: {
        ...{ cookie: browser.cookie, 'x-csrf-token': browser.csrfToken, origin: system.api.url },
        ...(body !== undefined && JSON_BODY),
      },
      ...(body !== undefined && { raw: JSON.stringify(body) }),
    });
  const timesPrinted = (text: string): number => system.service.output.split(text).length - 1;
  /** The first administrator: printed by the embedded mode, made with the owner's token on servers. */
  const firstPassword = async (): Promise<string> => {
    if (mode === 'embedded') return PRINTED.exec(system.service.output)![1]!;
    expect(system.service.output).not.toMatch(PRINTED);
    const wanted = { id: 'admin', role: 'administrator' };
    const made = await system.api.post<InitialAccountView>('/accounts', wanted);
    return expectStatus(made, 201).body.initialPassword!;
  };
  /** kill -9 of a process, and another one in its place: of everything in the embedded mode, of the worker on servers. */
  const again = async (): Promise<void> => {
    await system.crashWorker();
    await system.restartWorker();
  };
  let password: string;
  let browser: Browser;

  it('the first administrator chooses a password, makes an account, and signs out', async () => {
    password = await firstPassword();
    expect(timesPrinted(password)).toBe(mode === 'embedded' ? 1 : 0);
    const accounts = await allItems<SignInAccountView>(system.api, '/accounts');
    expect(accounts).toMatchObject([{ id: 'admin', role: 'administrator', state: 'active' }]);
    const first = browserOf(expectStatus(await signIn({ account: 'admin', password }), 200));
    const refused = await send<ProblemView>('GET', '/accounts', first);
    expect(refused.body).toMatchObject({ status: 403, code: 'password_change_required' });
    const change = { password, newPassword: CHOSEN };
    browser = browserOf(
      expectStatus(await send<SessionView>('PUT', '/session/password', first, change), 200),
    );
    const wanted = { id: 'I-1', role: 'instructor', towns: ['t1'] };
    expectStatus(await send('POST', '/accounts', browser, wanted), 201);
    const forged = await send<ProblemView>('POST', '/accounts', { ...browser, csrfToken: 'x' }, wanted);
    expect(forged.body).toMatchObject({ status: 403, code: 'csrf_refused' });
    expectStatus(await send('DELETE', '/session', browser), 204);
    expectStatus(await send('GET', '/session', browser), 401);
    expect((await signIn({ account: 'admin', password })).status).toBe(401);
  });

  it('a device is asked for its code, of which each is taken once, also after a restart', async () => {
    browser = browserOf(expectStatus(await signIn({ account: 'admin', password: CHOSEN }), 200));
    const bySession = await send<ProblemView>('POST', '/session/totp', browser, { password: 'wrong' });
    expect(bySession.body).toMatchObject({ status: 422, errors: [{ code: 'wrong_password' }] });
    const proof = { password: CHOSEN };
    const begun = expectStatus(await send<NewTotpView>('POST', '/session/totp', browser, proof), 200);
    const secret = Secret.fromBase32(begun.body.secret);
    const code = TOTP.generate({ secret });
    expectStatus(await send('POST', '/session/totp/confirm', browser, { code }), 204);
    await again();
    expect((await send<SessionView>('GET', '/session', browser)).body).toMatchObject({ totp: true });
    const asked = { account: 'admin', password: CHOSEN };
    expect((await signIn<ProblemView>(asked)).body).toMatchObject({ code: 'totp_code_required' });
    expect((await signIn<ProblemView>({ ...asked, code })).body).toMatchObject({ code: 'sign_in_failed' });
    // The code of the step to come is taken within the window.
    const next = TOTP.generate({ secret, timestamp: Date.now() + 30_000 });
    browser = browserOf(expectStatus(await signIn({ ...asked, code: next }), 200));
  });

  it('five wrong tries lock an account, and what is none, also after a restart', async () => {
    for (const account of ['admin', 'I-1', 'none']) {
      const tries = await Promise.all(
        Array.from({ length: 8 }, () => signIn({ account, password: 'wrong' })),
      );
      const statuses = tries.map(({ status }) => status).sort();
      expect([account, ...statuses]).toEqual([account, 401, 401, 401, 401, 401, 429, 429, 429]);
    }
    await again();
    for (const account of ['I-1', 'none']) {
      const { body } = await signIn<ProblemView>({ account, password: 'wrong' });
      expect(body).toMatchObject({ status: 429, code: 'sign_in_locked' });
    }
    // Where the administrator has signed in before, strangers keep nobody out.
    const asked = { account: 'admin', password: CHOSEN };
    expect((await signIn<ProblemView>(asked)).body).toMatchObject({ code: 'sign_in_locked' });
    expect((await signIn<ProblemView>(asked, browser.mark)).body).toMatchObject({
      code: 'totp_code_required',
    });
  });

  it('the password and the secret are in no log', async () => {
    // By now the embedded mode is another process, which has not made it.
    for (const secret of [password, CHOSEN]) expect(timesPrinted(secret)).toBe(0);
    const entries = await allItems<AuditEntryView>(system.api, '/audit-log');
    const actions = entries.map(({ action }) => action);
    for (const action of [
      ...['account.create', 'account.change-password', 'account.confirm-totp', 'account.lock'],
      ...['session.open', 'session.close', 'session.refuse'],
    ])
      expect(actions).toContain(action);
    expect(entries.find(({ action }) => action === 'session.open')).toMatchObject({ origin: '127.0.0.1' });
    for (const secret of [
      password,
      CHOSEN,
      browser.cookie.slice(11),
      browser.mark.slice(11),
      browser.csrfToken,
    ])
      expect(JSON.stringify(entries)).not.toContain(secret);
  });
});
