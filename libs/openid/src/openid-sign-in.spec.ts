import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Clock, type SignInAnswer } from '@hongzhu/compliance';
import { aSigningKey, LocalProvider, signedBy, type SigningKey } from './local-provider.fixture.js';
import { OpenIdSignIn } from './openid-sign-in.js';
import { Provider } from './provider.js';

const CLIENT = 'hongzhu';
const SECRETS = { state: 'the-state', nonce: 'the-nonce', verifier: 'v'.repeat(43) };
const FAILED = { kind: 'failed' };

class SystemTime extends Clock {
  now = (): Date => new Date();
  today = (): string => '2026-05-28';
}

describe('an ID token', () => {
  let server: LocalProvider;
  let key: SigningKey;
  let foreign: SigningKey;
  let signIn: OpenIdSignIn;
  beforeAll(async () => {
    server = await LocalProvider.start();
    [key, foreign] = await Promise.all([aSigningKey('key'), aSigningKey('key')]);
    server.keys = [key];
  });
  afterAll(() => server.stop());
  beforeEach(() => {
    server.metadata = { id_token_signing_alg_values_supported: ['ES256', 'none', 'HS256'] };
    signIn = aSignIn();
  });

  const aSignIn = (acrValues: readonly string[] = []): OpenIdSignIn => {
    const provider = new Provider(server.issuer, () => undefined);
    const settings = { clientId: CLIENT, clientSecret: 'secret', algorithms: ['ES256'], acrValues };
    const [redirectUri, endRedirectUri] = ['https://hongzhu.example.cn/back', 'https://hongzhu.example.cn/'];
    return new OpenIdSignIn(provider, { ...settings, redirectUri, endRedirectUri }, new SystemTime());
  };

  const claims = (changes: Readonly<Record<string, unknown>> = {}) => {
    const iat = Math.floor(Date.now() / 1000);
    const whom = { iss: server.issuer, sub: 'hall-7', aud: CLIENT, nonce: SECRETS.nonce };
    return { ...whom, iat, exp: iat + 60, ...changes };
  };
  const redeemed = (idToken: unknown): Promise<SignInAnswer> => {
    server.tokens = { access_token: 'opaque', token_type: 'Bearer', expires_in: 60, id_token: idToken };
    return signIn.redeem('code=abc&state=the-state', SECRETS);
  };
  const spoilt = async (changes: Readonly<Record<string, unknown>>): Promise<SignInAnswer> =>
    redeemed(await signedBy(key, claims(changes), { typ: undefined }));

  it('of the provider, for us and this sign-in, says who the person is', async () => {
    const identity = { issuer: server.issuer, subject: 'hall-7' };
    expect(await spoilt({})).toEqual({ kind: 'identity', identity });
    expect(await spoilt({ at_hash: 'qwertyuiopasdfgh', email: 'a@example.cn' })).toEqual({
      ...{ kind: 'identity', identity },
    });
  });

  it.each<[string, Record<string, unknown>]>([
    ['another issuer', { iss: 'https://id.example.cn' }],
    ['another client', { aud: 'other' }],
    ['our API', { aud: 'urn:hongzhu:api' }],
    ['another nonce', { nonce: 'other' }],
    ['no nonce', { nonce: undefined }],
    ['an end that is past', { exp: 1 }],
    ['no end', { exp: undefined }],
    ['a beginning to come', { nbf: 4_000_000_000 }],
    ['no subject', { sub: undefined }],
    ['an empty subject', { sub: '' }],
    ['several clients, of which another asked', { aud: [CLIENT, 'other'], azp: 'other' }],
  ])('with %s says nothing', async (_, changes) => {
    expect(await spoilt(changes)).toEqual(FAILED);
  });

  it('is to say how the person was known, where that is asked for: by one of these ways', async () => {
    signIn = aSignIn(['urn:city:two-factor', '3']);
    expect(new URL(await signIn.address(SECRETS)).searchParams.get('acr_values')).toBe(
      'urn:city:two-factor 3',
    );
    for (const acr of ['3', 'urn:city:two-factor'])
      expect(await spoilt({ acr })).toMatchObject({ kind: 'identity' });
    for (const acr of ['1', 'urn:city:two-factor 3', '', 3, ['3'], null, undefined])
      expect(await spoilt({ acr })).toEqual({ kind: 'insufficient' });
    expect(await spoilt({ acr: '3', nonce: 'other' })).toEqual(FAILED);
  });

  it.each<[unknown, string | null]>([
    [undefined, null],
    ['https://id.example.cn/end?realm=a', 'https://id.example.cn/end?realm=a&'],
  ])('is not needed to sign out at the provider: with %j one is sent to %j', async (endpoint, start) => {
    server.metadata = { end_session_endpoint: endpoint };
    const address = await aSignIn().endAddress();
    const query = 'post_logout_redirect_uri=https%3A%2F%2Fhongzhu.example.cn%2F&client_id=hongzhu';
    expect(address).toBe(start === null ? null : `${start}${query}`);
  });

  it('can’t be had of a provider that would have people sign out without TLS', async () => {
    server.metadata = { end_session_endpoint: 'http://id.example.cn/end' };
    await expect(aSignIn().endAddress()).rejects.toMatchObject({ code: 'identity_provider_unavailable' });
  });

  it('that is signed by another, by nobody, or is none, says nothing', async () => {
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    expect(await redeemed(await signedBy(foreign, claims(), { typ: 'JWT' }))).toEqual(FAILED);
    expect(await redeemed(`${encoded({ alg: 'none' })}.${encoded(claims())}.`)).toEqual(FAILED);
    expect(await redeemed(`${encoded({ alg: 'HS256' })}.${encoded(claims())}.AAAA`)).toEqual(FAILED);
    expect(await redeemed(await signedBy(key, claims(), { typ: 'at+jwt' }))).toEqual(FAILED);
    for (const none of ['a.b.c', 'text', '', undefined]) expect(await redeemed(none)).toEqual(FAILED);
  });

  it('is fetched with our secret, in the way that the provider takes', async () => {
    await spoilt({});
    expect(server.authorization).toMatch(/^Basic /);
    server.metadata = { ...server.metadata, token_endpoint_auth_methods_supported: ['client_secret_post'] };
    signIn = aSignIn();
    expect(await spoilt({})).toMatchObject({ kind: 'identity' });
    expect(server.authorization).toBeNull();
  });

  it.each(['authorization_endpoint', 'token_endpoint'])(
    'can’t be had of a provider without %s',
    async (endpoint) => {
      server.metadata = { [endpoint]: undefined };
      const unavailable = { code: 'identity_provider_unavailable' };
      await expect(signIn.address(SECRETS)).rejects.toMatchObject(unavailable);
      await expect(redeemed('a.b.c')).rejects.toMatchObject(unavailable);
    },
  );
});
