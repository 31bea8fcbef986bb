import { resolve } from 'node:path';
import type { z } from 'zod';
import { ConfigurationError } from './configuration-error.js';
import { commaSeparated } from './comma-separated.js';
import { environment } from './environment.js';
import { keySetting, type KeySetting } from './key-setting.js';
import { openIdSettings, type OpenIdSettings } from './openid-settings.js';
import { withSecretsOfFiles } from './secrets-of-files.js';

/** Where the data and the queue live: nothing but this process, or servers. */
export type Mode =
  | { readonly kind: 'embedded' }
  | {
      readonly kind: 'production';
      readonly databaseUrl: string;
      /** One, or several nodes of one cluster, with the same protocol, account and password. */
      readonly redisUrls: readonly string[];
    };

export interface Configuration {
  readonly mode: Mode;
  /** 0 asks the system for a free port. */
  readonly port: number;
  readonly host: string;
  /** Absolute path. */
  readonly dataDir: string;
  /** Absolute path of the folder with the rule sets; null for the one that is shipped. */
  readonly rulesDir: string | null;
  readonly adminToken: string | null;
  /** What the token may do: everything, which servers have to ask for, or what an administrator may. */
  readonly adminTokenRole: 'owner' | 'administrator';
  readonly sample: 'dongguan' | 'none';
  /** A level of pino; by default `warn` in the embedded mode, whose output people read, and `info` on servers. */
  readonly logLevel: string;
  /** How many processes of the service answer behind one port; in the embedded mode always one. */
  readonly serviceProcesses: number;
  readonly databasePool: number;
  /** Chunks one worker process evaluates at a time. */
  readonly workerConcurrency: number;
  /** How often a worker asks the database what is due and what is unfinished. */
  readonly reconcileSeconds: number;
  /** How often a chunk is tried before it is split, how long one attempt may take, and how many pairs it evaluates. */
  readonly chunks: { readonly attempts: number; readonly leaseSeconds: number; readonly mostPairs: number };
  /** After so many nights at the latest a nightly sweep evaluates a market whose records did not change; 1: every night. */
  readonly evaluateAnewNights: number;
  /** A sweep that would open or close more than this share of the tasks, and more than `least`, holds them. */
  readonly brake: { readonly share: number; readonly least: number };
  /** The share of a sweep's decisions, from 0 to 1, that json-rules-engine makes once more. */
  readonly shadowShare: number;
  /** For how many days the verdicts of a sweep are kept after its end. */
  readonly retentionDays: number;
  /** For how many days what people wrote is kept after the work is over; null for good. */
  readonly noteRetentionDays: number | null;
  /** Entries of the audit log that are younger, in days, can't be deleted by `npm run audit:prune`. */
  readonly auditRetentionDays: number;
  /**
   * In how many working days a task of a severity is due, for how many a claim is kept, and for how many days at most a task
   * may be put off.
   */
  readonly tasks: {
    readonly dueDays: Readonly<Record<'high' | 'medium' | 'low' | 'data', number>>;
    readonly leaseDays: number;
    readonly longestPlanDays: number;
  };
  /** The day of a year, `MM-DD`, from which on it is told of that the next year's holidays are not known. */
  readonly calendar: { readonly warnFrom: string };
  /** After how many days what was dismissed counts again, and how long a waiver may be asked for. */
  readonly waiving: { readonly dismissalDays: number; readonly longestDays: number };
  /** For how many days an access key is good at most. */
  readonly longestKeyDays: number;
  /** For how many hours an `Idempotency-Key` means the request that it came with. */
  readonly idempotencyHours: number;
  /** After how many minutes in which nobody does anything a sign-in is over, and after how many hours in any case. */
  readonly sessions: { readonly idleMinutes: number; readonly longestHours: number };
  /**
   * How many requests a minute one access key, or one account that is signed in, may make; how many wrong tokens, and how many requests for
   * what anybody may ask, may come from one address; how many requests that read a whole sweep one key may have under way; how many
   * streams of events one account may have open; 0: any number.
   */
  readonly limits: {
    readonly requestsPerMinute: number;
    readonly failedLoginsPerMinute: number;
    readonly publicRequestsPerMinute: number;
    readonly costlyAtOnce: number;
    readonly streamsAtOnce: number;
  };
  /** What an uploaded archive or spreadsheet may come to when it is unpacked, in MiB. */
  readonly uploadUnpackedMebibytes: number;
  /** Addresses and networks of the proxies whose `X-Forwarded-*` is believed. */
  readonly trustedProxies: readonly string[];
  /** Whether all callers come by TLS, so that browsers may be told to come by nothing else. */
  readonly isTls: boolean;
  /** Networks beside the public ones to which events may be sent, and how many requests to one receiver run at a time. */
  readonly webhooks: { readonly allowedNetworks: readonly string[]; readonly inFlight: number };
  /** Where a worker that runs alone shows what it measures; null for nowhere. */
  readonly metricsPort: number | null;
  /** The provider of identities; null for none. */
  readonly openId: OpenIdSettings | null;
  /** The Ed25519 key that signs certificates, as PEM or base64 of PKCS#8. */
  readonly signing: KeySetting;
  /** The keys that seal secrets in the database, of 32 bytes in base64 or hexadecimal; the first seals, the others only open. */
  readonly sealing: KeySetting;
  /** The algorithm that seals; the others only open. */
  readonly sealingCipher: 'aes-256-gcm' | 'sm4';
  /** Public keys, as in certificates, that signed before. */
  readonly retiredPublicKeys: readonly string[];
}

