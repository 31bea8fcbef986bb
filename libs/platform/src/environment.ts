import { isIP } from 'node:net';
import { isCalendarDate } from '@hongzhu/rules-engine';
import { z } from 'zod';
import { commaSeparated } from './comma-separated.js';
import { acrValues, issuer, publicUrl, signatureAlgorithms } from './openid-fields.js';
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

/** The variables that this service reads, as they are to be written. */
export const environment = z.object({
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
  HONGZHU_ADMIN_TOKEN_ROLE: z.enum(['owner', 'administrator']).optional(),
  HONGZHU_SAMPLE: z.enum(['dongguan', 'none']).default('dongguan'),
  HONGZHU_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
  HONGZHU_SERVICE_PROCESSES: wholeNumber(1, 64).default(1),
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
  HONGZHU_AUDIT_RETENTION_DAYS: wholeNumber(184, 36_500).default(1095),
  HONGZHU_NOTE_RETENTION_DAYS: wholeNumber(184, 36_500).optional(),
  HONGZHU_DUE_DAYS_HIGH: wholeNumber(1, 366).default(5),
  HONGZHU_DUE_DAYS_MEDIUM: wholeNumber(1, 366).default(10),
  HONGZHU_DUE_DAYS_LOW: wholeNumber(1, 366).default(20),
  HONGZHU_DUE_DAYS_DATA: wholeNumber(1, 366).default(20),
  HONGZHU_CALENDAR_WARN_FROM: dayOfYear().default('09-01'),
  HONGZHU_LEASE_DAYS: wholeNumber(1, 60).default(5),
  HONGZHU_LONGEST_PLAN_DAYS: wholeNumber(1, 366).default(180),
  HONGZHU_DISMISSAL_DAYS: wholeNumber(1, 3_660).default(365),
  HONGZHU_LONGEST_WAIVER_DAYS: wholeNumber(1, 3_660).default(730),
  HONGZHU_LONGEST_KEY_DAYS: wholeNumber(1, 3_660).default(365),
  HONGZHU_IDEMPOTENCY_HOURS: wholeNumber(1, 720).default(24),
  HONGZHU_SESSION_IDLE_MINUTES: wholeNumber(2, 1_440).default(30),
  HONGZHU_SESSION_HOURS: wholeNumber(1, 168).default(12),
  HONGZHU_REQUESTS_PER_MINUTE: wholeNumber(0, 1_000_000).default(600),
  HONGZHU_FAILED_LOGINS_PER_MINUTE: wholeNumber(0, 1_000_000).default(60),
  HONGZHU_PUBLIC_REQUESTS_PER_MINUTE: wholeNumber(0, 1_000_000).default(3_000),
  HONGZHU_COSTLY_AT_ONCE: wholeNumber(0, 1_000).default(2),
  HONGZHU_STREAMS_AT_ONCE: wholeNumber(0, 1_000).default(20),
  HONGZHU_UPLOAD_UNPACKED_MIB: wholeNumber(16, 1_024).default(128),
  HONGZHU_TRUST_PROXY: networks().default([]),
  HONGZHU_TLS: z.enum(['true', 'false']).default('false'),
  HONGZHU_WEBHOOK_ALLOWED_CIDRS: networks().default([]),
  HONGZHU_WEBHOOK_IN_FLIGHT: wholeNumber(1, 50).default(2),
  HONGZHU_METRICS_PORT: wholeNumber(0, 65_535).optional(),
  HONGZHU_PUBLIC_URL: publicUrl().optional(),
  HONGZHU_OIDC_ISSUER: issuer().optional(),
  HONGZHU_OIDC_CLIENT_ID: z.string().max(255).optional(),
  HONGZHU_OIDC_CLIENT_SECRET: z.string().optional(),
  HONGZHU_OIDC_AUDIENCE: z.string().max(255).optional(),
  HONGZHU_OIDC_ALGORITHMS: signatureAlgorithms().default(['RS256', 'PS256', 'ES256', 'EdDSA']),
  HONGZHU_OIDC_ACR_VALUES: acrValues().default([]),
  HONGZHU_SIGNING_KEY: z.string().optional(),
  HONGZHU_SIGNING_KEY_FILE: z.string().optional(),
  HONGZHU_SECRET_CIPHER: z.enum(['aes-256-gcm', 'sm4']).default('aes-256-gcm'),
  HONGZHU_SECRET_KEY: z.string().optional(),
  HONGZHU_SECRET_KEY_FILE: z.string().optional(),
  HONGZHU_RETIRED_PUBLIC_KEYS: z.string().default(''),
});
