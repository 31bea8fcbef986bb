import { describe, expect, it } from '@jest/globals';
import { ConfigurationError } from './configuration-error.js';
import { readConfiguration } from './configuration.js';

describe('the share of decisions that are made once more', () => {
  const shareOf = (value: string): number => readConfiguration({ HONGZHU_SHADOW_SHARE: value }).shadowShare;

  it('is one in a hundred, unless it is set to anything from none to all', () => {
    expect(readConfiguration({}).shadowShare).toBe(0.01);
    expect([shareOf(''), shareOf('0'), shareOf('0.25'), shareOf('1')]).toEqual([0.01, 0, 0.25, 1]);
  });

  it.each(['-0.1', '1.01', '100', 'all', '1%', 'NaN'])('is not %s, which stops the start', (value) => {
    expect(() => shareOf(value)).toThrow(ConfigurationError);
    expect(() => shareOf(value)).toThrow(/HONGZHU_SHADOW_SHARE/);
  });
});

describe('the role of the token of the configuration', () => {
  const servers = { HONGZHU_DATABASE_URL: 'mysql://u:p@h/d', HONGZHU_REDIS_URL: 'redis://h:6379' };
  const roleOf = (env: Readonly<Record<string, string>>): string => readConfiguration(env).adminTokenRole;

  it('is owner where it is tried by one process, and on servers no more than administrator', () => {
    expect([roleOf({}), roleOf(servers)]).toEqual(['owner', 'administrator']);
    expect(roleOf({ ...servers, HONGZHU_ADMIN_TOKEN_ROLE: '' })).toBe('administrator');
  });

  it('is the one that is set, on servers owner too', () => {
    expect(roleOf({ ...servers, HONGZHU_ADMIN_TOKEN_ROLE: 'owner' })).toBe('owner');
    expect(roleOf({ HONGZHU_ADMIN_TOKEN_ROLE: 'administrator' })).toBe('administrator');
    expect(() => roleOf({ HONGZHU_ADMIN_TOKEN_ROLE: 'auditor' })).toThrow(/HONGZHU_ADMIN_TOKEN_ROLE/);
  });
});

describe('the days of an access key', () => {
  it('are 365 at most, unless others are set', () => {
    expect(readConfiguration({}).longestKeyDays).toBe(365);
    expect(readConfiguration({ HONGZHU_LONGEST_KEY_DAYS: '90' }).longestKeyDays).toBe(90);
    expect(() => readConfiguration({ HONGZHU_LONGEST_KEY_DAYS: '0' })).toThrow(/HONGZHU_LONGEST_KEY_DAYS/);
  });
});

describe('the chunks of a sweep', () => {
  it('have 12,000 pairs and three attempts of thirty seconds, unless others are set', () => {
    expect(readConfiguration({}).chunks).toEqual({ attempts: 3, leaseSeconds: 30, mostPairs: 12_000 });
    const attempts = { HONGZHU_CHUNK_ATTEMPTS: '5', HONGZHU_CHUNK_LEASE_SECONDS: '120' };
    const set = readConfiguration({ ...attempts, HONGZHU_CHUNK_PAIRS: '500' });
    expect(set.chunks).toEqual({ attempts: 5, leaseSeconds: 120, mostPairs: 500 });
    expect(() => readConfiguration({ HONGZHU_CHUNK_ATTEMPTS: '0' })).toThrow(/HONGZHU_CHUNK_ATTEMPTS/);
    expect(() => readConfiguration({ HONGZHU_CHUNK_PAIRS: '0' })).toThrow(/HONGZHU_CHUNK_PAIRS/);
  });
});

describe('the brake on tasks', () => {
  it('is at a fifth of the open tasks and at fifty, unless it is set', () => {
    expect(readConfiguration({}).brake).toEqual({ share: 0.2, least: 50 });
    const set = { HONGZHU_BRAKE_SHARE: '0.5', HONGZHU_BRAKE_LEAST: '10' };
    expect(readConfiguration(set).brake).toEqual({ share: 0.5, least: 10 });
    expect(() => readConfiguration({ HONGZHU_BRAKE_SHARE: '2' })).toThrow(/HONGZHU_BRAKE_SHARE/);
  });
});

describe('the days for which verdicts are kept', () => {
  it('are 400, and never fewer than 184: that stops the start, and says why in both languages', () => {
    expect(readConfiguration({}).retentionDays).toBe(400);
    expect(readConfiguration({ HONGZHU_RETENTION_DAYS: '184' }).retentionDays).toBe(184);
    const short = () => readConfiguration({ HONGZHU_RETENTION_DAYS: '183' });
    expect(short).toThrow(ConfigurationError);
    expect(short).toThrow(/HONGZHU_RETENTION_DAYS: 应为 184 .*整数 \/ expected a whole number from 184/);
  });

  it('keeps what people wrote for good, unless that is said, and never for less than 184 days', () => {
    expect(readConfiguration({}).noteRetentionDays).toBeNull();
    expect(readConfiguration({ HONGZHU_NOTE_RETENTION_DAYS: '184' }).noteRetentionDays).toBe(184);
    expect(() => readConfiguration({ HONGZHU_NOTE_RETENTION_DAYS: '30' })).toThrow(/NOTE_RETENTION_DAYS/);
  });

  it('keeps the audit log for three years, and never for less than 184 days', () => {
    expect(readConfiguration({}).auditRetentionDays).toBe(1095);
    expect(readConfiguration({ HONGZHU_AUDIT_RETENTION_DAYS: '184' }).auditRetentionDays).toBe(184);
    const short = () => readConfiguration({ HONGZHU_AUDIT_RETENTION_DAYS: '183' });
    expect(short).toThrow(
      /HONGZHU_AUDIT_RETENTION_DAYS: 应为 184 .*整数 \/ expected a whole number from 184/,
    );
  });
});

