import { SignInProvider, type Clock, type SignInAnswer, type SignInSecrets } from '@hongzhu/compliance';
import type { JWTPayload } from 'jose';
import * as openid from 'openid-client';
import { boundedFetch, WITHIN_MS } from './bounded-fetch.js';
import type { Provider } from './provider.js';
import { providerUnavailable } from './provider-unavailable.js';
import { identityOf } from './identity-of.js';
import { CLOCK_TOLERANCE_SECONDS, verifyToken } from './verify-token.js';

export interface SignInSettings {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where the provider sends the browser back, as it is registered there. */
  readonly redirectUri: string;
  readonly algorithms: readonly string[];
  /** How the provider is to have known the person (`acr`): one of these; by any means where there is none. */
  readonly acrValues: readonly string[];
  /** Where the provider sends the browser when it has signed out there, as it is registered there. */
  readonly endRedirectUri: string;
}

/** After how many seconds a provider that did not answer may be tried again. */
const RETRY_AFTER = 10;

/**
 * Sign-in by the authorization code flow of OpenID Connect with PKCE (S256), state and nonce. Of the person nothing but the
 * subject is asked for and read; tokens of the provider are dropped.
 */
export class OpenIdSignIn extends SignInProvider {
  constructor(
    private readonly provider: Provider,
    private readonly settings: SignInSettings,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async address({ state, nonce, verifier }: SignInSecrets): Promise<string> {
    const { redirectUri, acrValues } = this.settings;
    const url = openid.buildAuthorizationUrl(await this.client(), {
      ...{ redirect_uri: redirectUri, scope: 'openid', state, nonce },
      ...(acrValues.length > 0 && { acr_values: acrValues.join(' ') }),
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
    });
    return url.href;
  }

  override async redeem(query: string, secrets: SignInSecrets): Promise<SignInAnswer> {
    const client = await this.client();
    const idToken = await this.exchange(client, query, secrets);
    if (typeof idToken !== 'string') return idToken;
    const { clientId, algorithms } = this.settings;
    const terms = { audience: clientId, algorithms, kinds: ['jwt'], now: this.clock.now() };
    const claims = await verifyToken(idToken, this.provider, terms);
    const identity = claims && identityOf(claims, this.provider.issuer);
    if (claims === null || identity === null) return { kind: 'failed' };
    return this.isEnough(claims) ? { kind: 'identity', identity } : { kind: 'insufficient' };
  }

  /** The log-out of OpenID Connect RP-Initiated Logout 1.0, without a token of the person: none is kept. */
  override async endAddress(): Promise<string | null> {
    const client = await this.client();
    if (client.serverMetadata().end_session_endpoint === undefined) return null;
    const asked = { post_logout_redirect_uri: this.settings.endRedirectUri };
    return openid.buildEndSessionUrl(client, asked).href;
  }

  /** A provider may leave out what it was asked for (OpenID Connect Core, 3.1.2.1): what it says in the end counts. */
  private isEnough({ acr }: JWTPayload): boolean {
    const { acrValues } = this.settings;
    return acrValues.length === 0 || (typeof acr === 'string' && acrValues.includes(acr));
  }

  /** The ID token for the code; its claims are those that were asked for, its signature is not looked at yet. */
  private async exchange(
    client: openid.Configuration,
    query: string,
    { state, nonce, verifier }: SignInSecrets,
  ): Promise<string | SignInAnswer> {
    const url = new URL(this.settings.redirectUri);
    url.search = query;
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier };
    try {
      const { id_token } = await openid.authorizationCodeGrant(client, url, checks);
      return id_token ?? { kind: 'failed' };
    } catch (error) {
      return answerOf(error);
    }
  }

  private async client(): Promise<openid.Configuration> {
    const { clientId, clientSecret } = this.settings;
    const metadata = await this.provider.metadata();
    // A provider of keys alone, for services, has none: people can't sign in there.
    if (!metadata.authorization_endpoint || !metadata.token_endpoint) throw providerUnavailable(RETRY_AFTER);
    const client = new openid.Configuration(
      metadata,
      clientId,
      { [openid.clockTolerance]: CLOCK_TOLERANCE_SECONDS },
      authenticationOf(metadata, clientSecret),
    );
    client.timeout = WITHIN_MS / 1000;
    client[openid.customFetch] = boundedFetch;
    // Not `https:` is an issuer on loopback: the configuration takes no other.
    if (new URL(metadata.issuer).protocol === 'http:') openid.allowInsecureRequests(client);
    return client;
  }
}

/** As the provider wants it; where it does not say, as the standard does. */
function authenticationOf(metadata: openid.ServerMetadata, secret: string): openid.ClientAuth {
  const supported = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
  return supported.includes('client_secret_basic')
    ? openid.ClientSecretBasic(secret)
    : openid.ClientSecretPost(secret);
}

/** The provider said no; what came is not what was asked for; or the provider was of no use, which is thrown. */
function answerOf(error: unknown): SignInAnswer {
  if (error instanceof openid.AuthorizationResponseError) {
    if (OWN_TROUBLE.includes(error.error)) throw providerUnavailable(RETRY_AFTER);
    return { kind: 'refused' };
  }
  const told = codeOf(error);
  if (told === 'invalid_grant') return { kind: 'failed' };
  if (told !== null) {
    throw providerUnavailable(RETRY_AFTER, new Error(`the token endpoint answers ${shownCode(told)}`));
  }
  if (error instanceof openid.ClientError && MISMATCHES.includes(error.code ?? '')) return { kind: 'failed' };
  throw providerUnavailable(RETRY_AFTER, error);
}

/** RFC 6749, 4.1.2.1. */
const OWN_TROUBLE = ['server_error', 'temporarily_unavailable'];

/** Of `openid-client`: what was answered is not the answer to what was asked. */
const MISMATCHES = [
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED',
  'OAUTH_PARSE_ERROR',
];

/** What the token endpoint says is wrong: in its body, or in the header of a 401. */
function codeOf(error: unknown): string | null {
  if (error instanceof openid.ResponseBodyError) return error.error;
  if (!(error instanceof openid.WWWAuthenticateChallengeError)) return null;
  return error.cause[0]?.parameters.error ?? 'unauthorized';
}

/** A code of the provider, for the log; what does not look like one is not put there. */
const shownCode = (code: string): string => (/^[a-z_]{1,40}$/.test(code) ? code : 'something else');
