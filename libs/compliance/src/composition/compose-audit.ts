import type { AuditReader } from '../audit/audit-log.js';
import { ExportAuditLog } from '../audit/export-audit-log.js';
import { NoteExport } from '../audit/note-export.js';
import type { DayHeadReader } from '../audit/day-head.js';
import { SignDayHeads } from '../audit/sign-day-heads.js';
import type { CertificateSigner } from '../certificates/certificate-signer.js';
import { ReadLog } from '../audit/read-log.js';
import { NoteRefusal } from '../audit/note-refusal.js';
import type { Clock } from '../shared/clock.js';
import type { IdGenerator } from '../shared/ids.js';
import type { Transactions } from '../shared/transactions.js';

export interface AuditPorts {
  readonly transactions: Transactions;
  readonly audit: AuditReader;
  readonly auditHeads: DayHeadReader;
  readonly signer: CertificateSigner;
  readonly clock: Clock;
  readonly ids: IdGenerator;
}

/** What is done with the audit log itself. */
export const composeAudit = ({ transactions, audit, clock, signer, ids }: AuditPorts) => ({
  noteRefusal: new NoteRefusal(transactions, clock),
  readLog: new ReadLog(transactions, clock, ids),
  noteExport: new NoteExport(transactions, clock),
  signDayHeads: new SignDayHeads(transactions, clock, signer),
  exportAuditLog: new ExportAuditLog(transactions, audit, clock),
});