describe('the times of tasks', () => {
  it('are five, ten and twenty working days until they are due, unless they are set', () => {
    expect(readConfiguration({}).tasks).toEqual({
      dueDays: { high: 5, medium: 10, low: 20, data: 20 },
      leaseDays: 5,
      longestPlanDays: 180,
    });
    const set = { HONGZHU_DUE_DAYS_HIGH: '3', HONGZHU_DUE_DAYS_MEDIUM: '7', HONGZHU_DUE_DAYS_LOW: '15' };
    const { dueDays } = readConfiguration({ ...set, HONGZHU_DUE_DAYS_DATA: '30' }).tasks;
    expect(dueDays).toEqual({ high: 3, medium: 7, low: 15, data: 30 });
    expect(() => readConfiguration({ HONGZHU_DUE_DAYS_LOW: '0' })).toThrow(/HONGZHU_DUE_DAYS_LOW/);
  });

  it('are warned to be provisional from September on, or from another day of the year', () => {
    expect(readConfiguration({}).calendar).toEqual({ warnFrom: '09-01' });
    const from = (day: string) => readConfiguration({ HONGZHU_CALENDAR_WARN_FROM: day }).calendar.warnFrom;
    expect(from('02-29')).toBe('02-29');
    for (const day of ['9-1', '02-30', '13-01', '2026-09-01']) {
      expect(() => from(day)).toThrow(/HONGZHU_CALENDAR_WARN_FROM/);
    }
  });
});

describe('the port of the figures of a worker', () => {
  it('is none, unless one is named', () => {
    expect(readConfiguration({}).metricsPort).toBeNull();
    expect(readConfiguration({ HONGZHU_METRICS_PORT: '9464' }).metricsPort).toBe(9464);
    expect(() => readConfiguration({ HONGZHU_METRICS_PORT: '70000' })).toThrow(/HONGZHU_METRICS_PORT/);
  });
});

describe('the networks to which webhooks may be sent', () => {
  const read = (value: string): readonly string[] =>
    readConfiguration({ HONGZHU_WEBHOOK_ALLOWED_CIDRS: value }).webhooks.allowedNetworks;

  it('are none by default, and a list of addresses and networks otherwise', () => {
    expect(readConfiguration({}).webhooks).toEqual({ allowedNetworks: [], inFlight: 2 });
    expect(read('10.20.0.0/16, 192.168.7.9,fd12::/16')).toEqual(['10.20.0.0/16', '192.168.7.9', 'fd12::/16']);
  });

  it.each([
    '10.20.0.0/33',
    '10.20/16',
    'receiver.example',
    '10.0.0.0/8 192.168.0.0/16',
    'fd12::/129',
    '10.0.0.0/x',
  ])('stop the start where one is none: %s', (value) => {
    expect(() => read(value)).toThrow('HONGZHU_WEBHOOK_ALLOWED_CIDRS');
  });
});

describe('the limits of requests', () => {
  it('are 600 a minute for a key, and 60 wrong tokens for an address, unless they are set; 0 is none', () => {
    expect(readConfiguration({}).limits).toEqual({
      ...{ requestsPerMinute: 600, failedLoginsPerMinute: 60, publicRequestsPerMinute: 3_000 },
      ...{ costlyAtOnce: 2, streamsAtOnce: 20 },
    });
    const set = { HONGZHU_REQUESTS_PER_MINUTE: '0', HONGZHU_FAILED_LOGINS_PER_MINUTE: '5' };
    expect(readConfiguration(set).limits).toMatchObject({ requestsPerMinute: 0, failedLoginsPerMinute: 5 });
    const wrong = () => readConfiguration({ HONGZHU_REQUESTS_PER_MINUTE: '-1' });
    expect(wrong).toThrow(/HONGZHU_REQUESTS_PER_MINUTE/);
  });
});

describe('the proxies that are believed', () => {
  it('are none, or the addresses and networks that are named', () => {
    expect(readConfiguration({}).trustedProxies).toEqual([]);
    const set = readConfiguration({ HONGZHU_TRUST_PROXY: '10.0.0.0/8, ::1' });
    expect(set.trustedProxies).toEqual(['10.0.0.0/8', '::1']);
    expect(() => readConfiguration({ HONGZHU_TRUST_PROXY: 'all' })).toThrow(/HONGZHU_TRUST_PROXY/);
  });
});
