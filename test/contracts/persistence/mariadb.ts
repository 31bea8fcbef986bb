import { afterAll, beforeAll } from '@jest/globals';
import mysql from 'mysql2/promise';
import type { SecretCipher } from '@hongzhu/compliance';
import { openPersistence } from '@hongzhu/persistence';
import { testMysqlServer, type MysqlServer } from '../../services/private-mariadb.js';
import type { PersistenceBackend } from './persistence-backend.js';

const START_TIMEOUT_MS = 90_000;
/** A new database for each suite, on a server that is started for the spec file that calls this. */
export function mariadb(): PersistenceBackend {
  let server: MysqlServer | undefined;
  beforeAll(async () => {
    server = await testMysqlServer();
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    await server?.stop();
  }, START_TIMEOUT_MS);
  return {
    name: 'MySQL or MariaDB',
    fresh: async () => {
      if (server === undefined) throw new Error('the database server did not start');
      const url = await server.createDatabase();
      const open = (cipher?: SecretCipher) =>
        openPersistence({ dialect: 'mysql', url, poolSize: 10 }, cipher);
      const opened = [await open()];
      const behind = await mysql.createConnection(url);
      return {
        persistence: opened[0]!,
        rows: async (sql) => (await behind.query<mysql.RowDataPacket[]>(sql))[0],
        another: async (cipher) => {
          const another = await open(cipher);
          opened.push(another);
          return another;
        },
        stop: async () => {
          for (const each of opened) await each.close();
          await behind.end();
        },
      };
    },
  };
}
