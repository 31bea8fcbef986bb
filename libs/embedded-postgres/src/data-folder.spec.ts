import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { POSTGRES_TEMPLATE } from '../../../test/services/temporary-postgres.js';
import { EmbeddedPostgres } from './embedded-postgres.js';
import { startWriterProcess } from './writer-process.fixture.js';

let folder: string;
let dataDir: string;
const open = (): Promise<EmbeddedPostgres> => EmbeddedPostgres.open({ dataDir, template: POSTGRES_TEMPLATE });

async function ask(postgres: EmbeddedPostgres, sql: string): Promise<unknown[]> {
  const client = new pg.Client(postgres.poolConfig());
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hongzhu-data-folder-'));
  dataDir = join(folder, 'data');
});
afterEach(() => rm(folder, { recursive: true }));

describe('a data folder', () => {
  it('keeps what was committed when the database is closed and opened again', async () => {
    const first = await open();
    await ask(first, "create table notes (note text); insert into notes values ('kept')");
    await first.close();
    const second = await open();
    expect(await ask(second, 'select note from notes')).toEqual([{ note: 'kept' }]);
    await second.close();
  }, 30_000);

  it('is closed within two seconds, as after an orderly shutdown, while clients are connected', async () => {
    const postgres = await open();
    const client = new pg.Client(postgres.poolConfig());
    const ended = new Promise((resolve) => client.on('error', resolve));
    await client.connect();
    await client.query('begin; create table never (n int)');
    const start = performance.now();
    await postgres.close();
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(await ended).toBeInstanceOf(Error);
    // The state in the control file: 1 is "shut down".
    expect((await readFile(join(dataDir, 'global/pg_control'))).readInt32LE(16)).toBe(1);
  }, 30_000);

  it('is refused while it is open, in this process or in another', async () => {
    const postgres = await open();
    await expect(open()).rejects.toMatchObject({ code: 'data_folder_in_use' });
    const other = await startWriterProcess(dataDir);
    expect(await other.nextLine()).toBe('failed data_folder_in_use');
    await other.kill();
    await postgres.close();
  }, 30_000);

  it('is taken over from a process that is gone, whatever its number is now', async () => {
    await writeFile(`${dataDir}.lock`, JSON.stringify({ pid: process.pid, startTime: 'long ago' }));
    const postgres = await open();
    await postgres.close();
    await writeFile(`${dataDir}.lock`, '{"pid":');
    await (await open()).close();
    await expect(readFile(`${dataDir}.lock`)).rejects.toMatchObject({ code: 'ENOENT' });
  }, 30_000);

  it('keeps every committed row when the process is killed in the middle of writing', async () => {
    await (await open()).close();
    for (let round = 1; round <= 2; round += 1) {
      const writer = await startWriterProcess(dataDir);
      for (let line = 0; line < 300; line += 1) await writer.nextLine();
      const lastCommitted = await writer.kill();
      expect(lastCommitted).toBeGreaterThanOrEqual(300);
      const postgres = await open();
      const [{ rows, last } = { rows: 0, last: 0 }] = (await ask(
        postgres,
        'select count(*)::int as rows, max(n) as last from written',
      )) as { rows: number; last: number }[];
      expect(rows).toBe(last);
      // The process may have been killed between a commit and its word about it.
      expect([lastCommitted, lastCommitted + 1]).toContain(last);
      await ask(postgres, 'drop table written');
      await postgres.close();
    }
  }, 60_000);

  it('with something else in it, or of another version, is left alone', async () => {
    await mkdir(dataDir);
    await writeFile(join(dataDir, 'letter.txt'), 'not a database');
    await expect(open()).rejects.toMatchObject({ code: 'data_folder_unusable' });
    await writeFile(join(dataDir, 'PG_VERSION'), '15\n');
    await expect(open()).rejects.toThrow(/PostgreSQL 15/);
    await expect(readFile(`${dataDir}.lock`)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
