import pg from 'pg';
import type { SecretCipher } from '@hongzhu/compliance';
import { openPersistence } from '@hongzhu/persistence';
import { startTemporaryPostgres } from '../../services/temporary-postgres.js';
import type { PersistenceBackend } from './persistence-backend.js';

/** PGlite in this process, a new one for each suite. */
export const embeddedPostgres: PersistenceBackend = {
  name: 'embedded Postgres',
  fresh: async () => {
    const { postgres, stop } = await startTemporaryPostgres();
    const embedded = postgres.poolConfig();
    const open = (cipher?: SecretCipher) =>
      openPersistence({ dialect: 'postgres', address: { embedded }, poolSize: 5 }, cipher);
    const opened = [await open()];
    const behind = new pg.Pool({ ...embedded, max: 1 });
    return {
      persistence: opened[0]!,
      rows: async (sql) => (await behind.query<Record<string, unknown>>(sql)).rows,
      another: async (cipher) => {
        const another = await open(cipher);
        opened.push(another);
        return another;
      },
      stop: async () => {
        for (const each of opened) await each.close();
        await behind.end();
        await stop();
      },
    };
  },
};
