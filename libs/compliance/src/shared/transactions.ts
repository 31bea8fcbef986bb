import type { AccessKeyStore } from '../access/access-key-store.js';
import type { DayHeadStore } from '../audit/day-head.js';
import type { AuditPruning } from '../audit/audit-pruning.js';
import type { AccountStore } from '../access/account-store.js';
import type { AuditLog } from '../audit/audit-log.js';
import type { CalendarStore } from '../calendar/calendar-store.js';
import type { WaiverStore } from '../waivers/waiver-store.js';
import type { DataCorrectionStore } from '../corrections/data-correction-store.js';
import type { CertificateStore } from '../certificates/certificate-store.js';
import type { FindingStore } from '../findings/finding-store.js';
import type { HeldTaskStore } from '../brake/held-task.js';
import type { IdempotencyStore } from '../idempotency/idempotency-store.js';
import type { ImportStore } from '../imports/import-store.js';
import type { EventLog } from '../outbox/event-log.js';
import type { Outbox } from '../outbox/outbox.js';
import type { RegistryGate } from '../registry/registry-gate.js';
import type { RegistryStore } from '../registry/registry-store.js';
import type { SweepSlotStore } from '../schedule/sweep-slot-store.js';
import type { StandingStore } from '../standing/standing-cell.js';
import type { ChunkStore } from '../sweeps/chunk-store.js';
import type { MissingCellStore } from '../sweeps/missing-cell.js';
import type { SweepStore } from '../sweeps/sweep-store.js';
import type { ReviewTaskStore } from '../tasks/review-task-store.js';
import type { WordsStore } from '../retention/words-store.js';
import type { RetentionStore } from '../retention/retention-store.js';
import type { DriftStore } from '../drift/drift.js';
import type { RecheckStore } from '../recheck/recheck-store.js';
import type { TrendStore } from '../trend/sweep-trend.js';
import type { WebhookStore } from '../webhooks/webhook-store.js';
import type { CredentialStore } from '../sign-in/credential.js';
import type { KnownBrowserStore } from '../sign-in/known-browser.js';
import type { SessionStore } from '../sign-in/session.js';
import type { SignInTryStore } from '../sign-in/sign-in-tries.js';
import type { SpentSignInStore } from '../sign-in/spent-sign-ins.js';
import type { TextStore } from './text-store.js';

/** The stores of one transaction. They must not be used after it ends. */
export interface Stores {
  readonly registry: RegistryStore;
  readonly gate: RegistryGate;
  readonly imports: ImportStore;
  readonly sweeps: SweepStore;
  readonly chunks: ChunkStore;
  readonly missing: MissingCellStore;
  readonly slots: SweepSlotStore;
  readonly standing: StandingStore;
  readonly findings: FindingStore;
  readonly tasks: ReviewTaskStore;
  readonly held: HeldTaskStore;
  readonly outbox: Outbox;
  readonly eventLog: EventLog;
  readonly webhooks: WebhookStore;
  readonly texts: TextStore;
  readonly trend: TrendStore;
  readonly rechecks: RecheckStore;
  readonly drift: DriftStore;
  readonly retention: RetentionStore;
  readonly words: WordsStore;
  readonly certificates: CertificateStore;
  readonly waivers: WaiverStore;
  readonly corrections: DataCorrectionStore;
  readonly audit: AuditLog;
  readonly dayHeads: DayHeadStore;
  readonly auditPruning: AuditPruning;
  readonly accessKeys: AccessKeyStore;
  readonly accounts: AccountStore;
  readonly credentials: CredentialStore;
  readonly sessions: SessionStore;
  readonly knownBrowsers: KnownBrowserStore;
  readonly signInTries: SignInTryStore;
  readonly spentSignIns: SpentSignInStore;
  readonly idempotency: IdempotencyStore;
  readonly calendar: CalendarStore;
}

export abstract class Transactions {
  /**
   * Runs `work` in one READ COMMITTED transaction: all of it is stored, or, when it throws, nothing. Deadlocks,
   * lock time-outs and lost connections are retried with backoff, so `work` may run more than once and must
   * have no effect but through the stores.
   */
  abstract run<T>(work: (stores: Stores) => Promise<T>): Promise<T>;
}
