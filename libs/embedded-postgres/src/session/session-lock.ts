import { EmbeddedPostgresError } from '../embedded-postgres-error.js';

interface Waiter {
  readonly owner: object;
  readonly admit: () => void;
  readonly refuse: (error: Error) => void;
}

/** Lets one owner at a time use the session, in the order of asking. */
export class SessionLock {
  private holder: object | null = null;
  private readonly waiters: Waiter[] = [];
  private closedBy: EmbeddedPostgresError | null = null;

  /** `patienceMs`: how long an owner waits before it is refused with `session_busy`. */
  constructor(private readonly patienceMs: number) {}

  isHeldBy(owner: object): boolean {
    return this.holder === owner;
  }

  get isFree(): boolean {
    return this.holder === null;
  }

  /** Resolves when `owner` holds the session; at once when it already does. */
  async acquire(owner: object): Promise<void> {
    if (this.closedBy !== null) throw this.closedBy;
    if (this.holder === owner) return;
    if (this.holder === null) {
      this.holder = owner;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.remove(waiter);
        reject(
          new EmbeddedPostgresError(
            'session_busy',
            `another connection's transaction has held the embedded database for ${String(this.patienceMs)} ms`,
          ),
        );
      }, this.patienceMs);
      timer.unref();
      const waiter: Waiter = {
        owner,
        admit: () => {
          clearTimeout(timer);
          resolve();
        },
        refuse: (error) => {
          clearTimeout(timer);
          reject(error);
        },
      };
      this.waiters.push(waiter);
    });
  }

  /** Passes the session on, if `owner` holds it. */
  release(owner: object): void {
    if (this.holder !== owner) return;
    const next = this.waiters.shift();
    this.holder = next?.owner ?? null;
    next?.admit();
  }

  /** Refuses everyone who waits, and, from now on, everyone who asks but the present holder. */
  close(error: EmbeddedPostgresError): void {
    this.closedBy = error;
    for (const waiter of this.waiters.splice(0)) waiter.refuse(error);
  }

  private remove(waiter: Waiter): void {
    const at = this.waiters.indexOf(waiter);
    if (at >= 0) this.waiters.splice(at, 1);
  }
}
