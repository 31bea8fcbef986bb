import type { Identity } from './identity.js';

/** What ties an answer of the provider to the question: each is random, and of this one question. */
export interface SignInSecrets {
  readonly state: string;
  readonly nonce: string;
  /** Of PKCE: the provider is told its SHA-256 at first, and itself at last. */
  readonly verifier: string;
}

/**
 * `refused`: the provider, or the person, did not want to. `failed`: what came back is not the answer to the question. `insufficient`:
 * the provider knows the person by less than is asked for here.
 */
export type SignInAnswer =
  | { readonly kind: 'identity'; readonly identity: Identity }
  | { readonly kind: 'refused' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'insufficient' };

/** Where people say who they are. Throws `identity_provider_unavailable` where it does not answer. */
export abstract class SignInProvider {
  /** Where the browser is to be sent. */
  abstract address(secrets: SignInSecrets): Promise<string>;
  /** Who came back, by the query with which the provider sent the browser back. */
  abstract redeem(query: string, secrets: SignInSecrets): Promise<SignInAnswer>;
  /** Where the browser is to be sent to be signed out there, too; null where the provider offers nothing of the kind. */
  abstract endAddress(): Promise<string | null>;
}
