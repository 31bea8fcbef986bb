import {
  Clock,
  composeUseCases,
  RuleLibrary,
  WeekdayCalendars,
  type CalendarYear,
  type Finding,
  type HeldTask,
  type MissingCell,
  type RateLimits,
  type ServiceTokens,
  type SignInProvider,
  type Spool,
  type SweepSlot,
} from '@hongzhu/compliance';
import { Ed25519Signer, processMetrics, TemporaryFiles, TotpCodes } from '@hongzhu/platform';
import { MemoryRateLimits } from '@hongzhu/queue';
import { FileSnapshotWriter, FileUploadReader, readTablesHere, uploadLimits } from '@hongzhu/tables';
import { generateKeyPairSync } from 'node:crypto';
import type { Market } from '@hongzhu/registry';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication, type ApplicationOptions } from './create-application.js';
import {
  CountingBytes,
  CountingIds,
  FakeCertificateReader,
  FakeFindingReader,
  FakeHeldTaskReader,
  FakeMissingReader,
  FakeRegistryReader,
  FakeSlotReader,
  FakeSweepReader,
  FakeTaskReader,
  FakeWakeUps,
  FixedClock,
  FixedDatabaseTime,
} from './fake-ports.fixture.js';
import { FakeDriftReader, FakeTrendReader } from './fake-figures.fixture.js';
import {
  FakeAuditReader,
  FakeDataCorrectionReader,
  FakeDayHeadReader,
  FakeWaiverReader,
} from './fake-task-ports.fixture.js';
import { emptyViews } from './fake-views.fixture.js';
import { FakeTransactions, type Stored } from './fake-transactions.fixture.js';
import { FakeChangeFeed, FakeSender, FakeWebhookReader, FakeWebhookUrls } from './fake-webhooks.fixture.js';
import { PlainPasswords } from '../../../libs/compliance/src/sign-in/sign-in.fixture.js';
import type { AskQueueBoard } from './queue-board/queue-board.js';
import type { ReadinessCheck } from './system/readiness.js';

export const TOKEN = 'a-token-of-the-administrator';
/** A folder that is not there: what these tests see does not hang on whether the console was built. */
const NO_CONSOLE = '/nonexistent/console';
const EMPTY_BOARD = { status: 200, type: 'text/html; charset=utf-8', body: Buffer.from('') };
export const NO_LIMITS = {
  ...{ requestsPerMinute: 0, failedLoginsPerMinute: 0, publicRequestsPerMinute: 0 },
  ...{ costlyAtOnce: 0, streamsAtOnce: 0 },
};

export interface World extends Stored {
  readonly markets?: readonly Market[];
  readonly sweeps?: FakeSweepReader;
  readonly held?: readonly HeldTask[];
  readonly missing?: readonly MissingCell[];
  readonly slots?: readonly SweepSlot[];
  readonly findings?: readonly Finding[];
  readonly shippedYears?: readonly CalendarYear[];
  readonly changes?: FakeChangeFeed;
  readonly readiness?: readonly ReadinessCheck[];
  /** Any number of requests, and no proxy, unless they are given. */
  readonly options?: Partial<ApplicationOptions>;
  readonly rateLimits?: RateLimits;
  /** An empty page, unless another board is given. */
  readonly askQueueBoard?: AskQueueBoard;
  /** Nobody is vouched for by a provider, unless one is given. */
  readonly serviceTokens?: ServiceTokens;
  readonly signInProvider?: SignInProvider;
  /** A clock that stands still, unless another one is given. */
  readonly clock?: Clock;
  readonly spool?: Spool;
  /** None, unless they are given. */
  readonly rules?: RuleLibrary;
}

export interface RunningApplication {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly transactions: FakeTransactions;
  readonly registry: FakeRegistryReader;
  readonly metrics: ReturnType<typeof processMetrics>;
}

