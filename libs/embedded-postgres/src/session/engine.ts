import { PGlite } from '@electric-sql/pglite';
import { EmbeddedPostgresError } from '../embedded-postgres-error.js';
import { abandon, guardAgainstFaults } from './engine-fault.js';

/**
 * Small buffers, since two engines share one process. `max_stack_depth`: at this depth PostgreSQL refuses a
 * statement; past about ten times as much the JavaScript stack overflows, which the engine does not survive.
 */
const PARAMETERS = {
  shared_buffers: '32MB',
  wal_buffers: '1MB',
  work_mem: '16MB',
  max_connections: '10',
  max_wal_size: '128MB',
  min_wal_size: '32MB',
  max_stack_depth: '100kB',
  random_page_cost: '1.1',
  // Its timer would outlive a recovery, and keep the process from ending.
  log_startup_progress_interval: '0',
};

/** One PostgreSQL of one session, without a socket. Its calls block the thread and must not overlap. */
export class Engine {
  private constructor(private readonly pglite: PGlite) {}

  /** Opens an existing data folder, replaying what a killed process left. Throws `engine_start_failed`. */
  static async start(dataDir: string): Promise<Engine> {
    const parameters = Object.entries(PARAMETERS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const log: string[] = [];
    const keep = (line: string): boolean => {
      if (log.push(line) > 20) log.shift();
      return false;
    };
    try {
      const pglite = await PGlite.create({
        dataDir,
        startParams: [...PGlite.defaultStartParams, ...parameters],
        onStderr: keep,
        onStdout: keep,
      });
      guardAgainstFaults(pglite);
      return new Engine(pglite);
    } catch (cause) {
      throw new EmbeddedPostgresError(
        'engine_start_failed',
        `The embedded database in ${dataDir} could not be started: ${log.at(-1) ?? String(cause)}`,
        { cause },
      );
    }
  }

  /** Executes one batch of protocol messages and answers all that PostgreSQL said. Throws `EngineFault`. */
  async run(batch: Uint8Array): Promise<Buffer> {
    const chunks: Buffer[] = [];
    // The streaming call, because the plain one parses every reply a second time and keeps it for ever.
    await this.pglite.execProtocolRawStream(batch, {
      syncToFs: false,
      onRawData: (bytes) => chunks.push(Buffer.from(bytes)),
    });
    return Buffer.concat(chunks);
  }

  /** The rows of one statement, or of the last of several. */
  async query<Row>(sql: string): Promise<Row[]> {
    const results = await this.pglite.exec(sql);
    return (results.at(-1)?.rows ?? []) as Row[];
  }

  /** Writes a last checkpoint and closes the files. */
  async stop(): Promise<void> {
    await this.pglite.close();
  }

  /** Lets go of the files of an engine that broke off, as if its process had been killed. */
  abandon(): void {
    abandon(this.pglite);
  }
}
