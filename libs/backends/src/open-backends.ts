import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { StoredCalendars, type CertificateSigner, type SecretCipher } from '@hongzhu/compliance';
import { QUEUE_BOARD } from '@hongzhu/contracts';
import { EmbeddedPostgres } from '@hongzhu/embedded-postgres';
import { openPersistence, type Persistence } from '@hongzhu/persistence';
import {
  Argon2Passwords,
  loadRuleLibrary,
  openCertificateSigner,
  openSecretCipher,
  releaseDigest,
  shippedYears,
  SystemClock,
  SystemRandomBytes,
  TemporaryFiles,
  TimeOrderedIds,
  TotpCodes,
  type Configuration,
} from '@hongzhu/platform';
import { BullmqWakeUps, findRedis, openRateLimits, type QueueBackend } from '@hongzhu/queue';
import { FileSnapshotWriter, FileUploadReader, readTablesApart, uploadLimits } from '@hongzhu/tables';
import { AddressGuard, CheckedWebhookUrls, HttpWebhookSender } from '@hongzhu/webhooks';
import { openOpenId } from './open-openid.js';
import { BestEffortWakeUps } from './best-effort-wake-ups.js';
import type { Backends } from './backends.js';
import { keepCalendar } from './keep-calendar.js';
import { UnusableDatabaseError } from './unusable-database-error.js';
import { probe } from './probe.js';

/** Told of what an operator should see, but what stops nothing. */
export type Report = (message: string) => void;

/**
 * Opens the database and the queue that the configuration asks for, after the rule documents: a bad document stops
 * the start before anything is touched. Throws what the parts throw; nothing stays open then.
 */
