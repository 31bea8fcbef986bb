import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock } from '@hongzhu/compliance';
import { JwtServiceTokens } from './jwt-service-tokens.js';
import { aSigningKey, LocalProvider, signedBy, type SigningKey } from './local-provider.fixture.js';
import { Provider } from './provider.js';

const MINUTE = 60_000;
const UNAVAILABLE = { code: 'identity_provider_unavailable' };

class FixedClock extends Clock {
  now = (): Date => new Date(1_780_000_000_000);
  today = (): string => '2026-05-28';
}

describe('the keys of a provider', () => {
  let server: LocalProvider;
  let old: SigningKey;
  let tokens: JwtServiceTokens;
  let now: number;
  let reports: string[];
  beforeEach(async () => {
    server = await LocalProvider.start();
    old = await aSigningKey('old');
    server.keys = [old];
    now = 0;
    reports = [];
    const provider = new Provider(server.issuer, (message) => reports.push(message), { now: () => now });
    const settings = { audience: 'api', algorithms: ['ES256'] };
    tokens = new JwtServiceTokens(provider, settings, new FixedClock());
  });
  afterEach(() => server.stop());

  const verify = async (key: SigningKey): Promise<boolean> => {
    const iat = 1_780_000_000;
    const claims = { iss: server.issuer, sub: 'tool', aud: 'api', iat, exp: iat + 60 };
    return (await tokens.verify(await signedBy(key, claims))) !== null;
  };

  it('are fetched once for many tokens, also for those that come at the same time', async () => {
    expect(await Promise.all([verify(old), verify(old), verify(old)])).toEqual([true, true, true]);
    now = 4.9 * MINUTE;
    expect(await verify(old)).toBe(true);
    expect(server.asked).toEqual(['/.well-known/openid-configuration', '/jwks']);
  });

  it('that are new are good at once, and those that are gone no longer than five minutes', async () => {
    expect(await verify(old)).toBe(true);
    const fresh = await aSigningKey('fresh');
    server.keys = [fresh, old];
    now = 11_000;
    expect(await verify(fresh)).toBe(true);
    server.keys = [fresh];
    expect(await verify(old)).toBe(true);
    now += 5 * MINUTE + 1;
    expect(await verify(old)).toBe(false);
    expect(await verify(fresh)).toBe(true);
  });

  it('are not asked for at each token that names an unknown one', async () => {
    const unknown = await aSigningKey('unknown');
    expect(await verify(old)).toBe(true);
    now = 11_000;
    for (let count = 0; count < 20; count += 1) expect(await verify(unknown)).toBe(false);
    expect(server.keysAsked).toBe(2);
  });

  it('go on working for an hour while the provider is broken, then no token can be judged', async () => {
    expect(await verify(old)).toBe(true);
    server.answer = (response) => response.writeHead(500).end('no');
    now = 6 * MINUTE;
    expect(await verify(old)).toBe(true);
    expect(await verify(old)).toBe(true);
    expect(server.keysAsked).toBe(2);
    expect(reports).toEqual([expect.stringContaining('the keys of the identity provider could not be read')]);
    now = 59 * MINUTE;
    expect(await verify(old)).toBe(true);
    now = 61 * MINUTE;
    await expect(verify(old)).rejects.toMatchObject(UNAVAILABLE);
    server.answer = null;
    now += 11_000;
    expect(await verify(old)).toBe(true);
  });

  it('that may be new can’t be judged while the provider is away: that is no refusal', async () => {
    expect(await verify(old)).toBe(true);
    server.answer = (response) => response.destroy();
    now = 11_000;
    await expect(verify(await aSigningKey('fresh'))).rejects.toMatchObject(UNAVAILABLE);
    expect(await verify(old)).toBe(true);
  });

  it('are waited for three seconds at most, by one request in ten seconds', async () => {
    server.answer = () => undefined;
    const begun = performance.now();
    await expect(verify(old)).rejects.toMatchObject({ ...UNAVAILABLE, details: { retryAfter: 10 } });
    expect(performance.now() - begun).toBeLessThan(4_500);
    const again = performance.now();
    now = 2_500;
    await expect(verify(old)).rejects.toMatchObject({ ...UNAVAILABLE, details: { retryAfter: 8 } });
    expect(performance.now() - again).toBeLessThan(1_000);
    server.answer = null;
    now = 10_001;
    expect(await verify(old)).toBe(true);
  });

  it('are waited for no longer where the answer trickles in', async () => {
    server.answer = (response) => {
      const trickle = setInterval(() => response.write(' '), 200);
      response.on('close', () => clearInterval(trickle));
    };
    const begun = performance.now();
    await expect(verify(old)).rejects.toMatchObject(UNAVAILABLE);
    expect(performance.now() - begun).toBeLessThan(4_500);
  });

  it.each<[string, (issuer: string) => LocalProvider['answer']]>([
    ['is no JSON', () => (response) => response.end('<html>')],
    ['is another thing', () => (response) => response.end('[1]')],
    ['is of another issuer', () => (response) => response.end('{"issuer":"https://id.example.cn"}')],
    ['names no keys', (issuer) => (response) => response.end(JSON.stringify({ issuer }))],
    [
      'names keys elsewhere without TLS',
      (issuer) => (response) =>
        response.end(JSON.stringify({ issuer, jwks_uri: 'http://id.example.cn/jwks' })),
    ],
    [
      'names a file for keys',
      (issuer) => (response) => response.end(JSON.stringify({ issuer, jwks_uri: 'file:///etc/passwd' })),
    ],
    ['sends elsewhere', (issuer) => (response) => response.writeHead(302, { location: `${issuer}/x` }).end()],
    ['is too large', () => (response) => response.end(' '.repeat(600_000))],
  ])('of a provider whose metadata %s are not there', async (_, answerOf) => {
    server.answer = answerOf(server.issuer);
    await expect(verify(old)).rejects.toMatchObject(UNAVAILABLE);
    expect(reports).toHaveLength(1);
    expect(server.keysAsked).toBe(0);
  });

  it('of which one can’t be used are a set whose others can', async () => {
    const broken = { ...old, publicJwk: { ...old.publicJwk, kid: 'broken', x: 'AAAA' } };
    server.keys = [broken, old];
    expect(await verify(broken)).toBe(false);
    expect(await verify(old)).toBe(true);
  });
});
