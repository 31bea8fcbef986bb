import type { Clock } from '../shared/clock.js';
import type { Transactions } from '../shared/transactions.js';

/** Puts down who takes away what is known of members' markets, before it is sent. */
export class NoteExport {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** `what`: of which kind; `subject`: what it belongs to, as `sweeps/<id>`. */
  async run(actor: string, what: 'verdicts' | 'rejected-rows', subject: string): Promise<void> {
    const entry = {
      ...{ at: this.clock.now(), actor, action: `${what}.export`, subject },
      ...{ before: null, after: null, noteDigest: null },
    };
    await this.transactions.run(({ audit }) => audit.append([entry]));
  }
}
