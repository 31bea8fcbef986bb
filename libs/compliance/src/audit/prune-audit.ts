import { addDays } from '@hongzhu/rules-engine';
import type { CertificateSigner } from '../certificates/certificate-signer.js';
import type { Clock } from '../shared/clock.js';
import { InvalidInputError } from '../shared/hongzhu-error.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { anchorText, signedBy } from './day-head.js';
import { beginningOfDay } from './sign-day-heads.js';

export interface PrunedAudit {
  /** Up to which entry the log is gone; 0 for none. */
  readonly position: number;
  readonly deleted: number;
}

const ROWS_PER_BATCH = 5_000;
/** Who does it, in the log: an account of the database, of which the service knows nothing. */
const ACTOR = 'audit-prune';

/**
 * Deletes entries from before a day, if that is longer ago than they have to be kept. What the first entry that is left
 * follows is kept, signed, so that the rest can be verified as before; and that it was done is an entry itself. Broken off
 * and run again, it comes to the same.
 */
export class PruneAudit {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly signer: CertificateSigner,
    private readonly settings: { readonly days: number },
  ) {}

  /** Throws `audit_too_young` for a day that is too late. */
  async run(before: string): Promise<PrunedAudit> {
    const latest = addDays(this.clock.today(), -this.settings.days);
    if (before > latest) {
      throw new InvalidInputError(
        'audit_too_young',
        `审计日志须保留 ${String(this.settings.days)} 天：只能删除 ${latest} 之前的条目 / The audit log is kept for ${String(this.settings.days)} days: only entries from before ${latest} can be deleted`,
      );
    }
    const position = await this.transactions.run((stores) => this.anchor(stores, before));
    let deleted = 0;
    for (;;) {
      const batch = await this.transactions.run(({ auditPruning }) =>
        auditPruning.deleteUpTo(position, ROWS_PER_BATCH),
      );
      if (batch === 0) return { position, deleted };
      deleted += batch;
    }
  }

  /** Up to where the log may be deleted: that is signed first. */
  private async anchor({ dayHeads, auditPruning, audit }: Stores, before: string): Promise<number> {
    await dayHeads.latest();
    const known = await auditPruning.anchor();
    const end = await auditPruning.endOfOlder(beginningOfDay(before));
    if (end === null || end.position <= (known?.position ?? 0)) return known?.position ?? 0;
    const { position, hash } = end;
    const signature = this.signer.sign(anchorText({ before, position, hash }));
    const at = this.clock.now();
    await dayHeads.anchor({ before, position, hash, prunedAt: at, ...signedBy(this.signer.key, signature) });
    const entry = { at, actor: ACTOR, action: 'audit-log.prune', subject: 'audit-log' };
    await audit.append([{ ...entry, before: null, after: { before, position, hash }, noteDigest: null }]);
    return position;
  }
}
