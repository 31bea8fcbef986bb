import { UnsealedSecrets } from '@hongzhu/compliance';
import type {
  AccessKeyReader,
  AuditReader,
  CertificateReader,
  ChangeFeed,
  DatabaseTime,
  DataCorrectionReader,
  DriftReader,
  FindingReader,
  HeldTaskReader,
  MissingCellReader,
  RegistryReader,
  ReviewTaskReader,
  SecretCipher,
  SweepReader,
  SweepSlotReader,
  Transactions,
  TrendReader,
  WaiverReader,
  WebhookReader,
} from '@hongzhu/compliance';
import { SqlAccessKeyReader } from './access/sql-access-keys.js';
import { SqlAuditReader } from './audit/sql-audit-reader.js';
import { SqlWaiverReader } from './waivers/sql-waivers.js';
import { SqlDataCorrectionReader } from './corrections/sql-data-corrections.js';
import { SqlCertificateReader } from './certificates/sql-certificate-reader.js';
import type { DatabaseConfig } from './connection/database-config.js';
import { schemaDrift } from './connection/migrate.js';
import { openDatabase } from './connection/open-database.js';
import { SqlHeldTaskReader } from './brake/sql-held-tasks.js';
import { SqlFindingReader } from './findings/sql-finding-reader.js';
import { SqlChangeFeed } from './outbox/sql-change-feed.js';
import { SqlRegistryReader } from './registry/sql-registry-reader.js';
import { SqlDatabaseTime } from './sql-database-time.js';
import { SqlTransactions } from './sql-transactions.js';
import { SqlMissingCellReader } from './sweeps/sql-missing-cells.js';
import { SqlSweepReader } from './sweeps/sql-sweep-reader.js';
import { SqlSweepSlotReader } from './sweeps/sql-sweep-slots.js';
import { SqlReviewTaskReader } from './tasks/sql-review-task-reader.js';
import { SqlDriftReader } from './drift/sql-drift.js';
import { SqlTrendReader } from './trend/sql-trend.js';
import { sealSecrets } from './webhooks/seal-secrets.js';
import { SqlWebhookReader } from './webhooks/sql-webhook-reader.js';

/** The domain's ports on one database. */
export interface Persistence {
  readonly transactions: Transactions;
  readonly registry: RegistryReader;
  readonly sweeps: SweepReader;
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
  readonly accessKeys: AccessKeyReader;
  readonly changes: ChangeFeed;
  readonly webhooks: WebhookReader;
  readonly databaseTime: DatabaseTime;
  /** Resolves when the database answers; throws a `DatabaseError` otherwise. */
  ping(): Promise<void>;
  /** The statements by which the tables differ from what this version expects; none on a sound database. */
  schemaDrift(): Promise<string[]>;
  /**
   * Seals what is stored as it is, or with another key than the one in force; answers of how many webhook endpoints. Throws
   * `secret_key_unknown`.
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
    sweeps: new SqlSweepReader(database),
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
    accessKeys: new SqlAccessKeyReader(database),
    changes: new SqlChangeFeed(database),
    webhooks: new SqlWebhookReader(database, cipher),
    databaseTime: new SqlDatabaseTime(database),
    ping: () => database.ping(),
    schemaDrift: () => schemaDrift(database.dataSource),
    sealSecrets: () => sealSecrets(database, cipher),
    close: () => database.dataSource.destroy(),
  };
}
