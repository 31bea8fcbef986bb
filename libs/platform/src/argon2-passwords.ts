import { randomBytes } from 'node:crypto';
import { hash, verify, type Options } from '@node-rs/argon2';
import { BusyError, PasswordHasher } from '@hongzhu/compliance';

/** Argon2id as the OWASP Password Storage Cheat Sheet has it: 19 MiB, two passes, one lane. */
const COSTS: Options = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Each takes 19 MiB and a thread of the pool, which file and name look-ups need, too. */
const MOST_AT_ONCE = 2;
/** About five seconds of work; whoever comes then is told to come again. */
const MOST_WAITING = 100;
const RETRY_SECONDS = 5;

/** Hashes passwords in threads of the pool, a few at a time. */
export class Argon2Passwords extends PasswordHasher {
  private readonly waiting: (() => void)[] = [];
  private running = 0;
  private decoy: Promise<string> | undefined;

  override hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password, COSTS));
  }

  override async verify(hashed: string | null, password: string): Promise<boolean> {
    // Of a password that nobody knows. It is there before the first comparison, so that no comparison takes longer for it.
    this.decoy ??= hash(randomBytes(32), COSTS);
    const decoy = await this.decoy;
    const isRight = await this.inTurn(() => verify(hashed ?? decoy, password));
    return hashed !== null && isRight;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < MOST_AT_ONCE) this.running += 1;
    else {
      if (this.waiting.length >= MOST_WAITING)
        throw new BusyError('sign_in_busy', 'Too many wait to sign in.', { retryAfter: RETRY_SECONDS });
      await new Promise<void>((go) => this.waiting.push(go));
    }
    try {
      return await work();
    } finally {
      // The place is handed on, and not given free in between.
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }
}
