import type { Role } from '@hongzhu/permissions';
import { textDigest } from '../shared/text-digest.js';
import type { Actor } from './actor.js';
import { scopeOf } from './within.js';

/** What an account authenticates with. The secret itself is nowhere: only its digest is kept, beside the key. */
export interface AccessKey {
  readonly id: string;
  readonly account: string;
  readonly role: Role;
  /** Sorted; null for all of them. */
  readonly towns: readonly string[] | null;
  /** Sorted; null for all of its towns. Where they are named, so are the towns. */
  readonly markets: readonly string[] | null;
  /** What it is used for; null where nobody said. */
  readonly label: string | null;
  readonly createdAt: Date;
  /** The account that made it. */
  readonly createdBy: string;
  /** The first day on which it is refused, `YYYY-MM-DD`; null for never, in keys of a version that let them. */
  readonly expiresOn: string | null;
  readonly revokedAt: Date | null;
}

const PREFIX = 'hz_';
const FORM = new RegExp(`^${PREFIX}[A-Za-z0-9_-]{43}$`);

/** The secret of a new key, of 32 random bytes in base64url. The prefix lets scanners of leaked secrets know it. */
export const secretOf = (randomBytes: string): string => PREFIX + randomBytes;

/** Whether a text can be the secret of a key. */
export const isSecret = (text: string): boolean => FORM.test(text);

/** Under which a key is looked up. A secret is random and long: its digest needs no salt, and tells nothing of it. */
export const secretDigest = (secret: string): string => textDigest(secret);

export const isInForce = (
  { revokedAt, expiresOn }: Pick<AccessKey, 'revokedAt' | 'expiresOn'>,
  today: string,
): boolean => revokedAt === null && (expiresOn === null || today < expiresOn);

export const actorOfKey = ({ account, role, ...scope }: AccessKey): Actor => ({
  ...{ account, role },
  ...scopeOf(scope),
});

/** Whether two keys let their account do the same. */
export const allowsTheSame = (a: Actor, b: Actor): boolean =>
  a.role === b.role && JSON.stringify([a.towns, a.markets]) === JSON.stringify([b.towns, b.markets]);
