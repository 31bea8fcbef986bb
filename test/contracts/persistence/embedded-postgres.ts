import { afterAll } from '@jest/globals';
import { openPersistence } from '@hongzhu/persistence';
import pg from 'pg';
import { startTemporaryPostgres } from '../../services/temporary-postgres.js';
import { NewState, type NewStateDialect, type RunSql } from './new-state.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { ReusedDatabases, type ReusableDatabase } from './reused-databases.js';

const STOP_TIMEOUT_MS = 90_000;
const DIALECT: NewStateDialect = {
  tables: "select tablename as name from pg_tables where schemaname = 'public'",
  shelf: 'as_new',
};

/** PGlite in this process, for the spec file that calls this. */
export function embeddedPostgres(): PersistenceBackend {
  const databases = new ReusedDatabases(newDatabase);
  afterAll(() => databases.discard(), STOP_TIMEOUT_MS);
  return { name: 'embedded Postgres', fresh: () => databases.fresh() };
}

async function newDatabase(): Promise<ReusableDatabase> {
  const { postgres, stop } = await startTemporaryPostgres();
  const embedded = postgres.poolConfig();
  const config = { dialect: 'postgres', address: { embedded }, poolSize: 5 } as const;
  await (await openPersistence(config)).close();
  const behind = new pg.Pool({ ...embedded, max: 1 });
  const run: RunSql = async (sql) => (await behind.query<Record<string, unknown>>(sql)).rows;
  await run(`create schema ${DIALECT.shelf}`);
  const state = await NewState.of(run, DIALECT);
  return {
    config,
    run,
    state,
    discard: async () => {
      await behind.end();
      await stop();
    },
  };
}
