import {
  isKnownYear,
  isSameEntry,
  Transactions,
  type AuditEntry,
  type QueuedTask,
  type RegistryImport,
  type ReviewTask,
  type StoredYear,
  type Stores,
  type WebhookDelivery,
  type WebhookEndpoint,
} from '@hongzhu/compliance';
import { FakeAccessKeys } from '../../../libs/compliance/src/access/access-keys.fixture.js';
import { FakeAccounts } from '../../../libs/compliance/src/access/accounts.fixture.js';
import {
  FakeCredentials,
  FakeKnownBrowsers,
  FakeSessionReader,
  FakeSessions,
  FakeSignInTries,
  FakeSpentSignIns,
} from '../../../libs/compliance/src/sign-in/sign-in.fixture.js';
import { FakeIdempotencyStore } from '../../../libs/compliance/src/idempotency/idempotency-store.fixture.js';

/** What is stored to begin with. */
export interface Stored {
  readonly tasks?: QueuedTask[];
  readonly openSweep?: string;
  readonly years?: StoredYear[];
  /** Imports are stored once this has come. */
  readonly importsAfter?: Promise<void>;
}

/** Just the stores that the use cases of the interface touch. */
export class FakeTransactions extends Transactions {
  readonly imports = new Map<string, { job: RegistryImport; payload: Uint8Array }>();
  readonly accessKeys = new FakeAccessKeys();
  readonly accounts = new FakeAccounts();
  readonly credentials = new FakeCredentials();
  readonly sessions = new FakeSessions();
  readonly sessionReader = new FakeSessionReader(this.sessions, this.accounts, this.credentials);
  readonly knownBrowsers = new FakeKnownBrowsers();
  readonly signInTries = new FakeSignInTries();
  readonly spentSignIns = new FakeSpentSignIns();
  readonly idempotency = new FakeIdempotencyStore();
  readonly audit: AuditEntry[] = [];
  readonly endpoints = new Map<string, WebhookEndpoint>();
  readonly deliveries = new Map<string, WebhookDelivery>();

  constructor(private readonly world: Stored) {
    super();
  }

  override run<T>(work: (stores: Stores) => Promise<T>): Promise<T> {
    return work(this.stores() as unknown as Stores);
  }

  private webhooks() {
    const { endpoints, deliveries } = this;
    const keep = async (endpoint: WebhookEndpoint): Promise<boolean> => {
      endpoints.set(endpoint.id, endpoint);
      return true;
    };
    return {
      count: async () => endpoints.size,
      insert: keep,
      replace: keep,
      get: async (id: string) => endpoints.get(id) ?? null,
      lock: async (id: string) => endpoints.get(id) ?? null,
      delete: async (id: string) => void endpoints.delete(id),
      addDeliveries: async (added: readonly WebhookDelivery[]) =>
        added.forEach((delivery) => deliveries.set(delivery.id, delivery)),
      delivery: async (id: string) => deliveries.get(id) ?? null,
      settle: async (delivery: WebhookDelivery) => deliveries.set(delivery.id, delivery).size > 0,
    };
  }

  private stores() {
    const tasks = this.world.tasks ?? [];
    return {
      imports: {
        insert: async (job: RegistryImport, payload: Uint8Array) => {
          await this.world.importsAfter;
          this.imports.set(job.id, { job, payload });
        },
        get: async (id: string) => this.imports.get(id)?.job ?? null,
        rejectedRows: async () => null,
      },
      sweeps: {
        lastRecordedDate: async () => null,
        insertUnlessOpen: async () => this.world.openSweep ?? null,
      },
      tasks: {
        get: async (id: string) => tasks.find((task) => task.id === id) ?? null,
        replace: async (next: ReviewTask, version: number) => {
          const at = tasks.findIndex((task) => task.id === next.id && task.version === version);
          if (at >= 0) tasks[at] = { ...tasks[at]!, ...next };
          return at >= 0;
        },
      },
      calendar: {
        all: async () => (this.world.years ?? []).filter(isKnownYear),
        withRemoved: async () => this.world.years ?? [],
        add: async (added: StoredYear[]) => void this.world.years?.push(...added),
        replace: async (next: StoredYear, version: number) => {
          const { years = [] } = this.world;
          const at = years.findIndex((year) => year.year === next.year && year.version === version);
          if (at >= 0) years[at] = next;
          return at >= 0;
        },
      },
      outbox: { append: async () => undefined },
      audit: {
        append: async (entries: readonly AuditEntry[]) => void this.audit.push(...entries),
        hold: async () => undefined,
        doneTo: async (subject: string, actions: readonly string[]) =>
          this.audit.filter((entry) => entry.subject === subject && actions.includes(entry.action)),
        has: async (entry: AuditEntry) => this.audit.some((known) => isSameEntry(known, entry)),
      },
      accessKeys: this.accessKeys,
      accounts: this.accounts,
      credentials: this.credentials,
      sessions: this.sessions,
      knownBrowsers: this.knownBrowsers,
      signInTries: this.signInTries,
      spentSignIns: this.spentSignIns,
      idempotency: this.idempotency,
      eventLog: { lock: async () => 0 },
      webhooks: this.webhooks(),
    };
  }
}
