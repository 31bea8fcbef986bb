import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  composeUseCases,
  decodeLedger,
  RuleLibrary,
  WakeUps,
  WeekdayCalendars,
  type Clock,
  type Finding,
  type Page,
  type PageRequest,
  type Ports,
  type RegistryImport,
  type ReviewTask,
  type ShadowReport,
  type Sweep,
  type SubjectVerdict,
  type UseCases,
} from '@hongzhu/compliance';
import type { Persistence } from '@hongzhu/persistence';
import { FileSnapshotWriter, FileUploadReader, readTablesHere, uploadLimits } from '@hongzhu/tables';
import { AddressGuard, CheckedWebhookUrls, HttpWebhookSender } from '@hongzhu/webhooks';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import {
  Argon2Passwords,
  Ed25519Signer,
  loadRuleLibrary,
  SystemClock,
  SystemRandomBytes,
  TemporaryFiles,
  TimeOrderedIds,
  TotpCodes,
} from '@hongzhu/platform';
import { EVERYWHERE } from '@hongzhu/permissions';

/** A test on a city in an empty database of its own. */
export const inFreshCity = (backend: PersistenceBackend, test: (city: City) => Promise<void>) => async () => {
  const subject = await backend.fresh();
  try {
    await test(await City.over(subject.persistence));
  } finally {
    await subject.stop();
  }
};

export type Json = Record<string, unknown>;

/** A conformance city as it lies in the fixtures. */
export const caseCity = (number: 1 | 2): Json =>
  JSON.parse(readFileSync(`test/fixtures/cases/city-${number}.json`, 'utf8')) as Json;

/** Sweeps evaluate every cell every night. */
export const EVERY_NIGHT = { standing: { release: 'this one', nights: 1 } };

/** Tasks are due in days of the week, whatever the holidays. */
const TERMS = {
  terms: {
    calendars: new WeekdayCalendars(),
    dueDays: { high: 5, medium: 10, low: 20, data: 20 },
    leaseDays: 5,
    longestPlanDays: 180,
  },
  calendar: { warnFrom: '09-01' },
  shippedYears: [],
};

/** Wake-ups that go nowhere: the test runs the work itself. */
export class NoWakeUps extends WakeUps {
  override importWaiting = (): Promise<void> => Promise.resolve();
  override sweepWaiting = (): Promise<void> => Promise.resolve();
  override recheckWaiting = (): Promise<void> => Promise.resolve();
  override eventsWaiting = (): Promise<void> => Promise.resolve();
  override chunksWaiting = (): Promise<void> => Promise.resolve();
  override chunksAwaited = (): Promise<number> => Promise.resolve(0);
}

/** No address is allowed, and nothing is sent: the events of a city stay in its feed. */
const sendingNowhere = () => {
  const guard = new AddressGuard([]);
  return {
    webhookUrls: new CheckedWebhookUrls(guard),
    webhookSender: new HttpWebhookSender(guard),
    delivering: { inFlight: 2, leaseSeconds: 180, chance: () => 0.5 },
  };
};

/** The use cases over one database, and the steps that jobs would take. */
export class City {
  /** What the shadow check made of every chunk that was run by `sweep`. */
  readonly shadowReports: ShadowReport[] = [];

  private constructor(
    readonly persistence: Persistence,
    readonly useCases: UseCases,
  ) {}

  /** `inForce` are the rule sets this process has; by default all that are shipped. Every decision is checked. */
  static async over(
    persistence: Persistence,
    inForce: RuleLibrary | ((id: string) => boolean) = () => true,
    clock: Clock = new SystemClock(),
    settings: Partial<Pick<Ports, 'shadow' | 'chunks' | 'brake' | 'retention' | 'standing'>> = {},
  ): Promise<City> {
    return new City(
      persistence,
      composeUseCases({
        // What it has beside the ports, nobody asks a use case for.
        ...persistence,
        rules: await libraryOf(inForce),
        wakeUps: new NoWakeUps(),
        clock,
        ids: new TimeOrderedIds(),
        random: new SystemRandomBytes(),
        passwords: new Argon2Passwords(),
        codes: new TotpCodes(),
        idempotency: { hours: 24, leaseSeconds: 60 },
        serviceTokens: null,
        signInProvider: null,
        sessionSettings: { idleMinutes: 30, longestHours: 12 },
        signer: new Ed25519Signer(generateKeyPairSync('ed25519').privateKey),
        shadow: { share: 1 },
        chunks: { attempts: 3, leaseSeconds: 30, mostPairs: 12_000 },
        standing: { release: 'this one', nights: 28 },
        brake: { share: 0.2, least: 50 },
        retention: { days: 400 },
        ...TERMS,
        waiving: { dismissalDays: 365, longestDays: 730 },
        longestKeyDays: 365,
        ...sendingNowhere(),
        uploads: new FileUploadReader(uploadLimits(64), readTablesHere),
        snapshotWriter: new FileSnapshotWriter(),
        spool: new TemporaryFiles(),
        ...settings,
      }),
    );
  }

