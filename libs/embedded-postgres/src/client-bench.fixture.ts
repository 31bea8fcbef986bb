import { afterAll, afterEach, beforeAll } from '@jest/globals';
import pg from 'pg';
import { startTemporaryPostgres } from '../../../test/services/temporary-postgres.js';
import type { TemporaryPostgres } from '../../../test/services/temporary-postgres.js';
import type { EmbeddedPostgres } from './embedded-postgres.js';

export interface ClientBench {
  /** The database of this suite. */
  postgres(): EmbeddedPostgres;
  aPool(max: number): pg.Pool;
  aClient(config?: pg.ClientConfig): Promise<pg.Client>;
  /** A client that is expected to be cut off; the test ends it. */
  aDoomedClient(): Promise<pg.Client>;
}

/** One embedded database for a suite; clients and pools end with their test. */
export function clientBench(): ClientBench {
  let temporary: TemporaryPostgres;
  const open: { end(): Promise<void> }[] = [];
  const connected = async (config: pg.ClientConfig = {}): Promise<pg.Client> => {
    const client = new pg.Client({ ...temporary.postgres.poolConfig(), ...config });
    await client.connect();
    return client;
  };

  beforeAll(async () => {
    temporary = await startTemporaryPostgres({ patienceMs: 2_000 });
  }, 60_000);
  afterEach(async () => {
    await Promise.all(open.splice(0).map((each) => each.end()));
  });
  afterAll(() => temporary.stop());

  return {
    postgres: () => temporary.postgres,
    aPool: (max) => {
      const pool = new pg.Pool({ ...temporary.postgres.poolConfig(), max });
      open.push(pool);
      return pool;
    },
    aClient: async (config) => {
      const client = await connected(config);
      open.push(client);
      return client;
    },
    aDoomedClient: async () => {
      const client = await connected();
      client.on('error', () => undefined);
      return client;
    },
  };
}

/** The one value that a query answers. */
export async function valueOf(client: pg.Client | pg.Pool, sql: string): Promise<unknown> {
  const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
  return rows[0]?.[0];
}
