import type { Clock } from '../shared/clock.js';
import type { Transactions } from '../shared/transactions.js';
import type { ChainedEntry } from './audit-entry.js';
import type { AuditReader } from './audit-log.js';

const PAGE = 500;

/** Gives the log away, to be kept and verified elsewhere. That it was given away is an entry of its own. */
export class ExportAuditLog {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditReader,
    private readonly clock: Clock,
  ) {}

  /**
   * The entries after a position in their order, page by page, to that of this export at least. It is logged before this
   * answers, so that nobody has entries of which the log does not say so.
   */
  async run(actor: string, after: number): Promise<AsyncIterable<ChainedEntry[]>> {
    const entry = { at: this.clock.now(), actor, action: 'audit-log.export', subject: 'audit-log' };
    await this.transactions.run(({ audit }) =>
      audit.append([{ ...entry, before: null, after: { after }, noteDigest: null }]),
    );
    const { position } = await this.audit.head();
    return this.pages(after, position);
  }

  private async *pages(after: number, end: number): AsyncGenerator<ChainedEntry[]> {
    for (let position = after; position < end;) {
      const read = await this.audit.after(position, Math.min(PAGE, end - position));
      if (read.length === 0) return;
      yield read;
      position = read.at(-1)!.position;
    }
  }
}
