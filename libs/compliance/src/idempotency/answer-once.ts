import type { Clock } from '../shared/clock.js';
import { InvalidInputError } from '../shared/hongzhu-error.js';
import type { IdGenerator } from '../shared/ids.js';
import { textDigest } from '../shared/text-digest.js';
import type { Transactions } from '../shared/transactions.js';
import type { IdempotencyEntry, IdempotencyTicket, KeptAnswer } from './idempotency-store.js';

const HOUR_MS = 3_600_000;

export interface IdempotencySettings {
  /** For how long a key means the request that it came with. */
  readonly hours: number;
  /** A request whose process has died can be made again after so long. */
  readonly leaseSeconds: number;
}

/** A request with its key. */
export interface KeyedRequest {
  readonly account: string;
  /** As it came. */
  readonly key: string;
  readonly requestDigest: string;
}

/** `begun`: it is to be done now. `answered`: it was, with that answer. `running`: somebody is about it. */
export type Begun =
  | { readonly kind: 'begun'; readonly ticket: IdempotencyTicket }
  | { readonly kind: 'answered'; readonly answer: KeptAnswer }
  | { readonly kind: 'running' };

/** Lets of all requests of an account with one key exactly one be done, and gives the others its answer. */
export class AnswerOnce {
  readonly leaseMs: number;

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
    private readonly settings: IdempotencySettings,
  ) {
    this.leaseMs = settings.leaseSeconds * 1000;
  }

  /** Throws `idempotency_key_reused` where the key came with another request. */
  begin({ account, key, requestDigest }: KeyedRequest): Promise<Begun> {
    const keyDigest = textDigest(key);
    const holder = this.ids.next();
    return this.transactions.run(async ({ idempotency }) => {
      const now = this.clock.now();
      // Those who wait for the first look here again and again: without a lock.
      const seen = await idempotency.find(account, keyDigest);
      const known = seen === null ? null : this.replyOf(seen, requestDigest, now);
      if (known !== null) return known;
      const leaseUntil = new Date(now.getTime() + this.leaseMs);
      const mine: IdempotencyEntry = {
        ...{ account, keyDigest, requestDigest, holder, leaseUntil },
        ...{ createdAt: now, answer: null },
      };
      const found = await idempotency.take(mine);
      if (found.holder !== holder) {
        const other = this.replyOf(found, requestDigest, now);
        if (other !== null) return other;
        await idempotency.replace(mine);
      }
      return { kind: 'begun', ticket: { account, keyDigest, holder } };
    });
  }

  /** The request is still in work. */
  renew(ticket: IdempotencyTicket): Promise<void> {
    const leaseUntil = new Date(this.clock.now().getTime() + this.leaseMs);
    return this.transactions.run(({ idempotency }) => idempotency.renew(ticket, leaseUntil));
  }

  /** It was done: from now on others get this answer. */
  finish(ticket: IdempotencyTicket, answer: KeptAnswer): Promise<void> {
    return this.transactions.run(({ idempotency }) => idempotency.answer(ticket, answer));
  }

  /** Nothing was done: the next request with the key is judged anew. */
  free(ticket: IdempotencyTicket): Promise<void> {
    return this.transactions.run(({ idempotency }) => idempotency.free(ticket));
  }

  /** Null where the entry stands in nobody's way: its time is over, or whoever had the request in work is gone. */
  private replyOf(entry: IdempotencyEntry, requestDigest: string, now: Date): Begun | null {
    const { createdAt, leaseUntil, answer } = entry;
    if (createdAt.getTime() <= now.getTime() - this.settings.hours * HOUR_MS) return null;
    if (entry.requestDigest !== requestDigest) {
      throw new InvalidInputError('idempotency_key_reused', 'The key came with another request.');
    }
    if (answer !== null) return { kind: 'answered', answer };
    return leaseUntil !== null && leaseUntil <= now ? null : { kind: 'running' };
  }
}