/** Reads the configuration from the environment; an empty variable counts as not set. */
export function readConfiguration(env: Readonly<Record<string, string | undefined>>): Configuration {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(withSecretsOfFiles(set));
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ConfigurationError(`环境变量有误 / The environment is not usable: ${lines.join('; ')}`);
  }
  const e = parsed.data;
  const mode = modeOf(e.HONGZHU_DATABASE_URL, e.HONGZHU_REDIS_URL);
  return {
    mode,
    port: e.PORT,
    host: e.HONGZHU_HOST,
    dataDir: resolve(e.HONGZHU_DATA_DIR),
    rulesDir: e.HONGZHU_RULES_DIR === undefined ? null : resolve(e.HONGZHU_RULES_DIR),
    adminToken: e.HONGZHU_ADMIN_TOKEN ?? null,
    adminTokenRole: e.HONGZHU_ADMIN_TOKEN_ROLE ?? (mode.kind === 'embedded' ? 'owner' : 'administrator'),
    sample: e.HONGZHU_SAMPLE,
    logLevel: e.HONGZHU_LOG_LEVEL ?? (mode.kind === 'embedded' ? 'warn' : 'info'),
    serviceProcesses: mode.kind === 'embedded' ? 1 : e.HONGZHU_SERVICE_PROCESSES,
    databasePool: e.HONGZHU_DATABASE_POOL,
    workerConcurrency: e.HONGZHU_WORKER_CONCURRENCY,
    reconcileSeconds: e.HONGZHU_RECONCILE_SECONDS,
    chunks: {
      attempts: e.HONGZHU_CHUNK_ATTEMPTS,
      leaseSeconds: e.HONGZHU_CHUNK_LEASE_SECONDS,
      mostPairs: e.HONGZHU_CHUNK_PAIRS,
    },
    evaluateAnewNights: e.HONGZHU_EVALUATE_ANEW_NIGHTS,
    brake: { share: e.HONGZHU_BRAKE_SHARE, least: e.HONGZHU_BRAKE_LEAST },
    shadowShare: e.HONGZHU_SHADOW_SHARE,
    retentionDays: e.HONGZHU_RETENTION_DAYS,
    noteRetentionDays: e.HONGZHU_NOTE_RETENTION_DAYS ?? null,
    auditRetentionDays: e.HONGZHU_AUDIT_RETENTION_DAYS,
    tasks: tasksOf(e),
    calendar: { warnFrom: e.HONGZHU_CALENDAR_WARN_FROM },
    waiving: {
      dismissalDays: e.HONGZHU_DISMISSAL_DAYS,
      longestDays: e.HONGZHU_LONGEST_WAIVER_DAYS,
    },
    longestKeyDays: e.HONGZHU_LONGEST_KEY_DAYS,
    idempotencyHours: e.HONGZHU_IDEMPOTENCY_HOURS,
    ...doorOf(e),
    webhooks: {
      allowedNetworks: e.HONGZHU_WEBHOOK_ALLOWED_CIDRS,
      inFlight: e.HONGZHU_WEBHOOK_IN_FLIGHT,
    },
    metricsPort: e.HONGZHU_METRICS_PORT ?? null,
    openId: openIdSettings(e),
    signing: keySetting('HONGZHU_SIGNING_KEY', e.HONGZHU_SIGNING_KEY, e.HONGZHU_SIGNING_KEY_FILE),
    sealing: keySetting('HONGZHU_SECRET_KEY', e.HONGZHU_SECRET_KEY, e.HONGZHU_SECRET_KEY_FILE),
    sealingCipher: e.HONGZHU_SECRET_CIPHER,
    retiredPublicKeys: commaSeparated(e.HONGZHU_RETIRED_PUBLIC_KEYS),
  };
}

