import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { JwtServiceTokens, OpenIdSignIn, Provider } from '@hongzhu/openid';
import { SystemClock, SystemRandomBytes } from '@hongzhu/platform';
import {
  aKey,
  AUDIENCE,
  CLIENT,
  OpenIdProvider,
  SERVICE_CLIENT,
  STRONG,
} from '../services/openid-provider.js';
import { ProviderBrowser } from '../services/provider-browser.js';

const CALLBACK = 'http://127.0.0.1:9/api/v1/session/oidc/callback';
const AFTER_END = 'http://127.0.0.1:9/';
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'EdDSA'];
const FAILED = { kind: 'failed' };
const random = new SystemRandomBytes();
const secrets = () => ({ state: random.next(), nonce: random.next(), verifier: random.next() });

describe('a provider as others run them (oidc-provider)', () => {
  let server: OpenIdProvider;
  let provider: Provider;
  let now: number;
  let signIn: OpenIdSignIn;
  beforeAll(async () => {
    server = await OpenIdProvider.start(CALLBACK);
  }, 60_000);
  afterAll(() => server.stop());
  beforeEach(() => {
    now = 0;
    provider = new Provider(server.issuer, () => undefined, { now: () => now });
    signIn = withSecret(CLIENT.secret);
  });

  const aSignIn = (change: { readonly clientSecret?: string; readonly acrValues?: readonly string[] }) => {
    const asked = { clientId: CLIENT.id, clientSecret: CLIENT.secret, algorithms: ALGORITHMS, acrValues: [] };
    const settings = { ...asked, redirectUri: CALLBACK, endRedirectUri: AFTER_END, ...change };
    return new OpenIdSignIn(provider, settings, new SystemClock());
  };
  const withSecret = (clientSecret: string): OpenIdSignIn => {
    return aSignIn({ clientSecret });
  };
  const identity = (subject: string) => ({ kind: 'identity', identity: { issuer: server.issuer, subject } });
  /** The query with which the browser comes back. */
  const cameBack = async (login: string, asked: ReturnType<typeof secrets>): Promise<string> =>
    new URL(await new ProviderBrowser().signIn(await signIn.address(asked), login)).search;

  it('signs a person in, who is its subject, once', async () => {
    const asked = secrets();
    const query = await cameBack('hall-7', asked);
    expect(await signIn.redeem(query, asked)).toEqual(identity('hall-7'));
    expect(await signIn.redeem(query, asked)).toEqual(FAILED);
  });

  it('is asked for a code, with PKCE by SHA-256, for the subject and nothing else', async () => {
    const asked = secrets();
    const { searchParams } = new URL(await signIn.address(asked));
    expect(Object.fromEntries(searchParams)).toEqual({
      ...{ response_type: 'code', scope: 'openid', client_id: CLIENT.id, redirect_uri: CALLBACK },
      ...{ state: asked.state, nonce: asked.nonce, code_challenge_method: 'S256' },
      code_challenge: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
    });
    expect(searchParams.get('code_challenge')).not.toBe(asked.verifier);
  });

  it.each(['state', 'nonce', 'verifier'] as const)(
    'that answers to another %s has not answered',
    async (name) => {
      const asked = secrets();
      const query = await cameBack('hall-7', asked);
      expect(await signIn.redeem(query, { ...asked, [name]: random.next() })).toEqual(FAILED);
    },
  );

  it.each<[string, (query: URLSearchParams) => void]>([
    ['another code', (query) => query.set('code', 'x'.repeat(43))],
    ['two codes', (query) => query.append('code', 'x')],
    ['no code', (query) => query.delete('code')],
    ['another state', (query) => query.set('state', 'x')],
    ['two states', (query) => query.append('state', 'x')],
    ['no state', (query) => query.delete('state')],
    ['another issuer', (query) => query.set('iss', 'https://id.example.cn')],
    ['no issuer', (query) => query.delete('iss')],
    ['an answer in a token', (query) => query.set('response', 'a.b.c')],
  ])('that sends back %s has not answered', async (_, spoil) => {
    const asked = secrets();
    const query = new URLSearchParams(await cameBack('hall-7', asked));
    spoil(query);
    expect(await signIn.redeem(query.toString(), asked)).toEqual(FAILED);
  });

  it('that says no is understood', async () => {
    const asked = secrets();
    const query = new URLSearchParams({ error: 'access_denied', state: asked.state, iss: server.issuer });
    expect(await signIn.redeem(query.toString(), asked)).toEqual({ kind: 'refused' });
    query.set('error', 'temporarily_unavailable');
    const unavailable = { code: 'identity_provider_unavailable' };
    await expect(signIn.redeem(query.toString(), asked)).rejects.toMatchObject(unavailable);
  });

  it('tells how it has known a person, and is believed who were known by what is asked for', async () => {
    signIn = aSignIn({ acrValues: [STRONG] });
    const [asked, other] = [secrets(), secrets()];
    const { searchParams } = new URL(await signIn.address(asked));
    expect(searchParams.get('acr_values')).toBe(STRONG);
    expect(await signIn.redeem(await cameBack('strong-1', asked), asked)).toEqual(identity('strong-1'));
    expect(await signIn.redeem(await cameBack('hall-7', other), other)).toEqual({ kind: 'insufficient' });
  });

  it('signs a person out who asks for it, and asks the next one who they are', async () => {
    const browser = new ProviderBrowser();
    await browser.signIn(await signIn.address(secrets()), 'hall-7');
    // Whoever is signed in there comes back without being asked.
    expect(await browser.redirect(await signIn.address(secrets()))).toMatch(/^http:\/\/127\.0\.0\.1:9\//);
    const address = await signIn.endAddress();
    expect(await browser.signOut(address!)).toBe(AFTER_END);
    expect(await browser.redirect(await signIn.address(secrets()))).toMatch(/\/interaction\//);
  });

  it('that does not know our secret is out of use, which is no fault of the person', async () => {
    const asked = secrets();
    const query = await cameBack('hall-7', asked);
    const wrong = withSecret('another-secret');
    await expect(wrong.redeem(query, asked)).rejects.toMatchObject({
      ...{ code: 'identity_provider_unavailable' },
      cause: expect.objectContaining({ message: expect.stringContaining('invalid_client') }),
    });
  });

  it('gives services tokens of their own, also with a key that is new', async () => {
    const settings = { audience: AUDIENCE, algorithms: ALGORITHMS };
    const tokens = new JwtServiceTokens(provider, settings, new SystemClock());
    const known = { issuer: server.issuer, subject: SERVICE_CLIENT.id };
    const before = await server.serviceToken();
    expect(await tokens.verify(before)).toEqual(known);
    await server.use([await aKey('second')]);
    now += 11_000;
    expect(await tokens.verify(await server.serviceToken())).toEqual(known);
    expect(await tokens.verify(before)).toBeNull();
    const asked = secrets();
    expect(await signIn.redeem(await cameBack('hall-8', asked), asked)).toEqual(identity('hall-8'));
  });

  it('that is frozen is waited for a few seconds', async () => {
    const asked = secrets();
    const query = await cameBack('hall-7', asked);
    server.freeze();
    try {
      const begun = performance.now();
      const unavailable = { code: 'identity_provider_unavailable' };
      await expect(signIn.redeem(query, asked)).rejects.toMatchObject(unavailable);
      expect(performance.now() - begun).toBeLessThan(5_000);
      expect(await signIn.address(asked)).toMatch(/^http/);
    } finally {
      server.thaw();
    }
  });
});
