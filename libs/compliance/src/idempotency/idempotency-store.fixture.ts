import {
  IdempotencyStore,
  type IdempotencyEntry,
  type IdempotencyTicket,
  type KeptAnswer,
} from './idempotency-store.js';

/** Keys in memory. */
export class FakeIdempotencyStore extends IdempotencyStore {
  readonly entries = new Map<string, IdempotencyEntry>();

  override async find(account: string, keyDigest: string): Promise<IdempotencyEntry | null> {
    return this.entries.get(`${account} ${keyDigest}`) ?? null;
  }
  override async take(entry: IdempotencyEntry): Promise<IdempotencyEntry> {
    const found = this.entries.get(placeOf(entry));
    if (found === undefined) this.entries.set(placeOf(entry), entry);
    return found ?? entry;
  }
  override async replace(entry: IdempotencyEntry): Promise<void> {
    this.entries.set(placeOf(entry), entry);
  }
  override async renew(ticket: IdempotencyTicket, leaseUntil: Date): Promise<void> {
    this.change(ticket, (entry) => ({ ...entry, leaseUntil }));
  }
  override async answer(ticket: IdempotencyTicket, answer: KeptAnswer): Promise<void> {
    this.change(ticket, (entry) => ({ ...entry, answer, leaseUntil: null }));
  }
  override async free(ticket: IdempotencyTicket): Promise<void> {
    this.change(ticket, () => null);
  }
  override async deleteBefore(createdBefore: Date, limit: number): Promise<number> {
    const old = [...this.entries].filter(([, entry]) => entry.createdAt < createdBefore).slice(0, limit);
    for (const [place] of old) this.entries.delete(place);
    return old.length;
  }

  private change(
    ticket: IdempotencyTicket,
    next: (entry: IdempotencyEntry) => IdempotencyEntry | null,
  ): void {
    const entry = this.entries.get(placeOf(ticket));
    if (entry?.holder !== ticket.holder || entry.answer !== null) return;
    const changed = next(entry);
    if (changed === null) this.entries.delete(placeOf(ticket));
    else this.entries.set(placeOf(ticket), changed);
  }
}

const placeOf = ({ account, keyDigest }: Pick<IdempotencyEntry, 'account' | 'keyDigest'>): string =>
  `${account} ${keyDigest}`;
