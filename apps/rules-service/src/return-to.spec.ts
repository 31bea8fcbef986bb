import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Account } from '@hongzhu/compliance';
import { EasyProvider, ISSUER } from './easy-provider.fixture.js';
import { FixedClock } from './fake-ports.fixture.js';
import { aRunningApplication, type RunningApplication } from './running-application.fixture.js';

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
  ...{ oidcIssuer: ISSUER, oidcSubject: 'person', version: 1 },
  ...{ createdAt: new Date(0), createdBy: 'administrator' },
};

/** The cookie of a sign-in that was made up, with the state that belongs to it. */
function madeUp(returnTo: string): { readonly cookie: string; readonly state: string } {
  const secret = 's'.repeat(43);
  const path = Buffer.from(returnTo).toString('base64url');
  const attempt = `${secret}.${String(new FixedClock().now().getTime())}.${path}`;
  const state = createHmac('sha256', secret).update(`state ${attempt}`).digest('base64url');
  return { cookie: `hz_sign_in=${attempt}`, state };
}

describe('whoever signs in at a provider of identities', () => {
  let running: RunningApplication;
  let provider: EasyProvider;
  beforeAll(async () => {
    provider = new EasyProvider();
    running = await aRunningApplication({ signInProvider: provider });
    running.transactions.accounts.byId.set(ACCOUNT.id, ACCOUNT);
  });
  beforeEach(() => {
    provider.asked = null;
  });
  afterAll(() => running.app.close());

  const get = (path: string, cookie = ''): Promise<Response> =>
    fetch(running.url + path, { headers: { cookie }, redirect: 'manual' });
  const start = (returnTo: string): Promise<Response> =>
    get(`${START}?${new URLSearchParams({ returnTo }).toString()}`);

  it.each([
    ...[
      '/api/v1/session/oidc/end',
      '/api/docs',
      '/queue-board/',
      '/metrics',
      '/health/ready',
      '/assets/x.js',
    ],
    ...['/nothing', '/tasksx', '/tasks/../api/v1/tasks', '/tasks/%2e%2e/api/docs', '/%74asks', '/..//x'],
  ])('goes on at a page of the console alone: not at %s', async (address) => {
    const refused = await start(address);
    expect([refused.status, refused.headers.getSetCookie(), await refused.json()]).toMatchObject([
      ...[400, [], { errors: [{ pointer: '?returnTo', code: 'invalid_path' }] }],
    ]);
    expect(provider.asked).toBeNull();
    const { cookie, state } = madeUp(address);
    const done = await get(`${CALLBACK}?code=any&state=${state}`, cookie);
    expect([done.status, done.headers.get('location')]).toEqual([303, '/']);
  });

  it.each([
    ...['/', '/?problem=x', '/#top', '/tasks', '/tasks/7?tab=notes#top', '/markets/M001/', '/sign-in'],
  ])('goes on at %s', async (address) => {
    const [cookie = ''] = (await start(address)).headers.getSetCookie();
    const done = await get(`${CALLBACK}?code=any&state=${provider.asked!.state}`, cookie.split(';', 1)[0]);
    expect([done.status, done.headers.get('location')]).toEqual([303, address]);
  });
});
