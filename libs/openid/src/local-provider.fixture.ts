import { once } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';

export interface SigningKey {
  readonly privateKey: CryptoKey;
  /** As it stands in the set of the provider. */
  readonly publicJwk: JWK & { readonly kid: string; readonly alg: string };
}

export async function aSigningKey(kid: string, alg = 'ES256'): Promise<SigningKey> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' } };
}

/** A token by a key, with whatever header; as the provider makes its access tokens unless it says otherwise. */
export const signedBy = (
  { privateKey, publicJwk }: SigningKey,
  claims: JWTPayload,
  header: Readonly<Record<string, unknown>> = {},
): Promise<string> =>
  new SignJWT(claims)
    .setProtectedHeader({ alg: publicJwk.alg, kid: publicJwk.kid, typ: 'at+jwt', ...header })
    .sign(privateKey);

type Answer = (response: ServerResponse) => void;

/** The documents of a provider on loopback, which answers as the test wants it to, and counts how often it is asked. */
export class LocalProvider {
  keys: readonly SigningKey[] = [];
  /** In place of the documents. */
  answer: Answer | null = null;
  /** Beside what the metadata has anyway. */
  metadata: Readonly<Record<string, unknown>> = {};
  /** What the token endpoint answers. */
  tokens: Readonly<Record<string, unknown>> = {};
  readonly asked: string[] = [];
  /** The header with which the token endpoint was asked last. */
  authorization: string | null = null;

  private constructor(private readonly server: Server) {}

  static async start(): Promise<LocalProvider> {
    const server = createServer();
    const provider = new LocalProvider(server);
    server.on('request', ({ url = '', headers }, response) => {
      provider.asked.push(url);
      if (url === '/token') provider.authorization = headers.authorization ?? null;
      if (provider.answer !== null) provider.answer(response);
      else json(response, provider.documentAt(url));
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    return provider;
  }

  get issuer(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}`;
  }

  /** How often the keys were asked for. */
  get keysAsked(): number {
    return this.asked.filter((url) => url === '/jwks').length;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  private documentAt(url: string): unknown {
    if (url === '/token') return this.tokens;
    return url === '/jwks' ? this.keySet() : this.document();
  }

  private keySet() {
    return { keys: this.keys.map(({ publicJwk }) => publicJwk) };
  }

  private document() {
    const { issuer } = this;
    const endpoints = { authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token` };
    return { issuer, jwks_uri: `${issuer}/jwks`, ...endpoints, ...this.metadata };
  }
}

function json(response: ServerResponse, body: unknown): void {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(body));
}
