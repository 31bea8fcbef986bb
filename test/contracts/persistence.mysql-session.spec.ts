import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import mysql from 'mysql2/promise';
import { openPersistence, type Persistence } from '@hongzhu/persistence';
import { startPrivateMariadb, type PrivateMariadb } from '../services/private-mariadb.js';
import { aFinding } from './persistence/domain-builders.js';

const START_TIMEOUT_MS = 90_000;
// Every test runs all migrations, which takes a busy machine some seconds.
jest.setTimeout(60_000);

describe('a MySQL or MariaDB session', () => {
  let server: PrivateMariadb;
  let opened: Persistence[] = [];
  const open = async (url: string): Promise<Persistence> => {
    const persistence = await openPersistence({ dialect: 'mysql', url, poolSize: 3 });
    opened.push(persistence);
    return persistence;
  };
  const asRoot = async (url: string, ...statements: string[]): Promise<mysql.RowDataPacket[]> => {
    const connection = await mysql.createConnection(url);
    let rows: mysql.RowDataPacket[] = [];
    for (const statement of statements) [rows] = await connection.query<mysql.RowDataPacket[]>(statement);
    await connection.end();
    return rows;
  };

  beforeAll(async () => {
    server = await startPrivateMariadb();
  }, START_TIMEOUT_MS);
  afterAll(async () => {
    await server.stop();
  }, START_TIMEOUT_MS);
  afterEach(async () => {
    for (const each of opened) await each.close();
    opened = [];
  });

  it('is refused in another character set than utf8mb4, with the remedy', async () => {
    const url = await server.createDatabase('character set latin1');
    await expect(open(url)).rejects.toMatchObject({
      code: 'database_charset_unsupported',
      message: expect.stringContaining('ALTER DATABASE') as unknown,
      details: { variable: 'character_set_database', found: 'latin1' },
    });
    expect(await asRoot(url, 'show tables')).toEqual([]);
  });

  it('is refused in another time zone than UTC, and where values are cut silently', async () => {
    const url = await server.createDatabase();
    await asRoot(url, "set global time_zone = '+08:00'");
    await expect(open(url)).rejects.toMatchObject({
      code: 'database_time_zone_unsupported',
      details: { timeZone: '+08:00', minutesFromUtc: 480 },
    });
    const [before] = await asRoot(url, 'select @@global.sql_mode as mode');
    await asRoot(url, "set global time_zone = '+00:00'", "set global sql_mode = ''");
    await expect(open(url)).rejects.toMatchObject({ code: 'database_sql_mode_unsupported' });
    await asRoot(url, `set global sql_mode = '${String(before?.['mode'])}'`);
    await expect(open(url)).resolves.toBeDefined();
  });

  it.each(['mysql://localhost', 'postgres://u:p@h/db', 'nonsense', 'mysql://u:geheim@h:99999999/db'])(
    'is refused for the URL %s, without telling its password',
    async (url) => {
      const refusal: unknown = await open(url).catch((error: unknown) => error);
      expect(refusal).toMatchObject({ code: 'database_url_invalid' });
      expect(String((refusal as Error).stack)).not.toContain('geheim');
    },
  );

  it('stores every text column by code point, whatever the database says', async () => {
    const url = await server.createDatabase('character set utf8mb4 collate utf8mb4_unicode_ci');
    await open(url);
    const rows = await asRoot(
      url,
      `select distinct table_name as name, collation_name as collation from information_schema.columns
        where table_schema = database() and collation_name is not null and table_name <> 'schema_migration'`,
    );
    expect(new Set(rows.map((row) => row['collation'] as string))).toEqual(new Set(['utf8mb4_bin']));
    expect(rows).toHaveLength(57);
  });

  it('that is killed in the middle of a transaction is replaced, and the work done once', async () => {
    const url = await server.createDatabase();
    const { transactions, findings } = await open(url);
    const name = new URL(url).pathname.slice(1);
    const finding = aFinding();
    let attempts = 0;
    await transactions.run(async (stores) => {
      attempts += 1;
      await stores.findings.save([finding]);
      if (attempts === 1) {
        const others = await asRoot(
          url,
          `select id from information_schema.processlist where db = '${name}' and id <> connection_id()`,
        );
        await asRoot(url, ...others.map((row) => `kill ${String(row['id'])}`));
      }
      await stores.gate.enter('sweep:1');
    });
    expect(attempts).toBe(2);
    expect(await findings.get(finding.id)).toEqual(finding);
  });

  it('goes on with a migration that was killed half way', async () => {
    const url = await server.createDatabase();
    const whole = await open(url);
    await asRoot(url, 'delete from schema_migration', 'drop table outbox_event', 'delete from registry_gate');
    const resumed = await open(url);
    expect(await resumed.schemaDrift()).toEqual([]);
    expect(await whole.transactions.run(({ gate }) => gate.enter('sweep:1'))).toBe(true);
  });
});
