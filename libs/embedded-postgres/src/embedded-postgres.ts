import { mkdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Duplex } from 'node:stream';
import { ClientConnection } from './client-connection.js';
import type { ServerFacts } from './client-connection.js';
import { ClientSocket } from './client-socket.js';
import { createDataFolder } from './data-folder/create-data-folder.js';
import { lockDataFolder } from './data-folder/lock-data-folder.js';
import type { Unlock } from './data-folder/lock-data-folder.js';
import { Maintenance } from './maintenance.js';
import { Engine } from './session/engine.js';
import { SessionLock } from './session/session-lock.js';
import { Session } from './session/session.js';

export interface EmbeddedPostgresOptions {
  /** The folder that holds the database. It is created; its parent gets `<name>.lock` while it is open. */
  readonly dataDir: string;
  /** A folder with a fresh database to copy for a missing `dataDir`; created when missing (2 to 4 s, once). */
  readonly template?: string;
  /** How long a query waits for another connection's transaction before it fails with 55P03. Default 60,000. */
  readonly patienceMs?: number;
  /** How often tables are vacuumed and the log is cut, if needed. Default 30,000. */
  readonly maintenanceIntervalMs?: number;
  /** Told of faults that no client can be told of. Default: written to standard error. */
  readonly report?: (error: unknown) => void;
}

/** What `pg.Pool` or `pg.Client` need to be clients of an embedded PostgreSQL. */
export interface EmbeddedPoolConfig {
  readonly stream: () => Duplex;
  readonly host: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  readonly ssl: false;
}

const NAME = 'postgres';
const REPORTED_PARAMETERS = [
  'server_version',
  'server_encoding',
  'client_encoding',
  'DateStyle',
  'TimeZone',
  'integer_datetimes',
  'standard_conforming_strings',
];

/**
 * A PostgreSQL inside this process, for unmodified `pg` clients and everything built on them. Any number of
 * connections share its one session: transactions are isolated by being run one after the other.
 *
 * What was committed survives the death of the process, but not of the machine: nothing waits for the disk.
 */
export class EmbeddedPostgres {
  private closing: Promise<void> | null = null;

  private constructor(
    private readonly session: Session,
    private readonly server: ServerFacts,
    private readonly maintenance: Maintenance,
    private readonly unlock: Unlock,
  ) {}

  /**
   * Opens the database in `dataDir`, or makes one. Throws `EmbeddedPostgresError`: `data_folder_in_use`,
   * `data_folder_unusable`, `data_folder_creation_failed`, `engine_start_failed`.
   */
  static async open(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
    const dataDir = resolve(options.dataDir);
    const report = options.report ?? console.error;
    await mkdir(dirname(dataDir), { recursive: true });
    const unlock = await lockDataFolder(dataDir);
    try {
      await createDataFolder(dataDir, options.template);
      const engine = await Engine.start(dataDir);
      const parameters = await readParameters(engine);
      const session = new Session(engine, new SessionLock(options.patienceMs ?? 60_000), () =>
        Engine.start(dataDir),
      );
      const maintenance = new Maintenance(session, options.maintenanceIntervalMs ?? 30_000, report);
      return new EmbeddedPostgres(session, { database: NAME, parameters, report }, maintenance, unlock);
    } catch (error) {
      await unlock();
      throw error;
    }
  }

  /** The far end of a new client's socket. */
  stream(): Duplex {
    const socket = new ClientSocket();
    new ClientConnection(socket, this.session, this.server);
    return socket;
  }

  /** For `new pg.Pool(…)`, BullMQ's `connection`, or (`stream` as `extra.stream`) a TypeORM data source. */
  poolConfig(): EmbeddedPoolConfig {
    return {
      stream: () => this.stream(),
      host: 'embedded',
      user: NAME,
      password: '',
      database: NAME,
      ssl: false,
    };
  }

  /** Cuts off the clients that are left, writes a last checkpoint and frees the folder. */
  close(): Promise<void> {
    this.closing ??= this.shutDown();
    return this.closing;
  }

  private async shutDown(): Promise<void> {
    this.maintenance.stop();
    try {
      await this.session.close();
    } finally {
      await this.unlock();
    }
  }
}

async function readParameters(engine: Engine): Promise<Map<string, string>> {
  const names = REPORTED_PARAMETERS.map((name) => `'${name}'`).join(', ');
  const rows = await engine.query<{ name: string; setting: string }>(
    `select name, setting from pg_settings where name in (${names})`,
  );
  return new Map(rows.map(({ name, setting }) => [name, setting]));
}
