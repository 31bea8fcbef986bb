import type { Clock } from '../shared/clock.js';
import type { RandomBytes } from '../shared/random-bytes.js';
import type { Credential } from './credential.js';
import type { PasswordHasher } from './password-hasher.js';

/** Nothing that is read for something else: no i, l, o, u. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const CHARACTERS = 20;
const GROUP = 5;

/** 100 bits of 32 random bytes in base64url, to be read from a screen and typed: `xxxxx-xxxxx-xxxxx-xxxxx`. */
export function initialPasswordOf(randomBytes: string): string {
  const bytes = Buffer.from(randomBytes, 'base64url').subarray(0, CHARACTERS);
  const characters = Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
  return characters.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-');
}

interface Initial {
  readonly password: string;
  readonly hash: string;
}

/** Passwords that somebody else is told: they are good for choosing another one. */
export class InitialPasswords {
  constructor(
    private readonly passwords: PasswordHasher,
    private readonly random: RandomBytes,
    private readonly clock: Clock,
  ) {}

  async make(): Promise<Initial> {
    const password = initialPasswordOf(this.random.next());
    return { password, hash: await this.passwords.hash(password) };
  }

  /** In place of the credential before, which is null for a new account; a device is forgotten. */
  credential(account: string, { hash }: Initial, before: Credential | null): Credential {
    return {
      account,
      passwordHash: hash,
      previousHash: before?.passwordHash ?? null,
      mustChange: true,
      changedAt: this.clock.now(),
      totp: null,
    };
  }
}
