import type { Identity } from './identity.js';

/** Access tokens that a provider of identities gives to services. */
export abstract class ServiceTokens {
  /**
   * Of whom a token is; null for one that is not good here and now, for whatever reason. Throws
   * `identity_provider_unavailable` where that can't be told, since the provider does not say what it signs with.
   */
  abstract verify(token: string): Promise<Identity | null>;
}

/** Whether a text has the form of a signed token: three parts in base64url, of which the last may be empty. */
export const isSignedToken = (text: string): boolean =>
  /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*\.[A-Za-z0-9_-]*$/.test(text);