const portsOf = (world: World, transactions: FakeTransactions, registry: FakeRegistryReader) => ({
  transactions,
  registry,
  ...emptyViews(),
  sweeps: world.sweeps ?? new FakeSweepReader([]),
  missing: new FakeMissingReader(world.missing ?? []),
  slots: new FakeSlotReader(world.slots ?? []),
  findings: new FakeFindingReader(world.findings ?? []),
  tasks: new FakeTaskReader(world.tasks ?? []),
  held: new FakeHeldTaskReader(world.held ?? []),
  rules: world.rules ?? new RuleLibrary([]),
  wakeUps: new FakeWakeUps(),
  clock: world.clock ?? new FixedClock(),
  certificates: new FakeCertificateReader(),
  signer: new Ed25519Signer(generateKeyPairSync('ed25519').privateKey),
  databaseTime: new FixedDatabaseTime(),
  ids: new CountingIds(),
  shadow: { share: 0 },
  chunks: { attempts: 3, leaseSeconds: 30, mostPairs: 12_000 },
  standing: { release: 'this one', nights: 28 },
  brake: { share: 0.2, least: 50 },
  trend: new FakeTrendReader(),
  drift: new FakeDriftReader(),
  retention: { days: 400 },
  terms: {
    calendars: new WeekdayCalendars(),
    dueDays: { high: 5, medium: 10, low: 20, data: 20 },
    leaseDays: 5,
    longestPlanDays: 180,
  },
  calendar: { warnFrom: '09-01' },
  shippedYears: world.shippedYears ?? [],
  waiving: { dismissalDays: 365, longestDays: 730 },
  longestKeyDays: 365,
  waivers: new FakeWaiverReader(),
  corrections: new FakeDataCorrectionReader(),
  audit: new FakeAuditReader(),
  auditHeads: new FakeDayHeadReader(),
  accessKeys: transactions.accessKeys.reader,
  accounts: transactions.accounts.reader,
  sessions: transactions.sessionReader,
  serviceTokens: world.serviceTokens ?? null,
  signInProvider: world.signInProvider ?? null,
  sessionSettings: { idleMinutes: 30, longestHours: 12 },
  random: new CountingBytes(),
  passwords: new PlainPasswords(),
  codes: new TotpCodes(),
  idempotency: { hours: 24, leaseSeconds: 60 },
  changes: world.changes ?? new FakeChangeFeed(),
  webhooks: new FakeWebhookReader(transactions.endpoints, transactions.deliveries),
  webhookUrls: new FakeWebhookUrls(),
  webhookSender: new FakeSender(),
  uploads: new FileUploadReader(uploadLimits(16), readTablesHere),
  snapshotWriter: new FileSnapshotWriter(),
  spool: world.spool ?? new TemporaryFiles(),
  delivering: { inFlight: 2, leaseSeconds: 180, chance: () => 0.5 },
});

/** The service on fake ports, listening on a free port of the loopback. */
export async function aRunningApplication(world: World = {}): Promise<RunningApplication> {
  const transactions = new FakeTransactions(world);
  const registry = new FakeRegistryReader(world.markets);
  const ports = portsOf(world, transactions, registry);
  const readiness = async () => world.readiness ?? [];
  const rateLimits = world.rateLimits ?? new MemoryRateLimits(true);
  const askQueueBoard = world.askQueueBoard ?? (async () => EMPTY_BOARD);
  const metrics = processMetrics();
  const app = await createApplication(
    { ports, useCases: composeUseCases(ports), metrics, readiness, rateLimits, askQueueBoard },
    {
      adminToken: TOKEN,
      logLevel: 'silent',
      limits: NO_LIMITS,
      trustedProxies: [],
      isTls: false,
      consoleFolder: NO_CONSOLE,
      ...world.options,
    },
  );
  await app.listen(0, '127.0.0.1');
  return { app, url: await app.getUrl(), transactions, registry, metrics };
}

export interface Call {
  readonly headers?: Record<string, string>;
  readonly body?: string;
}
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** The body; null where it is not JSON. */
  readonly json: unknown;
}

export const BEARER = { authorization: `Bearer ${TOKEN}` };
export const JSON_BODY = { ...BEARER, 'content-type': 'application/json' };

/** Calls the service, as a bearer unless other headers are given. */
export const callerOf =
  ({ url }: RunningApplication) =>
  async (method: string, path: string, { headers = BEARER, body }: Call = {}): Promise<Answer> => {
    const answer = await fetch(url + path, { method, headers, ...(body !== undefined && { body }) });
    // A stream of events goes on for minutes: that it begins is its answer.
    const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream') === true;
    if (isStream) await answer.body?.cancel();
    const text = isStream ? '' : await answer.text();
    const isJson = /[/+]json/.test(answer.headers.get('content-type') ?? '');
    return {
      status: answer.status,
      headers: answer.headers,
      json: isJson ? (JSON.parse(text) as unknown) : null,
    };
  };
