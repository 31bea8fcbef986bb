import { Transactions, type SecretCipher, type Stores } from '@hongzhu/compliance';
import { SqlAccessKeyStore } from './access/sql-access-keys.js';
import { SqlAccountStore } from './access/sql-accounts.js';
import { SqlAuditLog } from './audit/sql-audit-log.js';
import { SqlAuditPruning } from './audit/sql-audit-pruning.js';
import { SqlDayHeadStore } from './audit/sql-day-heads.js';
import { SqlCalendarStore } from './calendar/sql-calendar-store.js';
import { SqlWaiverStore } from './waivers/sql-waivers.js';
import { SqlDataCorrectionStore } from './corrections/sql-data-corrections.js';
import { SqlCertificateStore } from './certificates/sql-certificate-store.js';
import type { Database } from './connection/database.js';
import type { SqlSession } from './connection/sql-session.js';
import { SqlHeldTaskStore } from './brake/sql-held-tasks.js';
import { SqlFindingStore } from './findings/sql-finding-store.js';
import { SqlIdempotencyStore } from './idempotency/sql-idempotency-store.js';
import { SqlImportStore } from './imports/sql-import-store.js';
import { SqlEventLog } from './outbox/sql-event-log.js';
import { SqlOutbox } from './outbox/sql-outbox.js';
import { SqlRegistryGate } from './registry/sql-registry-gate.js';
import { SqlRegistryStore } from './registry/sql-registry-store.js';
import { SqlCredentialStore } from './sign-in/sql-credentials.js';
import { SqlKnownBrowserStore } from './sign-in/sql-known-browsers.js';
import { SqlSessionStore } from './sign-in/sql-sessions.js';
import { SqlSignInTryStore } from './sign-in/sql-sign-in-tries.js';
import { SqlSpentSignInStore } from './sign-in/sql-spent-sign-ins.js';
import { SqlChunkStore } from './sweeps/sql-chunk-store.js';
import { SqlMissingCellStore } from './sweeps/sql-missing-cells.js';
import { SqlStandingStore } from './sweeps/sql-standing-cells.js';
import { SqlSweepSlotStore } from './sweeps/sql-sweep-slots.js';
import { SqlSweepStore } from './sweeps/sql-sweep-store.js';
import { SqlRetentionStore } from './retention/sql-retention-store.js';
import { SqlWordsStore } from './retention/sql-words-store.js';
import { SqlTextStore } from './sql-text-store.js';
import { SqlReviewTaskStore } from './tasks/sql-review-task-store.js';
import { SqlDriftStore } from './drift/sql-drift.js';
import { SqlRecheckStore } from './recheck/sql-recheck-store.js';
import { SqlTrendStore } from './trend/sql-trend-store.js';
import { SqlWebhookStore } from './webhooks/sql-webhook-store.js';

const storesOf = (session: SqlSession, cipher: SecretCipher): Stores => ({
  registry: new SqlRegistryStore(session),
  gate: new SqlRegistryGate(session),
  imports: new SqlImportStore(session),
  sweeps: new SqlSweepStore(session),
  chunks: new SqlChunkStore(session),
  missing: new SqlMissingCellStore(session),
  slots: new SqlSweepSlotStore(session),
  standing: new SqlStandingStore(session),
  findings: new SqlFindingStore(session),
  tasks: new SqlReviewTaskStore(session),
  held: new SqlHeldTaskStore(session),
  outbox: new SqlOutbox(session),
  eventLog: new SqlEventLog(session),
  webhooks: new SqlWebhookStore(session, cipher),
  texts: new SqlTextStore(session),
  trend: new SqlTrendStore(session),
  rechecks: new SqlRecheckStore(session),
  drift: new SqlDriftStore(session),
  words: new SqlWordsStore(session),
  retention: new SqlRetentionStore(session),
  certificates: new SqlCertificateStore(session),
  waivers: new SqlWaiverStore(session),
  corrections: new SqlDataCorrectionStore(session),
  audit: new SqlAuditLog(session),
  auditPruning: new SqlAuditPruning(session),
  dayHeads: new SqlDayHeadStore(session),
  accessKeys: new SqlAccessKeyStore(session),
  accounts: new SqlAccountStore(session),
  credentials: new SqlCredentialStore(session, cipher),
  sessions: new SqlSessionStore(session),
  knownBrowsers: new SqlKnownBrowserStore(session),
  signInTries: new SqlSignInTryStore(session),
  spentSignIns: new SqlSpentSignInStore(session),
  idempotency: new SqlIdempotencyStore(session),
  calendar: new SqlCalendarStore(session),
});

export class SqlTransactions extends Transactions {
  constructor(
    private readonly database: Database,
    private readonly cipher: SecretCipher,
  ) {
    super();
  }

  run<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    return this.database.inTransaction((session) => work(storesOf(session, this.cipher)));
  }
}
