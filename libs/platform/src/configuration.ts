import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { isCalendarDate } from '@hongzhu/rules-engine';
import { z } from 'zod';
import { ConfigurationError } from './configuration-error.js';
import { keySetting, type KeySetting } from './key-setting.js';
import { readRedisAddresses } from './redis-addresses.js';

function wholeNumber(least: number, most: number) {
  const error = `应为 ${least} 至 ${most} 的整数 / expected a whole number from ${least} to ${most}`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
}

function share() {
  const error = '应为 0 至 1 的数 / expected a number from 0 to 1';
  return z.coerce.number({ error }).min(0, { error }).max(1, { error });
}

function dayOfYear() {
  const error = '应为月-日，如 09-01 / expected month and day, like 09-01';
  return z.string().refine((day) => isCalendarDate(`2024-${day}`), { error });
}

function redisAddresses() {
  return z.string().transform((setting, context) => {
    const read = readRedisAddresses(setting);
    if ('addresses' in read) return read.addresses;
    context.addIssue(read.fault);
    return z.NEVER;
  });
}

/** An address, or a network such as `10.20.0.0/16`. */
function isNetwork(text: string): boolean {
  const [address = '', prefix, ...more] = text.split('/');
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  const isPrefix = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= most);
  return most > 0 && isPrefix && more.length === 0;
}

function networks() {
  const error =
    '应为以逗号分隔的地址或网段，如 10.20.0.0/16 / expected addresses or networks, separated by commas, as 10.20.0.0/16';
  return z
    .string()
    .transform(commaSeparated)
    .refine((all) => all.every(isNetwork), { error });
}

const commaSeparated = (setting: string): string[] =>
  setting
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');

const environment = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  HONGZHU_HOST: z.string().min(1).default('127.0.0.1'),
  HONGZHU_DATABASE_URL: z
    .string()
    .regex(/^mysql:\/\//, '应为 / expected mysql://user:password@host:port/database')
    .optional(),
  HONGZHU_REDIS_URL: redisAddresses().optional(),
  HONGZHU_DATA_DIR: z.string().min(1).default('.data'),
  HONGZHU_RULES_DIR: z.string().min(1).optional(),
  HONGZHU_ADMIN_TOKEN: z.string().min(16, '至少 16 个字符 / at least 16 characters').optional(),
  HONGZHU_SAMPLE: z.enum(['dongguan', 'none']).default('dongguan'),
  HONGZHU_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
  HONGZHU_DATABASE_POOL: wholeNumber(2, 100).default(10),
  HONGZHU_WORKER_CONCURRENCY: wholeNumber(1, 64).default(2),
  HONGZHU_RECONCILE_SECONDS: wholeNumber(1, 3600).default(60),
  HONGZHU_CHUNK_ATTEMPTS: wholeNumber(1, 100).default(3),
  HONGZHU_CHUNK_LEASE_SECONDS: wholeNumber(1, 3600).default(30),
  HONGZHU_CHUNK_PAIRS: wholeNumber(1, 100_000).default(12_000),
  HONGZHU_EVALUATE_ANEW_NIGHTS: wholeNumber(1, 366).default(28),
  HONGZHU_BRAKE_SHARE: share().default(0.2),
  HONGZHU_BRAKE_LEAST: wholeNumber(0, 1_000_000_000).default(50),
  HONGZHU_SHADOW_SHARE: share().default(0.01),
  HONGZHU_RETENTION_DAYS: wholeNumber(184, 36_500).default(400),
  HONGZHU_DUE_DAYS_HIGH: wholeNumber(1, 366).default(5),
  HONGZHU_DUE_DAYS_MEDIUM: wholeNumber(1, 366).default(10),
  HONGZHU_DUE_DAYS_LOW: wholeNumber(1, 366).default(20),
  HONGZHU_DUE_DAYS_DATA: wholeNumber(1, 366).default(20),
  HONGZHU_CALENDAR_WARN_FROM: dayOfYear().default('09-01'),
  HONGZHU_LEASE_DAYS: wholeNumber(1, 60).default(5),
  HONGZHU_LONGEST_PLAN_DAYS: wholeNumber(1, 366).default(180),
  HONGZHU_DISMISSAL_DAYS: wholeNumber(1, 3_660).default(365),
  HONGZHU_LONGEST_WAIVER_DAYS: wholeNumber(1, 3_660).default(730),
  HONGZHU_IDEMPOTENCY_HOURS: wholeNumber(1, 720).default(24),
  HONGZHU_WEBHOOK_ALLOWED_CIDRS: networks().default([]),
  HONGZHU_WEBHOOK_IN_FLIGHT: wholeNumber(1, 50).default(2),
  HONGZHU_METRICS_PORT: wholeNumber(0, 65_535).optional(),
  HONGZHU_SIGNING_KEY: z.string().optional(),
  HONGZHU_SIGNING_KEY_FILE: z.string().optional(),
  HONGZHU_SECRET_KEY: z.string().optional(),
  HONGZHU_SECRET_KEY_FILE: z.string().optional(),
  HONGZHU_RETIRED_PUBLIC_KEYS: z.string().default(''),
});

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
  readonly sample: 'dongguan' | 'none';
  /** A level of pino; by default `warn` in the embedded mode, whose output people read, and `info` on servers. */
  readonly logLevel: string;
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
  /** For how many hours an `Idempotency-Key` means the request that it came with. */
  readonly idempotencyHours: number;
  /** Networks beside the public ones to which events may be sent, and how many requests to one receiver run at a time. */
  readonly webhooks: { readonly allowedNetworks: readonly string[]; readonly inFlight: number };
  /** Where a worker that runs alone shows what it measures; null for nowhere. */
  readonly metricsPort: number | null;
  /** The Ed25519 key that signs certificates, as PEM or base64 of PKCS#8. */
  readonly signing: KeySetting;
  /** The keys that seal secrets in the database, of 32 bytes in base64 or hexadecimal; the first seals, the others only open. */
  readonly sealing: KeySetting;
  /** Public keys, as in certificates, that signed before. */
  readonly retiredPublicKeys: readonly string[];
}

