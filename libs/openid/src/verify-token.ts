import { errors, jwtVerify, type JWTHeaderParameters, type JWTPayload } from 'jose';
import type { KeySet, Provider } from './provider.js';

/** What of a token is good here. */
export interface TokenTerms {
  /** For whom it is meant. */
  readonly audience: string;
  /** By which it may be signed. */
  readonly algorithms: readonly string[];
  /** Kinds that its header may name, in lower case; it may name none. */
  readonly kinds: readonly string[];
  readonly now: Date;
}

/** By how much the clocks of the provider and of this machine may differ. */
export const CLOCK_TOLERANCE_SECONDS = 30;
/** A token that people or services come with has one or two KiB. */
export const MOST_CHARACTERS = 8_192;

/**
 * The claims of a token of the provider: signed with one of its keys by an algorithm that is allowed, issued by it, meant for
 * the audience, and in force now. Null for any other. Keys are the provider's own, whatever the token names (`jwk`, `jku`,
 * `x5u`); a key that is not known is asked for. Throws `identity_provider_unavailable`.
 */
export async function verifyToken(
  token: string,
  provider: Provider,
  terms: TokenTerms,
): Promise<JWTPayload | null> {
  if (token.length > MOST_CHARACTERS) return null;
  const first = await attempt(token, await provider.keys(), provider, terms);
  if (first !== 'unknown key') return first;
  const keys = await provider.newKeys();
  const second = keys === null ? null : await attempt(token, keys, provider, terms);
  return second === 'unknown key' ? null : second;
}

async function attempt(
  token: string,
  keys: KeySet,
  { issuer }: Provider,
  { audience, algorithms, kinds, now }: TokenTerms,
): Promise<JWTPayload | null | 'unknown key'> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      ...{ issuer, audience, algorithms: [...algorithms], currentDate: now },
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'sub'],
    });
    return isOfKind(protectedHeader, kinds) ? payload : null;
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) return 'unknown key';
    // Whatever is wrong with it, or with the key that it names: it is not good.
    return null;
  }
}

/** RFC 7515, 4.1.9: `application/` may be left out. */
const isOfKind = ({ typ }: JWTHeaderParameters, kinds: readonly string[]): boolean =>
  typ === undefined || kinds.includes(typ.toLowerCase().replace(/^application\//, ''));
