import { guarded } from './connection/database-error.js';
import { openDatabase } from './connection/open-database.js';
import { admitService, serviceAccountOf } from './connection/service-account.js';

/**
 * Brings the schema up to date with the address of an account that owns the database and may make others, and admits the
 * account by whose address services and workers will come. Done again, it changes nothing. Throws as `openPersistence` does,
 * and `database_url_invalid` for an account that can't be made.
 */
export async function prepareDatabase(ownerUrl: string, serviceUrl: string): Promise<void> {
  const account = serviceAccountOf(serviceUrl, ownerUrl);
  const config = { dialect: 'mysql', url: ownerUrl, poolSize: 2 } as const;
  const { dataSource } = await openDatabase(config);
  try {
    await guarded(() => admitService(dataSource, account));
  } finally {
    await dataSource.destroy();
  }
}