/** Reads the configuration from the environment; an empty variable counts as not set. */
export function readConfiguration(env: Readonly<Record<string, string | undefined>>): Configuration {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(set);
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
    sample: e.HONGZHU_SAMPLE,
    logLevel: e.HONGZHU_LOG_LEVEL ?? (mode.kind === 'embedded' ? 'warn' : 'info'),
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
    tasks: {
      dueDays: {
        high: e.HONGZHU_DUE_DAYS_HIGH,
        medium: e.HONGZHU_DUE_DAYS_MEDIUM,
        low: e.HONGZHU_DUE_DAYS_LOW,
        data: e.HONGZHU_DUE_DAYS_DATA,
      },
      leaseDays: e.HONGZHU_LEASE_DAYS,
      longestPlanDays: e.HONGZHU_LONGEST_PLAN_DAYS,
    },
    calendar: { warnFrom: e.HONGZHU_CALENDAR_WARN_FROM },
    waiving: {
      dismissalDays: e.HONGZHU_DISMISSAL_DAYS,
      longestDays: e.HONGZHU_LONGEST_WAIVER_DAYS,
    },
    idempotencyHours: e.HONGZHU_IDEMPOTENCY_HOURS,
    webhooks: {
      allowedNetworks: e.HONGZHU_WEBHOOK_ALLOWED_CIDRS,
      inFlight: e.HONGZHU_WEBHOOK_IN_FLIGHT,
    },
    metricsPort: e.HONGZHU_METRICS_PORT ?? null,
    signing: keySetting('HONGZHU_SIGNING_KEY', e.HONGZHU_SIGNING_KEY, e.HONGZHU_SIGNING_KEY_FILE),
    sealing: keySetting('HONGZHU_SECRET_KEY', e.HONGZHU_SECRET_KEY, e.HONGZHU_SECRET_KEY_FILE),
    retiredPublicKeys: commaSeparated(e.HONGZHU_RETIRED_PUBLIC_KEYS),
  };
}

function modeOf(databaseUrl: string | undefined, redisUrls: readonly string[] | undefined): Mode {
  if (databaseUrl !== undefined && redisUrls !== undefined)
    return { kind: 'production', databaseUrl, redisUrls };
  if (databaseUrl === undefined && redisUrls === undefined) return { kind: 'embedded' };
  throw new ConfigurationError(
    '请同时设置 HONGZHU_DATABASE_URL 和 HONGZHU_REDIS_URL，或都不设置 / ' +
      'Set both HONGZHU_DATABASE_URL and HONGZHU_REDIS_URL, or neither.',
  );
}
