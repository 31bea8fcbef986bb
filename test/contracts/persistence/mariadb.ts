import { afterAll, beforeAll } from '@jest/globals';
import { openPersistence } from '@hongzhu/persistence';
import mysql from 'mysql2/promise';
import { testMysqlServer, type MysqlServer } from '../../services/private-mariadb.js';
import { NewState, type RunSql } from './new-state.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { ReusedDatabases, type ReusableDatabase } from './reused-databases.js';

const START_TIMEOUT_MS = 90_000;
const TABLES =
  "select table_name as name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'";

/** Databases on a server that is started for the spec file that calls this. */
export function mariadb(): PersistenceBackend {
  let server: MysqlServer | undefined;
  const databases = new ReusedDatabases(() => {
    if (server === undefined) throw new Error('the database server did not start');
    return newDatabase(server);
  });
  beforeAll(async () => {
    server = await testMysqlServer();
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    await databases.discard();
    await server?.stop();
  }, START_TIMEOUT_MS);
  return { name: 'MySQL or MariaDB', fresh: () => databases.fresh() };
}

async function newDatabase(server: MysqlServer): Promise<ReusableDatabase> {
  const [url, shelf] = [await server.createDatabase(), await server.createDatabase()];
  const config = { dialect: 'mysql', url, poolSize: 10 } as const;
  await (await openPersistence(config)).close();
  const behind = await mysql.createConnection(url);
  const run: RunSql = async (sql) => (await behind.query<mysql.RowDataPacket[]>(sql))[0];
  const state = await NewState.of(run, { tables: TABLES, shelf: new URL(shelf).pathname.slice(1) });
  return { config, run, state, discard: () => behind.end() };
}
