import type { Clock } from '../shared/clock.js';
import type { Transactions } from '../shared/transactions.js';
import { keepCaller } from './caller.js';

/** Puts down that an export failed, with a stable code: an entry beside the one that was made before. */
export type NoteFailure = (code: string) => Promise<void>;

/** Puts down who takes away what is known of members' markets, before it is sent. */
export class NoteExport {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /**
   * `what`: of which kind; `subject`: what it belongs to, as `sweeps/<id>`. Answers what to call where it was not sent to its end:
   * that is done for the same caller, whoever reads the rest of a stream.
   */
  async run(actor: string, what: 'verdicts' | 'rejected-rows', subject: string): Promise<NoteFailure> {
    const note = (result: string | null): Promise<void> => {
      const entry = {
        ...{ at: this.clock.now(), actor, action: `${what}.export`, subject },
        ...{ before: null, after: null, noteDigest: null, result },
      };
      return this.transactions.run(({ audit }) => audit.append([entry]));
    };
    await note(null);
    return keepCaller(note);
  }
}
