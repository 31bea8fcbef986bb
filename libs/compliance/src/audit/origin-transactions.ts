import { Transactions, type Stores } from '../shared/transactions.js';
import type { AuditEntry } from './audit-entry.js';
import { AuditLog } from './audit-log.js';
import { currentCaller } from './caller.js';

/** Transactions whose entries of the audit log say from where the account asked. */
export class OriginTransactions extends Transactions {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  override run<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    return this.transactions.run((stores) => work({ ...stores, audit: new OriginLog(stores.audit) }));
  }
}

class OriginLog extends AuditLog {
  constructor(private readonly log: AuditLog) {
    super();
  }

  override doneTo(subject: string, actions: readonly string[]): Promise<AuditEntry[]> {
    return this.log.doneTo(subject, actions);
  }
  override hold(): Promise<void> {
    return this.log.hold();
  }

  override has(entry: AuditEntry): Promise<boolean> {
    return this.log.has(entry);
  }

  override append(entries: readonly AuditEntry[]): Promise<void> {
    const caller = currentCaller();
    if (caller === undefined) return this.log.append(entries);
    // What the service does by itself in consequence has no origin of its own.
    return this.log.append(
      entries.map((entry) =>
        entry.actor === caller.account ? { ...entry, origin: entry.origin ?? caller.address } : entry,
      ),
    );
  }
}
