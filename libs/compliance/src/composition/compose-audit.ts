import type { AuditReader } from '../audit/audit-log.js';
import { ExportAuditLog } from '../audit/export-audit-log.js';
import { NoteExport } from '../audit/note-export.js';
import { NoteRefusal } from '../audit/note-refusal.js';
import type { Clock } from '../shared/clock.js';
import type { Transactions } from '../shared/transactions.js';

export interface AuditPorts {
  readonly transactions: Transactions;
  readonly audit: AuditReader;
  readonly clock: Clock;
}

/** What is done with the audit log itself. */
export const composeAudit = ({ transactions, audit, clock }: AuditPorts) => ({
  noteRefusal: new NoteRefusal(transactions, clock),
  noteExport: new NoteExport(transactions, clock),
  exportAuditLog: new ExportAuditLog(transactions, audit, clock),
});
