import { afterEach, describe, expect, it } from '@jest/globals';
import { MemoryRateLimits } from '@hongzhu/queue';
import { ServiceTokens, UnavailableError, type Account, type Identity } from '@hongzhu/compliance';
import {
  aRunningApplication,
  callerOf,
  NO_LIMITS,
  type RunningApplication,
} from './running-application.fixture.js';

const ISSUER = 'https://id.example.cn';
const ACCOUNT: Account = {
  ...{
    id: 'cases',
    role: 'case-tool',
    towns: ['t1'],
    markets: ['m1'],
    label: null,
    signIn: 'oidc',
    state: 'active',
    version: 1,
  },
  ...{ oidcIssuer: ISSUER, oidcSubject: 'the-case-tool', createdAt: new Date(0), createdBy: 'administrator' },
};

/** Knows tokens by their middle part, which names the subject. */
class KnownTokens extends ServiceTokens {
  override async verify(token: string): Promise<Identity | null> {
    const [, subject = ''] = token.split('.');
    if (subject === 'away') {
      throw new UnavailableError('identity_provider_unavailable', 'away', { retryAfter: 7 });
    }
    return subject === 'forged' ? null : { issuer: ISSUER, subject };
  }
}

describe('a token of a provider of identities', () => {
  let running: RunningApplication;
  afterEach(() => running.app.close());

  const serve = async (world: Parameters<typeof aRunningApplication>[0] = {}): Promise<void> => {
    running = await aRunningApplication({ serviceTokens: new KnownTokens(), ...world });
    running.transactions.accounts.byId.set(ACCOUNT.id, ACCOUNT);
  };
  const ask = (token: string) =>
    callerOf(running)('GET', '/api/v1/whoami', { headers: { authorization: `Bearer ${token}` } });

  it('is good for the account that is linked to its subject', async () => {
    await serve();
    expect((await ask('a.the-case-tool.c')).json).toEqual({
      ...{ account: 'cases', role: 'case-tool', towns: ['t1'], markets: ['m1'] },
    });
  });

  it('is refused where it is forged, where nobody is linked, and once the account is disabled', async () => {
    await serve();
    expect((await ask('a.forged.c')).json).toMatchObject({ status: 401, code: 'unauthorized' });
    expect((await ask('a.someone.c')).json).toMatchObject({ status: 401, code: 'account_not_linked' });
    running.transactions.accounts.byId.set(ACCOUNT.id, { ...ACCOUNT, state: 'disabled' });
    expect((await ask('a.the-case-tool.c')).json).toMatchObject({ status: 401, code: 'account_disabled' });
    running.transactions.accounts.byId.set(ACCOUNT.id, {
      ...ACCOUNT,
      oidcIssuer: 'https://other.example.cn',
    });
    expect((await ask('a.the-case-tool.c')).json).toMatchObject({ status: 401, code: 'account_not_linked' });
  });

  it('that can’t be judged is answered with when to come again, and is no wrong token', async () => {
    const limits = { ...NO_LIMITS, failedLoginsPerMinute: 1 };
    await serve({ options: { limits } });
    for (let count = 0; count < 3; count += 1) {
      const { status, headers, json } = await ask('a.away.c');
      expect([status, headers.get('retry-after')]).toEqual([503, '7']);
      expect(json).toMatchObject({ code: 'identity_provider_unavailable' });
    }
    expect((await ask('a.forged.c')).status).toBe(401);
    expect((await ask('a.forged.c')).status).toBe(429);
  });

  it.each([
    ['account_not_linked', 'nobody is linked to', 'a.someone.c', 'active'],
    ['account_disabled', 'a disabled account is linked to', 'a.the-case-tool.c', 'disabled'],
  ] as const)('is counted for its address (%s) where %s its subject', async (code, _, token, state) => {
    await serve({ options: { limits: { ...NO_LIMITS, failedLoginsPerMinute: 2 } } });
    running.transactions.accounts.byId.set(ACCOUNT.id, { ...ACCOUNT, state });
    for (let count = 0; count < 2; count += 1)
      expect((await ask(token)).json).toMatchObject({ status: 401, code });
    expect((await ask(token)).json).toMatchObject({ status: 429, code: 'rate_limited' });
    expect((await ask('a.forged.c')).status).toBe(429);
  });

  it('is counted with the others of its account', async () => {
    const limits = { ...NO_LIMITS, requestsPerMinute: 2 };
    await serve({ options: { limits }, rateLimits: new MemoryRateLimits(true) });
    expect((await ask('a.the-case-tool.c')).status).toBe(200);
    expect((await ask('b.the-case-tool.d')).status).toBe(200);
    expect((await ask('e.the-case-tool.f')).status).toBe(429);
  });

  it('is none where no provider is configured', async () => {
    running = await aRunningApplication();
    running.transactions.accounts.byId.set(ACCOUNT.id, ACCOUNT);
    expect((await ask('a.the-case-tool.c')).json).toMatchObject({ status: 401, code: 'unauthorized' });
  });
});
