import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { AccountView, AuditEntryView, PageView, ProblemView, SessionView } from '@hongzhu/contracts';
import type { JWTPayload } from 'jose';
import { forgedTokens } from '../services/forged-tokens.js';
import { freePort } from '../services/free-port.js';
import {
  aKey,
  AUDIENCE,
  CLIENT,
  goodClaims,
  OpenIdProvider,
  SERVICE_CLIENT,
  signed,
  type ProviderKey,
} from '../services/openid-provider.js';
import { ProviderBrowser } from '../services/provider-browser.js';
import { SessionBrowser } from '../services/session-browser.js';
import type { Answer } from './harness/api-client.js';
import { it } from './harness/it.js';
import { expectStatus } from './harness/jobs.js';
import { startSystem } from './harness/start-system.js';
import type { System } from './harness/system.js';
import { until } from './harness/until.js';

const CALLBACK = '/api/v1/session/oidc/callback';
const PERSON = 'a7f3-person-of-hall-7';
const STRANGER = 'e19c-stranger-of-nowhere';

describe('a provider of identities', () => {
  let provider: OpenIdProvider;
  let system: System;
  let url: string;
  beforeAll(async () => {
    const port = String(await freePort());
    url = `http://127.0.0.1:${port}`;
    provider = await OpenIdProvider.start(`${url}${CALLBACK}`);
    system = await startSystem('embedded', {
      ...{ PORT: port, HONGZHU_PUBLIC_URL: url, HONGZHU_LOG_LEVEL: 'debug' },
      ...{ HONGZHU_OIDC_ISSUER: provider.issuer, HONGZHU_OIDC_AUDIENCE: AUDIENCE },
      ...{ HONGZHU_OIDC_CLIENT_ID: CLIENT.id, HONGZHU_OIDC_CLIENT_SECRET: CLIENT.secret },
    });
    await link('cases', 'case-tool', SERVICE_CLIENT.id);
    await link('hall-7', 'city-supervisor', PERSON);
  }, 180_000);
  afterAll(async () => {
    await system.stop();
    await provider.stop();
  }, 30_000);

  const link = async (id: string, role: string, oidcSubject: string): Promise<void> => {
    const body = { id, role, signIn: 'oidc', oidcIssuer: provider.issuer, oidcSubject };
    expectStatus(await system.api.post('/accounts', body), 201);
  };
  const asked = (token: string, path = '/whoami'): Promise<Answer<ProblemView & AccountView>> =>
    system.api.get(path, { token });
  const claims = (changes: JWTPayload = {}): JWTPayload => ({
    ...goodClaims(provider, SERVICE_CLIENT.id),
    ...changes,
  });
  const newest = (): ProviderKey => provider.keys[0]!;

  describe('gives tokens to services', () => {
    it('that stand for an account, which may do what its role here may, whatever the token says', async () => {
      expect(expectStatus(await asked(await provider.serviceToken()), 200).body).toEqual({
        ...{ account: 'cases', role: 'case-tool', towns: null, markets: null },
      });
      const boasting = { role: 'owner', roles: ['administrator'], scope: 'admin', account: 'administrator' };
      const token = await signed(newest(), claims(boasting));
      expect((await asked(token)).body).toMatchObject({ account: 'cases', role: 'case-tool' });
      expect((await asked(token, '/access-keys')).body).toMatchObject({
        ...{ status: 403, code: 'permission_required' },
      });
    });

    it('which are refused in every form that they can be forged in, and told to nobody', async () => {
      const forged = await forgedTokens(newest(), claims(), CLIENT.id);
      for (const [name, token] of Object.entries(forged)) {
        const { status, body, headers } = await asked(token);
        expect({ name, status, code: body.code }).toEqual({ name, status: 401, code: 'unauthorized' });
        expect(headers.get('www-authenticate')).toMatch(/^Bearer /);
        for (const part of token.split('.').filter((each) => each.length > 20)) {
          expect(system.service.output).not.toContain(part);
        }
      }
      expect(system.service.output).not.toContain(SERVICE_CLIENT.id);
      const told = () => system.service.output.split('authentication_refused","by":"bearer').length - 1;
      const isTold = async () => told() === Object.keys(forged).length || undefined;
      await until(isTold, { what: 'each of them has a line in the log', withinMs: 10_000 });
    });

    it('of which one without an account is told what an administrator has to do, and put in no log', async () => {
      const { body } = await asked(await signed(newest(), claims({ sub: STRANGER })));
      expect(body).toMatchObject({ status: 401, code: 'account_not_linked' });
      expect(body.detail).toContain('oidcSubject');
      expect(JSON.stringify(body) + system.service.output).not.toContain(STRANGER);
    });

    it('that are refused at once when their account is disabled', async () => {
      await link('short-lived', 'case-tool', 'short-lived-1');
      const token = await signed(newest(), claims({ sub: 'short-lived-1' }));
      expectStatus(await asked(token), 200);
      const headers = { 'if-match': '"1"' };
      expectStatus(await system.api.post('/accounts/short-lived/disable', undefined, { headers }), 200);
      expect((await asked(token)).body).toMatchObject({ status: 401, code: 'account_disabled' });
    });
  });

  describe('signs people in', () => {
    it('who get a session, sign out, and are refused from then on', async () => {
      const [browser, there] = [new SessionBrowser(url), new ProviderBrowser()];
      const back = await there.signIn(await browser.begin('/tasks?state=open'), PERSON);
      const done = await browser.openFromElsewhere(back);
      expect([done.status, done.headers.get('location')]).toEqual([303, '/tasks?state=open']);
      expect([...browser.cookies.keys()].sort()).toEqual(['hz_browser', 'hz_session']);
      expect(done.headers.getSetCookie().join()).toMatch(/hz_session=[^;]+;.*HttpOnly/);
      const session = (await (await browser.open('/api/v1/session')).json()) as SessionView;
      expect(session).toMatchObject({ account: 'hall-7', role: 'city-supervisor', signIn: 'oidc' });
      const headers = { 'x-csrf-token': session.csrfToken, origin: url };
      expect((await browser.open('/api/v1/session', { method: 'DELETE', headers })).status).toBe(204);
      expect((await browser.open('/api/v1/session')).status).toBe(401);
      const end = (await browser.open('/api/v1/session/oidc/end')).headers.get('location')!;
      expect(await there.signOut(end)).toBe(`${url}/`);
      expect(await there.redirect(await browser.begin())).toMatch(/\/interaction\//);
      const { body } = await system.api.get<PageView<AuditEntryView>>('/audit-log', {
        query: { actor: 'hall-7' },
      });
      expect(body.items.map(({ action }) => action).sort()).toEqual(['session.close', 'session.open']);
    });

    it('who have a session open already, which ends, though its cookie is not sent from there', async () => {
      const browser = new SessionBrowser(url);
      const signIn = async (): Promise<string> => {
        const back = await new ProviderBrowser().signIn(await browser.begin(), PERSON);
        expect((await browser.openFromElsewhere(back)).status).toBe(303);
        return `hz_session=${browser.cookies.get('hz_session')!}`;
      };
      const cookies = [await signIn(), await signIn()];
      const at = `${url}/api/v1/session`;
      const ask = async (cookie: string) => (await fetch(at, { headers: { cookie } })).status;
      expect(await Promise.all(cookies.map(ask))).toEqual([401, 200]);
    });

    it('but no answer twice, no one of another browser, and none that was altered', async () => {
      const [browser, other] = [new SessionBrowser(url), new SessionBrowser(url)];
      const signIn = async (at: SessionBrowser): Promise<string> =>
        new ProviderBrowser().signIn(await at.begin(), PERSON);
      const codeOf = async (response: Response): Promise<string> =>
        ((await response.json()) as ProblemView).code;
      const mine = await signIn(browser);
      const kept = new Map(browser.cookies);
      const again = async (address: string): Promise<string> => {
        const thief = new SessionBrowser(url);
        for (const [name, value] of kept) thief.cookies.set(name, value);
        const response = await thief.open(address);
        expect([response.status, thief.cookies.has('hz_session')]).toEqual([401, false]);
        return codeOf(response);
      };
      const altered = (name: string, value: string): string => {
        const address = new URL(mine);
        address.searchParams.set(name, value);
        return address.href;
      };
      const theirs = new URL(await signIn(other));
      expect(await codeOf(await new SessionBrowser(url).open(mine))).toBe('oidc_sign_in_expired');
      expect(await codeOf(await other.open(mine))).toBe('oidc_sign_in_expired');
      expect(await again(altered('state', 'x'.repeat(43)))).toBe('oidc_sign_in_expired');
      expect(await again(altered('iss', 'https://id.example.cn'))).toBe('oidc_sign_in_failed');
      // The code of another sign-in has another verifier: the provider does not take it.
      expect(await again(altered('code', theirs.searchParams.get('code')!))).toBe('oidc_sign_in_failed');
      expect((await browser.open(mine)).status).toBe(303);
      expect(await again(mine)).toBe('oidc_sign_in_failed');
      for (const name of ['code', 'state'])
        expect(system.service.output).not.toContain(new URL(mine).searchParams.get(name));
    });

    it('who say no there, or have no account, and tells them so in both languages', async () => {
      const browser = new SessionBrowser(url);
      const state = new URL(await browser.begin()).searchParams.get('state')!;
      const query = new URLSearchParams({ error: 'access_denied', state, iss: provider.issuer });
      const page = await browser.open(`${CALLBACK}?${query.toString()}`, {
        headers: { accept: 'text/html' },
      });
      expect([page.status, page.headers.get('content-type')]).toEqual([401, 'text/html; charset=utf-8']);
      const text = await page.text();
      for (const part of ['请重新登录', 'Sign in again', 'href="/sign-in?problem=oidc_sign_in_refused"']) {
        expect(text).toContain(part);
      }
      const back = await new ProviderBrowser().signIn(await browser.begin(), STRANGER);
      expect(await (await browser.open(back)).json()).toMatchObject({
        status: 401,
        code: 'account_not_linked',
      });
      expect(system.service.output).not.toContain(STRANGER);
      expect(browser.cookies.size).toBe(0);
    });

    it('and sends nobody on to another site, nor to what is no page of the console', async () => {
      for (const returnTo of [
        ...['/api/v1/session/oidc/end', '/tasks/../api/v1/tasks', '/queue-board/', '/nothing'],
        ...['//evil.example', 'https://evil.example', '/\\evil.example', '/a\r\nb: c', ''],
      ]) {
        const query = { returnTo };
        const { body } = await system.api.get<ProblemView>('/session/oidc/start', { token: null, query });
        expect(body).toMatchObject({ status: 400, errors: [{ pointer: '?returnTo', code: 'invalid_path' }] });
      }
    });
  });

  describe('that changes its keys or is away', () => {
    it('has new keys taken up without a restart', async () => {
      const second = await aKey('second');
      const [first] = provider.keys;
      await provider.use([second, first!]);
      const token = await provider.serviceToken();
      const isTaken = async (): Promise<true | undefined> => (await asked(token)).status === 200 || undefined;
      await until(isTaken, { what: 'the new key is known', withinMs: 15_000 });
      expectStatus(await asked(await signed(first!, claims())), 200);
    });

    it('has those go on who are known, and the others told when to come again', async () => {
      const browser = new SessionBrowser(url);
      const back = await new ProviderBrowser().signIn(await browser.begin(), PERSON);
      provider.freeze();
      try {
        expectStatus(await asked(await signed(newest(), claims())), 200);
        const unknown = await aKey('unknown');
        // The keys may have been asked for a moment ago: within ten seconds they are not asked for again.
        const isAsked = async (): Promise<Answer<ProblemView> | undefined> => {
          const answer = await asked(await signed(unknown, claims()));
          return answer.status === 401 ? undefined : answer;
        };
        const begun = performance.now();
        const { body, headers } = await until(isAsked, { what: 'the keys are asked for', withinMs: 20_000 });
        expect(performance.now() - begun).toBeLessThan(17_000);
        expect(body).toMatchObject({ status: 503, code: 'identity_provider_unavailable' });
        expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
        const waiting = performance.now();
        const answer = await browser.open(back);
        expect(performance.now() - waiting).toBeLessThan(6_000);
        expect(await answer.json()).toMatchObject({ status: 503, code: 'identity_provider_unavailable' });
        expectStatus(await asked(await signed(newest(), claims())), 200);
      } finally {
        provider.thaw();
      }
    });
  });
});
