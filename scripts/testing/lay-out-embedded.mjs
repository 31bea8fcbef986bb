import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgres } from '@hongzhu/embedded-postgres';
import { openPersistence } from '@hongzhu/persistence';

/** Makes the data folder of an embedded service as its first start would, less what that start writes into it. */
const [, , folder] = process.argv;
const template = join(folder, 'template');
const registry = await EmbeddedPostgres.open({ dataDir: join(folder, 'registry'), template });
try {
  const address = { embedded: registry.poolConfig() };
  await (await openPersistence({ dialect: 'postgres', address, poolSize: 2 })).close();
} finally {
  await registry.close();
}
await (await EmbeddedPostgres.open({ dataDir: join(folder, 'queue'), template })).close();
await rm(template, { recursive: true });