  async import(snapshot: Json, mode: 'all' | 'partial' = 'all', dryRun = false): Promise<RegistryImport> {
    const payload = new TextEncoder().encode(JSON.stringify(snapshot));
    const { id } = await this.useCases.submitImport.run(payload, { mode, dryRun });
    await this.useCases.runImport.run(id);
    return this.importOf(id);
  }

  async importOf(id: string): Promise<RegistryImport> {
    const job = await this.persistence.transactions.run(({ imports }) => imports.get(id));
    if (job === null) throw new Error(`no import ${id}`);
    return job;
  }

  /** Starts, plans and runs a whole sweep. */
  async sweep(asOf: string, effect: 'record' | 'study' = 'record'): Promise<Sweep> {
    const { id } = await this.useCases.startSweep.run({ asOf, effect });
    await this.useCases.planSweep.run(id);
    await this.runChunks(id);
    return this.sweepOf(id);
  }

  /** Runs the chunks that are pending, once each. */
  async runChunks(id: string): Promise<void> {
    for (const number of await this.pendingChunks(id)) {
      const outcome = await this.useCases.workOnChunk.run(id, number);
      if (outcome.kind === 'done') this.shadowReports.push(outcome.shadow);
    }
  }

  async sweepOf(id: string): Promise<Sweep> {
    const sweep = await this.persistence.sweeps.get(id);
    if (sweep === null) throw new Error(`no sweep ${id}`);
    return sweep;
  }

  pendingChunks(sweepId: string): Promise<number[]> {
    return this.persistence.transactions.run(({ sweeps }) => sweeps.pendingChunkNumbers(sweepId));
  }

  async verdicts(sweepId: string): Promise<SubjectVerdict[]> {
    const entries = await this.persistence.sweeps.ledger(sweepId, null, 10_000);
    return entries.flatMap(decodeLedger);
  }

  findings(): Promise<readonly Finding[]> {
    return everyPage((page) => this.persistence.findings.listExplained({ within: EVERYWHERE }, page));
  }

  /** In the order of the list, to their last field. */
  async tasks(): Promise<readonly ReviewTask[]> {
    const listed = await everyPage((page) => this.persistence.tasks.list({ within: EVERYWHERE }, page));
    const ids = listed.map(({ id }) => id);
    const whole = await this.persistence.transactions.run(({ tasks }) => tasks.loadForUpdate(ids));
    const byId = new Map(whole.map((task) => [task.id, task]));
    return listed.map((task) => ({ ...byId.get(task.id)!, ...task, clock: byId.get(task.id)!.clock }));
  }

  /** Everything a user can see of findings and tasks, as text. */
  async state(): Promise<string> {
    return JSON.stringify([await this.findings(), await this.tasks()]);
  }
}

let shipped: Promise<RuleLibrary> | undefined;
/** The rule sets that are shipped, read and compiled once for all cities: nothing about them changes. */
export const shippedRules = (): Promise<RuleLibrary> => (shipped ??= loadRuleLibrary());

async function libraryOf(inForce: RuleLibrary | ((id: string) => boolean)): Promise<RuleLibrary> {
  if (inForce instanceof RuleLibrary) return inForce;
  return new RuleLibrary((await shippedRules()).ruleSets.filter(({ id }) => inForce(id)));
}

async function everyPage<T>(list: (page: PageRequest) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await list({ limit: 500, cursor });
    items.push(...page.items);
    if (page.nextCursor === null) return items;
    cursor = page.nextCursor;
  }
}
