import { ServiceTokens, type Clock, type Identity } from '@hongzhu/compliance';
import type { JWTPayload } from 'jose';
import type { Provider } from './provider.js';
import { identityOf } from './identity-of.js';
import { verifyToken } from './verify-token.js';

export interface ServiceTokenSettings {
  readonly audience: string;
  readonly algorithms: readonly string[];
}

/** RFC 9068 names its access tokens; others name nothing, or all that is a JWT. */
const KINDS = ['at+jwt', 'jwt'];

/** JWT access tokens of the provider (RFC 9068, and those that leave the kind out), for the audience of this service. */
export class JwtServiceTokens extends ServiceTokens {
  constructor(
    private readonly provider: Provider,
    private readonly settings: ServiceTokenSettings,
    private readonly clock: Clock,
  ) {
    super();
  }

  override async verify(token: string): Promise<Identity | null> {
    const terms = { ...this.settings, kinds: KINDS, now: this.clock.now() };
    const claims = await verifyToken(token, this.provider, terms);
    return claims === null || !isForBearers(claims) ? null : identityOf(claims, this.provider.issuer);
  }
}

/**
 * Not an ID token, whose hashes tie it to a sign-in (whoever else it is meant for), and not one that is bound to a key which a
 * bearer does not show (RFC 7800): taken as a bearer's it would be good for whoever has stolen it.
 */
const isForBearers = (claims: JWTPayload): boolean =>
  ['at_hash', 'c_hash', 'cnf'].every((claim) => claims[claim] === undefined);
