import { describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startTemporaryPostgres } from '../../../test/services/temporary-postgres.js';

describe('maintenance', () => {
  it('removes dead rows and cuts the log while the database stays open', async () => {
    const { postgres, stop } = await startTemporaryPostgres({ maintenanceIntervalMs: 50 });
    const pool = new pg.Pool({ ...postgres.poolConfig(), max: 2 });
    const one = async (sql: string): Promise<number> => {
      const { rows } = await pool.query<{ n: number }>(sql);
      return rows[0]?.n ?? Number.NaN;
    };
    const checkpoint = 'select pg_wal_lsn_diff(redo_lsn, $$0/0$$)::float8 as n from pg_control_checkpoint()';
    const before = await one(checkpoint);
    await pool.query('create table rows (n int, filler text)');
    await pool.query('insert into rows select i, repeat(md5(i::text), 8) from generate_series(1, 40000) i');
    for (let i = 0; i < 4; i += 1) await pool.query('update rows set n = n + 1');

    const deadline = Date.now() + 10_000;
    // What the server has not counted yet is not gone: first it has to know of all updates.
    const dead =
      "select case when n_tup_upd >= 160000 then n_dead_tup::int else -1 end as n from pg_stat_user_tables where relname = 'rows'";
    while (((await one(dead)) !== 0 || (await one(checkpoint)) === before) && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    expect(await one(dead)).toBe(0);
    expect(await one(checkpoint)).toBeGreaterThan(before);
    await pool.end();
    await stop();
  }, 30_000);
});