export async function openBackends(configuration: Configuration, report: Report): Promise<Backends> {
  const rules = await loadRuleLibrary(configuration.rulesDir ?? undefined);
  const signer = await signerOf(configuration, report);
  const cipher = await cipherOf(configuration, report);
  const opened: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const release of opened.splice(0).reverse()) await release();
  };
  try {
    const { persistence, queue } = await openStorage(configuration, { cipher, report, opened });
    await persistence.sealSecrets();
    const clock = new SystemClock();
    const calendars = new StoredCalendars(persistence.transactions);
    opened.push(await keepCalendar(calendars, { persistence, clock, report }));
    const jobs = await BullmqWakeUps.connect(queue, (error) => report(`queue: ${error.message}`));
    opened.push(() => jobs.close());
    const wakeUps = new BestEffortWakeUps(jobs, report);
    const rates = openRateLimits(queue, report);
    opened.push(async () => rates.close());
    const board = jobs.board(QUEUE_BOARD);
    return {
      ports: {
        ...storagePorts(persistence),
        ...settingsOf(configuration, calendars),
        ...{ rules, signer, wakeUps, clock },
        ...webhookPorts(configuration),
        ...openOpenId(configuration.openId, clock, report),
        ...filePorts(configuration),
        ids: new TimeOrderedIds(),
        random: new SystemRandomBytes(),
        passwords: new Argon2Passwords(),
        codes: new TotpCodes(),
      },
      queue,
      rateLimits: rates.rateLimits,
      queueCounts: () => jobs.counts(),
      askQueueBoard: (path) => board.answer(path),
      readiness: async () => [
        await probe('database', () => persistence.ping()),
        await probe('queue', () => jobs.check()),
      ],
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The ports that the database stands behind, and nothing else of it. */
function storagePorts(persistence: Persistence) {
  const { transactions, registry, sweeps, missing, slots, findings, tasks, held } = persistence;
  const { certificates, trend, drift, databaseTime, waivers, corrections } = persistence;
  const { audit, auditHeads, accessKeys, accounts, sessions, changes, webhooks } = persistence;
  const { imports, towns, nights, freshness } = persistence;
  return {
    ...{ transactions, registry, sweeps, missing, slots, findings, tasks, held },
    ...{ certificates, trend, drift, databaseTime, waivers, corrections },
    ...{ audit, auditHeads, accessKeys, accounts, sessions, changes, webhooks },
    ...{ imports, towns, nights, freshness },
  };
}

/** In which snapshots come and go. Tables are read in threads of their own. */
const filePorts = ({ uploadUnpackedMebibytes }: Configuration) => ({
  uploads: new FileUploadReader(uploadLimits(uploadUnpackedMebibytes), readTablesApart),
  snapshotWriter: new FileSnapshotWriter(),
  spool: new TemporaryFiles(),
});

/** A lease is longer than a request, and than the clocks of two workers that work may differ. */
const DELIVERY_LEASE_SECONDS = 180;

function webhookPorts({ webhooks: { allowedNetworks, inFlight } }: Configuration) {
  const guard = new AddressGuard(allowedNetworks);
  return {
    webhookUrls: new CheckedWebhookUrls(guard),
    webhookSender: new HttpWebhookSender(guard),
    delivering: { inFlight, leaseSeconds: DELIVERY_LEASE_SECONDS, chance: Math.random },
  };
}

/** Far longer than a request takes; one that takes longer prolongs it. */
const IDEMPOTENCY_LEASE_SECONDS = 60;

/** What the configuration says of how work is done. */
const settingsOf = (
  {
    shadowShare,
    chunks,
    brake,
    retentionDays,
    noteRetentionDays,
    evaluateAnewNights,
    tasks,
    calendar,
    waiving,
    longestKeyDays,
    idempotencyHours,
    sessions,
  }: Configuration,
  calendars: StoredCalendars,
) => ({
  ...{ chunks, brake, calendar, waiving, longestKeyDays },
  shippedYears: shippedYears(),
  terms: { ...tasks, calendars },
  standing: { release: releaseDigest(), nights: evaluateAnewNights },
  shadow: { share: shadowShare },
  retention: { days: retentionDays, noteDays: noteRetentionDays },
  sessionSettings: sessions,
  idempotency: { hours: idempotencyHours, leaseSeconds: IDEMPOTENCY_LEASE_SECONDS },
});

/** On servers a key of the data folder is one that other processes may not have, and is told of at every start. */
async function signerOf(configuration: Configuration, report: Report): Promise<CertificateSigner> {
  const { signer, file } = await openCertificateSigner(configuration);
  if (file !== null && configuration.mode.kind === 'production') {
    report(
      `证书将用 ${file} 中的密钥 ${signer.key.keyId} 签名；请用 HONGZHU_SIGNING_KEY_FILE 让所有进程使用同一密钥 / ` +
        `certificates are signed with the key ${signer.key.keyId} of ${file}; give all processes the same key by HONGZHU_SIGNING_KEY_FILE`,
    );
  }
  return signer;
}

async function cipherOf(configuration: Configuration, report: Report): Promise<SecretCipher> {
  const { cipher, warning } = await openSecretCipher(configuration);
  if (warning !== null) report(warning);
  return cipher;
}

/** With what storage is opened; `opened`: what closes it. */
interface Opening {
  readonly cipher: SecretCipher;
  readonly report: Report;
  readonly opened: (() => Promise<void>)[];
}

interface Storage {
  readonly persistence: Persistence;
  readonly queue: QueueBackend;
}

function openStorage(configuration: Configuration, opening: Opening): Promise<Storage> {
  return configuration.mode.kind === 'embedded'
    ? openEmbedded(configuration, opening)
    : openServers(configuration.mode, configuration.databasePool, opening);
}

/** Two instances: a session's settings hold for all who use it, and the queue must not wait for the data. */
async function openEmbedded({ dataDir }: Configuration, { cipher, opened }: Opening): Promise<Storage> {
  await mkdir(dataDir, { recursive: true });
  const template = join(dataDir, 'template');
  const data = await EmbeddedPostgres.open({ dataDir: join(dataDir, 'registry'), template });
  opened.push(() => data.close());
  const jobs = await EmbeddedPostgres.open({ dataDir: join(dataDir, 'queue'), template });
  opened.push(() => jobs.close());
  const address = { embedded: data.poolConfig() };
  const persistence = await openPersistence({ dialect: 'postgres', address, poolSize: 4 }, cipher);
  opened.push(() => persistence.close());
  return { persistence, queue: { kind: 'embedded', postgres: jobs } };
}

async function openServers(
  { databaseUrl, redisUrls }: { databaseUrl: string; redisUrls: readonly string[] },
  poolSize: number,
  { cipher, report, opened }: Opening,
): Promise<Storage> {
  const { backend: queue, warnings } = await findRedis(redisUrls);
  warnings.forEach((warning) => report(warning));
  const server = { dialect: 'mysql', url: databaseUrl, poolSize } as const;
  const persistence = await openPersistence(server, cipher).catch((cause: unknown) => {
    throw new UnusableDatabaseError(databaseUrl, cause);
  });
  opened.push(() => persistence.close());
  if (await persistence.mayAlterAuditLog()) report(LOG_UNPROTECTED);
  return { persistence, queue };
}

const LOG_UNPROTECTED =
  'audit_log_unprotected: HONGZHU_DATABASE_URL 的账号可以修改、删除审计日志；请用 npm run database:prepare 建立服务自己的账号 / ' +
  'the account of HONGZHU_DATABASE_URL may alter and delete entries of the audit log; make one for the service by npm run database:prepare';
