import { join } from 'node:path';
import { EmbeddedPostgres } from '@hongzhu/embedded-postgres';
import pg from 'pg';

const HALF_WRITTEN = '[{"kind":';

/**
 * Leaves what is stored of one market half written, as a disk that failed might: sweeps go on without it. The service
 * must not run.
 */
export const breakRoster = (dataDir, marketCode) =>
  inDatabase(dataDir, async (client) => {
    await client.query('alter table cell_roster alter column tally type text');
    await client.query(
      `update cell_roster set tally = $2 || tally where cell_type = 'market' and cell_code = $1`,
      [marketCode, HALF_WRITTEN],
    );
  });

/** Puts it right again. */
export const mendRoster = (dataDir, marketCode) =>
  inDatabase(dataDir, async (client) => {
    await client.query(
      `update cell_roster set tally = substr(tally, $2) where cell_type = 'market' and cell_code = $1`,
      [marketCode, HALF_WRITTEN.length + 1],
    );
    await client.query('alter table cell_roster alter column tally type json using tally::json');
  });

async function inDatabase(dataDir, work) {
  const data = await EmbeddedPostgres.open({ dataDir: join(dataDir, 'registry') });
  const client = new pg.Client(data.poolConfig());
  try {
    await client.connect();
    await work(client);
    await client.end();
  } finally {
    await data.close();
  }
}
