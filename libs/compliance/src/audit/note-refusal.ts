import type { Clock } from '../shared/clock.js';
import type { Transactions } from '../shared/transactions.js';

/** A command that an account was not let do. */
export interface Refusal {
  readonly actor: string;
  readonly origin: string;
  /** What it was about: `tasks/<id>`, or a list. */
  readonly subject: string;
  readonly method: string;
  /** The pattern of the address. */
  readonly route: string;
  /** A stable code. */
  readonly code: string;
  /** Of a request that does many things, what it was about each time that it was refused with this code. */
  readonly parts?: readonly string[];
}

/** Puts down what was refused: in a transaction of its own, for nothing else was changed. */
export class NoteRefusal {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async run(refusals: readonly Refusal[]): Promise<void> {
    const at = this.clock.now();
    const entries = refusals.map(({ actor, origin, subject, method, route, code, parts }) => ({
      ...{ at, actor, action: 'command.refuse', subject, before: null },
      after: { method, route, ...(parts && { parts: [...parts] }) },
      ...{ noteDigest: null, origin, result: code },
    }));
    await this.transactions.run(({ audit }) => audit.append(entries));
  }
}
