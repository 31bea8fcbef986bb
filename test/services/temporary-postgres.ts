import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { EmbeddedPostgres } from '@hongzhu/embedded-postgres';
import type { EmbeddedPostgresOptions } from '@hongzhu/embedded-postgres';

export interface TemporaryPostgres {
  readonly postgres: EmbeddedPostgres;
  readonly dataDir: string;
  /** Closes the database and removes its folder. */
  readonly stop: () => Promise<void>;
}

/** A fresh database is copied from here: made once per machine, it saves each suite some seconds. */
export const POSTGRES_TEMPLATE = join(tmpdir(), `hongzhu-postgres-template-${String(userInfo().uid)}`);

/** An embedded PostgreSQL in a folder of its own. */
export async function startTemporaryPostgres(
  options: Partial<EmbeddedPostgresOptions> = {},
): Promise<TemporaryPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'hongzhu-postgres-'));
  const dataDir = options.dataDir ?? join(folder, 'data');
  const postgres = await EmbeddedPostgres.open({ template: POSTGRES_TEMPLATE, ...options, dataDir });
  return {
    postgres,
    dataDir,
    stop: async () => {
      await postgres.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
