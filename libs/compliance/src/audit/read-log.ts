import { canonicalJson } from '../shared/canonical-json.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Transactions } from '../shared/transactions.js';
import type { AuditEntry } from './audit-entry.js';

/** What an account was shown of members' data, or was not let see of that or of anything else. */
export interface Look {
  readonly action: typeof MEMBER_READ | typeof READ_REFUSED;
  readonly actor: string;
  readonly origin: string;
  /** `findings/<id>`, or a list. */
  readonly subject: string;
  /** The pattern of the address. */
  readonly route: string;
  /** What of a list was asked for: codes alone. */
  readonly of: Readonly<Record<string, string>>;
  /** A stable code where it was refused, or was not there; null where it was shown. */
  readonly code: string | null;
}

/** `times`: how often it was looked at. */
type Noted = AuditEntry & { readonly times: number };

/** The action of an entry for a look at members' data, and of one for what somebody was not let see of what is nobody's. */
export const MEMBER_READ = 'members.read';
export const READ_REFUSED = 'read.refuse';
/** Past so many that are not put down, nobody is shown more until they are. */
export const MOST_WAITING = 2_000;
/** Of one transaction: whoever appends next waits for it. */
const AT_ONCE = 500;

/**
 * Puts down who looked at members' data, and who was refused a look, not one by one but so many at a time: appending locks the end of the log. Between
 * two flushes they are in memory alone. The same look, taken again before a flush, is one entry with `times`.
 */
export class ReadLog {
  private readonly waiting = new Map<string, Noted>();
  /** What has been given to a transaction of which nobody knows yet how it went; as it was given. */
  private unsure: readonly AuditEntry[] = [];
  private flushing: Promise<void> = Promise.resolve();

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly ids: IdGenerator,
  ) {}

  /** Whether so much waits that it has to be flushed before anything more is shown. */
  get isFull(): boolean {
    return this.unsure.length + this.waiting.size >= MOST_WAITING;
  }

  note({ action, actor, origin, subject, route, of, code }: Look): void {
    const key = canonicalJson([action, actor, origin, subject, route, of, code]);
    const known = this.waiting.get(key);
    const entry = known ?? {
      ...{ at: this.clock.now(), actor, action, subject, origin, result: code },
      ...{ before: null, after: { route, of }, noteDigest: null, times: 0 },
    };
    this.waiting.set(key, { ...entry, times: entry.times + 1 });
  }

  /** Appends what waits. What can't be appended waits on, and the failure is thrown. */
  flush(): Promise<void> {
    // One after the other, whatever became of the one before.
    this.flushing = this.flushing.then(
      () => this.append(),
      () => this.append(),
    );
    return this.flushing;
  }

  private async append(): Promise<void> {
    // A commit of which no answer came may have been one: what is given again is looked for first.
    if (this.unsure.length > 0) await this.give(true);
    while (this.waiting.size > 0) {
      this.unsure = this.take();
      await this.give(false);
    }
  }

  private async give(isRepeated: boolean): Promise<void> {
    const [first] = this.unsure;
    await this.transactions.run(async ({ audit }) => {
      if (isRepeated && first !== undefined && (await audit.has(first))) return;
      await audit.append(this.unsure);
    });
    this.unsure = [];
  }

  /** The first of what waits, under an id of its own: no other entry of anybody's is the same. */
  private take(): readonly AuditEntry[] {
    const batch = this.ids.next();
    const taken = [...this.waiting].slice(0, AT_ONCE);
    // What is noted from here on is another look, also where it is the same.
    for (const [key] of taken) this.waiting.delete(key);
    return taken.map(([, { times, after, ...entry }]) => ({
      ...entry,
      after: { ...after, batch, ...(times > 1 && { times }) },
    }));
  }
}