/** Who comes in, and how much of it. */
const doorOf = (
  e: z.output<typeof environment>,
): Pick<Configuration, 'sessions' | 'limits' | 'uploadUnpackedMebibytes' | 'trustedProxies' | 'isTls'> => ({
  sessions: {
    idleMinutes: e.HONGZHU_SESSION_IDLE_MINUTES,
    longestHours: e.HONGZHU_SESSION_HOURS,
  },
  limits: {
    requestsPerMinute: e.HONGZHU_REQUESTS_PER_MINUTE,
    failedLoginsPerMinute: e.HONGZHU_FAILED_LOGINS_PER_MINUTE,
    publicRequestsPerMinute: e.HONGZHU_PUBLIC_REQUESTS_PER_MINUTE,
    costlyAtOnce: e.HONGZHU_COSTLY_AT_ONCE,
    streamsAtOnce: e.HONGZHU_STREAMS_AT_ONCE,
  },
  uploadUnpackedMebibytes: e.HONGZHU_UPLOAD_UNPACKED_MIB,
  trustedProxies: e.HONGZHU_TRUST_PROXY,
  isTls: e.HONGZHU_TLS === 'true',
});

const tasksOf = (e: z.output<typeof environment>): Configuration['tasks'] => ({
  dueDays: {
    high: e.HONGZHU_DUE_DAYS_HIGH,
    medium: e.HONGZHU_DUE_DAYS_MEDIUM,
    low: e.HONGZHU_DUE_DAYS_LOW,
    data: e.HONGZHU_DUE_DAYS_DATA,
  },
  leaseDays: e.HONGZHU_LEASE_DAYS,
  longestPlanDays: e.HONGZHU_LONGEST_PLAN_DAYS,
});

function modeOf(databaseUrl: string | undefined, redisUrls: readonly string[] | undefined): Mode {
  if (databaseUrl !== undefined && redisUrls !== undefined)
    return { kind: 'production', databaseUrl, redisUrls };
  if (databaseUrl === undefined && redisUrls === undefined) return { kind: 'embedded' };
  throw new ConfigurationError(
    '请同时设置 HONGZHU_DATABASE_URL 和 HONGZHU_REDIS_URL，或都不设置 / ' +
      'Set both HONGZHU_DATABASE_URL and HONGZHU_REDIS_URL, or neither.',
  );
}
