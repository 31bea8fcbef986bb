import { join } from 'node:path';
import type { AuditReader, DayHeadReader, Transactions } from '@hongzhu/compliance';
import { EmbeddedPostgres } from '@hongzhu/embedded-postgres';
import { openPersistence, type Persistence } from '@hongzhu/persistence';
import type { Configuration } from '@hongzhu/platform';

export interface OpenAudit {
  readonly audit: AuditReader;
  readonly heads: DayHeadReader;
  readonly transactions: Transactions;
  close(): Promise<void>;
}

/**
 * The audit log of an installation, without its queue. An embedded database is one process's at a time: the service has
 * to be stopped, or this throws what `EmbeddedPostgres.open` throws.
 */
export async function openAudit({ mode, dataDir, databasePool }: Configuration): Promise<OpenAudit> {
  if (mode.kind === 'production') {
    const persistence = await openPersistence({
      ...{ dialect: 'mysql', url: mode.databaseUrl, poolSize: databasePool },
    });
    return { ...portsOf(persistence), close: () => persistence.close() };
  }
  const template = join(dataDir, 'template');
  const data = await EmbeddedPostgres.open({ dataDir: join(dataDir, 'registry'), template });
  try {
    const address = { embedded: data.poolConfig() };
    const persistence = await openPersistence({ dialect: 'postgres', address, poolSize: 1 });
    const close = () => persistence.close().finally(() => data.close());
    return { ...portsOf(persistence), close };
  } catch (error) {
    await data.close();
    throw error;
  }
}

const portsOf = ({ audit, auditHeads: heads, transactions }: Persistence): Omit<OpenAudit, 'close'> => ({
  ...{ audit, heads, transactions },
});
