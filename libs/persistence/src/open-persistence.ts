import { UnsealedSecrets } from '@hongzhu/compliance';
import type {
  AccessKeyReader,
  AccountReader,
  AuditReader,
  CertificateReader,
  ChangeFeed,
  DatabaseTime,
  DayHeadReader,
  DataCorrectionReader,
  DriftReader,
  FindingReader,
  FreshnessReader,
  HeldTaskReader,
  ImportReader,
  MissingCellReader,
  NightReader,
  RegistryReader,
  ReviewTaskReader,
  SecretCipher,
  SessionReader,
  SweepReader,
  SweepSlotReader,
  TownReader,
  Transactions,
  TrendReader,
  WaiverReader,
  WebhookReader,
} from '@hongzhu/compliance';
import { SqlAccessKeyReader } from './access/sql-access-keys.js';
import { SqlAccountReader } from './access/sql-accounts.js';
import { SqlSessionReader } from './sign-in/sql-sessions.js';
import { mayAlterAuditLog } from './audit/may-alter-audit-log.js';
import { SqlAuditReader } from './audit/sql-audit-reader.js';
import { SqlDayHeadReader } from './audit/sql-day-heads.js';
import { SqlWaiverReader } from './waivers/sql-waivers.js';
import { SqlDataCorrectionReader } from './corrections/sql-data-corrections.js';
import { SqlCertificateReader } from './certificates/sql-certificate-reader.js';
import type { DatabaseConfig } from './connection/database-config.js';
import { schemaDrift } from './connection/migrate.js';
import { openDatabase } from './connection/open-database.js';
import { SqlHeldTaskReader } from './brake/sql-held-tasks.js';
import { SqlImportReader } from './imports/sql-import-reader.js';
import { SqlFindingReader } from './findings/sql-finding-reader.js';
import { SqlChangeFeed } from './outbox/sql-change-feed.js';
import { SqlFreshnessReader } from './registry/sql-freshness-reader.js';
import { SqlRegistryReader } from './registry/sql-registry-reader.js';
import { SqlDatabaseTime } from './sql-database-time.js';
import { SqlTransactions } from './sql-transactions.js';
import { SqlMissingCellReader } from './sweeps/sql-missing-cells.js';
import { SqlNightReader } from './sweeps/sql-nights.js';
import { SqlSweepReader } from './sweeps/sql-sweep-reader.js';
import { SqlSweepSlotReader } from './sweeps/sql-sweep-slots.js';
import { SqlReviewTaskReader } from './tasks/sql-review-task-reader.js';
import { SqlDriftReader } from './drift/sql-drift.js';
import { SqlTownReader } from './towns/sql-town-reader.js';
import { SqlTrendReader } from './trend/sql-trend.js';
import { sealTotpSecrets } from './sign-in/seal-totp-secrets.js';
import { sealSecrets } from './webhooks/seal-secrets.js';
import { SqlWebhookReader } from './webhooks/sql-webhook-reader.js';

/** The domain's ports on one database. */
export interface Persistence {
  readonly transactions: Transactions;
  readonly registry: RegistryReader;
  readonly freshness: FreshnessReader;
  readonly towns: TownReader;
  readonly imports: ImportReader;
  readonly sweeps: SweepReader;
  readonly nights: NightReader;
  readonly missing: MissingCellReader;
  readonly slots: SweepSlotReader;
  readonly findings: FindingReader;
  readonly tasks: ReviewTaskReader;
  readonly certificates: CertificateReader;
  readonly held: HeldTaskReader;
  readonly trend: TrendReader;
  readonly drift: DriftReader;
  readonly waivers: WaiverReader;
  readonly corrections: DataCorrectionReader;
  readonly audit: AuditReader;
  readonly auditHeads: DayHeadReader;
  readonly accessKeys: AccessKeyReader;
  readonly accounts: AccountReader;
  readonly sessions: SessionReader;
  readonly changes: ChangeFeed;
  readonly webhooks: WebhookReader;
  readonly databaseTime: DatabaseTime;
  /** Resolves when the database answers; throws a `DatabaseError` otherwise. */
  ping(): Promise<void>;
  /** The statements by which the tables differ from what this version expects; none on a sound database. */
  schemaDrift(): Promise<string[]>;
  /** Whether the account by which it is reached may change or delete entries of the audit log, which none needs. */
  mayAlterAuditLog(): Promise<boolean>;
  /**
   * Seals what is stored as it is, or with another key than the one in force; answers of how many webhook endpoints
   * and accounts. Throws `secret_key_unknown`.
   */
  sealSecrets(): Promise<number>;
  /** Closes the connections. To be called once, when nothing uses the ports any more. */
  close(): Promise<void>;
}

/**
 * Connects to the database, refuses one that would bend text or time, and brings its schema up to date. Raises
 * `database_url_invalid`, `database_charset_unsupported`, `database_time_zone_unsupported`,
 * `database_sql_mode_unsupported`, `migration_lock_taken`, or a `DatabaseError` (`database_error`).
 */
export async function openPersistence(
  config: DatabaseConfig,
  cipher: SecretCipher = new UnsealedSecrets(),
): Promise<Persistence> {
  const database = await openDatabase(config);
  return {
    transactions: new SqlTransactions(database, cipher),
    registry: new SqlRegistryReader(database),
    freshness: new SqlFreshnessReader(database),
    towns: new SqlTownReader(database),
    imports: new SqlImportReader(database),
    sweeps: new SqlSweepReader(database),
    nights: new SqlNightReader(database),
    missing: new SqlMissingCellReader(database),
    slots: new SqlSweepSlotReader(database),
    findings: new SqlFindingReader(database),
    tasks: new SqlReviewTaskReader(database),
    certificates: new SqlCertificateReader(database),
    held: new SqlHeldTaskReader(database),
    trend: new SqlTrendReader(database),
    drift: new SqlDriftReader(database),
    waivers: new SqlWaiverReader(database),
    corrections: new SqlDataCorrectionReader(database),
    audit: new SqlAuditReader(database),
    auditHeads: new SqlDayHeadReader(database),
    accessKeys: new SqlAccessKeyReader(database),
    accounts: new SqlAccountReader(database),
    sessions: new SqlSessionReader(database),
    changes: new SqlChangeFeed(database),
    webhooks: new SqlWebhookReader(database, cipher),
    databaseTime: new SqlDatabaseTime(database),
    ping: () => database.ping(),
    schemaDrift: () => schemaDrift(database.dataSource),
    mayAlterAuditLog: () => mayAlterAuditLog(database.dataSource),
    sealSecrets: async () =>
      (await sealSecrets(database, cipher)) + (await sealTotpSecrets(database, cipher)),
    close: () => database.dataSource.destroy(),
  };
}
