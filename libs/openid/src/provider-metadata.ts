import type { ServerMetadata } from 'openid-client';
import { fetchJson } from './bounded-fetch.js';
import { safeEndpoint } from './safe-endpoint.js';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The endpoints that are used beside the keys; services need none of them. */
const ENDPOINTS = ['authorization_endpoint', 'token_endpoint', 'end_session_endpoint'] as const;

/**
 * What a provider says of itself (OpenID Connect Discovery 1.0, section 4). Throws where it names another issuer, no keys,
 * or an address without TLS.
 */
export async function fetchMetadata(issuer: string): Promise<ServerMetadata> {
  const address = new URL(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`);
  const document = await fetchJson(address);
  if (!isObject(document) || document['issuer'] !== issuer) {
    throw new Error('the provider calls itself by another issuer than the configured one');
  }
  safeEndpoint(document['jwks_uri'], issuer);
  for (const name of ENDPOINTS) if (document[name] !== undefined) safeEndpoint(document[name], issuer);
  return document as unknown as ServerMetadata;
}

/** The addresses of the keys and of the provider's metadata. */
export const keysAddress = ({ issuer, jwks_uri }: ServerMetadata): URL => safeEndpoint(jwks_uri, issuer);
