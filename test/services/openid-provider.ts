import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { exportJWK, generateKeyPair, SignJWT, type JWK, type JWTPayload } from 'jose';
import { freePort } from './free-port.js';

const SCRIPT = fileURLToPath(new URL('../e2e/children/openid-provider.mjs', import.meta.url));
export const AUDIENCE = 'urn:hongzhu:api';
export const CLIENT = { id: 'hongzhu', secret: 'the-secret-of-the-web-client-of-tests' };
export const SERVICE_CLIENT = { id: 'case-tool-1', secret: 'the-secret-of-the-service-of-tests' };

/** How the provider says that it has known a person whose name begins with `strong-`. */
export const STRONG = 'urn:city:two-factor';

/** A private key of the provider. */
export type ProviderKey = JWK & { readonly kid: string; readonly alg: string };

export async function aKey(kid: string, alg = 'RS256'): Promise<ProviderKey> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true });
  return { ...(await exportJWK(privateKey)), kid, alg, use: 'sig' };
}

/** The library `oidc-provider` in a process of its own. */
export class OpenIdProvider {
  private constructor(
    private readonly child: ChildProcess,
    private readonly port: number,
    private readonly redirectUri: string,
    /** With which it signs; the first is the newest. */
    public keys: readonly ProviderKey[],
  ) {}

  static async start(redirectUri: string): Promise<OpenIdProvider> {
    const child = fork(SCRIPT, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
    const keys = [await aKey('first')];
    const provider = new OpenIdProvider(child, await freePort(), redirectUri, keys);
    await provider.use(keys);
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${String(this.port)}`;
  }

  /** Signs with the first of these keys from now on, and shows all of them. */
  async use(keys: readonly ProviderKey[]): Promise<void> {
    this.keys = keys;
    const ready = once(this.child, 'message', { signal: AbortSignal.timeout(20_000) });
    const clients = [
      {
        ...{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [this.redirectUri] },
        ...{ grant_types: ['authorization_code'], response_types: ['code'] },
        post_logout_redirect_uris: [new URL('/', this.redirectUri).href],
      },
      {
        ...{ client_id: SERVICE_CLIENT.id, client_secret: SERVICE_CLIENT.secret, redirect_uris: [] },
        ...{ grant_types: ['client_credentials'], response_types: [] },
      },
    ];
    this.child.send({ port: this.port, keys, clients, audience: AUDIENCE, acr: STRONG });
    await ready;
  }

  /** An access token that the service's client has got by its secret. */
  async serviceToken(): Promise<string> {
    const basic = Buffer.from(`${SERVICE_CLIENT.id}:${SERVICE_CLIENT.secret}`).toString('base64');
    const answer = await fetch(`${this.issuer}/token`, {
      method: 'POST',
      headers: { authorization: `Basic ${basic}` },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: AUDIENCE, scope: 'api' }),
    });
    const body = (await answer.json()) as { readonly access_token?: string };
    if (body.access_token === undefined) throw new Error(`the provider answers ${JSON.stringify(body)}`);
    return body.access_token;
  }

  /** Neither ended nor answering. */
  freeze(): void {
    this.child.kill('SIGSTOP');
  }

  thaw(): void {
    this.child.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    this.thaw();
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}

/** Claims of an access token that is good, to be spoilt. */
export function goodClaims({ issuer }: Pick<OpenIdProvider, 'issuer'>, subject: string): JWTPayload {
  const now = Math.floor(Date.now() / 1000);
  return { iss: issuer, sub: subject, aud: AUDIENCE, iat: now, exp: now + 300, client_id: subject, jti: 'a' };
}

/** What of a key everybody may know. */
export const publicPart = ({ kty, n, e, kid, alg, use }: ProviderKey): JWK => ({ kty, n, e, kid, alg, use });

/** A token signed with a key of the provider, with whatever claims and header. */
export const signed = (
  key: ProviderKey,
  claims: JWTPayload,
  header: { readonly crit?: string[]; readonly [name: string]: unknown } = {},
): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: 'at+jwt', ...header })
    .sign(key, { crit: Object.fromEntries((header.crit ?? []).map((name) => [name, true])) });
