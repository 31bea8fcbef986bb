import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startTemporaryPostgres } from '../../../test/services/temporary-postgres.js';
import type { TemporaryPostgres } from '../../../test/services/temporary-postgres.js';

let temporary: TemporaryPostgres;
const pools: pg.Pool[] = [];
const clients: pg.Client[] = [];

function aPool(max: number): pg.Pool {
  const pool = new pg.Pool({ ...temporary.postgres.poolConfig(), max });
  pools.push(pool);
  return pool;
}

async function aClient(config: pg.ClientConfig = {}): Promise<pg.Client> {
  const client = new pg.Client({ ...temporary.postgres.poolConfig(), ...config });
  await client.connect();
  clients.push(client);
  return client;
}

async function valueOf(client: pg.Client | pg.Pool, sql: string): Promise<unknown> {
  const { rows } = await client.query<unknown[]>({ text: sql, rowMode: 'array' });
  return rows[0]?.[0];
}

beforeAll(async () => {
  temporary = await startTemporaryPostgres({ patienceMs: 2_000 });
}, 60_000);
afterAll(() => temporary.stop());
afterEach(async () => {
  await Promise.all(clients.splice(0).map((client) => client.end()));
  await Promise.all(pools.splice(0).map((pool) => pool.end()));
});

describe('transactions', () => {
  it('of fifty concurrent increments through a pool none is lost', async () => {
    const pool = aPool(8);
    await pool.query(
      'create table counters (id int primary key, n int not null); insert into counters values (1, 0)',
    );
    const increment = async (): Promise<void> => {
      const client = await pool.connect();
      await client.query('begin');
      const { rows } = await client.query<{ n: number }>(
        'select n from counters where id = $1 for update',
        [1],
      );
      await new Promise(setImmediate);
      await client.query('update counters set n = $1 where id = 1', [(rows[0]?.n ?? Number.NaN) + 1]);
      await client.query('commit');
      client.release();
    };
    await Promise.all(Array.from({ length: 50 }, increment));
    expect(await valueOf(pool, 'select n from counters')).toBe(50);
  });

  it('what a transaction has not committed is invisible to others, who wait for it', async () => {
    const [writer, reader] = [await aClient(), await aClient()];
    await writer.query('create table drafts (n int)');
    await writer.query('begin');
    await writer.query('insert into drafts values (1)');
    const read = valueOf(reader, 'select count(*)::int from drafts');
    await writer.query('rollback');
    expect(await read).toBe(0);
  });

  it('a failed transaction refuses statements until its end and leaves the session to others', async () => {
    const [failing, other] = [await aClient(), await aClient()];
    await failing.query('begin');
    await expect(failing.query('select 1/0')).rejects.toMatchObject({ code: '22012' });
    await expect(failing.query('select 1')).rejects.toMatchObject({ code: '25P02' });
    const answer = valueOf(other, 'select 2');
    await failing.query('rollback');
    expect(await answer).toBe(2);
  });

  it('a connection that ends in a transaction is rolled back', async () => {
    const [leaving, other] = [await aClient(), await aClient()];
    await leaving.query('create table left_behind (n int)');
    await leaving.query('begin');
    await leaving.query('insert into left_behind values (1)');
    await leaving.end();
    expect(await valueOf(other, 'select count(*)::int from left_behind')).toBe(0);
  });

  it('a connection that is destroyed while it waits does not begin its transaction', async () => {
    const [holder, other] = [await aClient(), await aClient()];
    const waiting = new pg.Client(temporary.postgres.poolConfig());
    waiting.on('error', () => undefined);
    await waiting.connect();
    await holder.query('begin');
    const begun = waiting.query('begin').catch((error: unknown) => error);
    await new Promise(setImmediate);
    await waiting.end();
    await holder.query('commit');
    expect(await begun).toBeInstanceOf(Error);
    expect(await valueOf(other, 'select 3')).toBe(3);
  });

  it('waiting for a transaction that does not end fails with a clear error', async () => {
    const holder = await aClient();
    const waiting = new pg.Client(temporary.postgres.poolConfig());
    waiting.on('error', () => undefined);
    await waiting.connect();
    await holder.query('begin');
    await expect(waiting.query('select 1')).rejects.toMatchObject({ code: '55P03' });
    await holder.query('commit');
  });
});

describe('a session of its own', () => {
  it('keeps the settings of each connection apart', async () => {
    const shanghai = await aClient({ options: '-c search_path=pg_catalog -c timezone=Asia/Shanghai' });
    const plain = await aClient();
    await plain.query("/* mine */ set search_path = 'a b', public; set statement_timeout = '5s'");
    await plain.query("select '; unlisten *', 'set nothing'");
    expect(await valueOf(shanghai, 'show timezone')).toBe('Asia/Shanghai');
    expect(await valueOf(shanghai, 'show search_path')).toBe('pg_catalog');
    expect(await valueOf(shanghai, 'show statement_timeout')).toBe('0');
    expect(await valueOf(plain, 'show timezone')).toBe('UTC');
    expect(await valueOf(plain, 'show search_path')).toBe('"a b", public');
    expect(await valueOf(plain, 'show statement_timeout')).toBe('5s');
  });

  it('forgets a setting made in a transaction that was rolled back', async () => {
    const [one, two] = [await aClient(), await aClient()];
    await one.query('begin');
    await one.query("set application_name = 'gone'");
    await one.query('rollback');
    await two.query("set application_name = 'two'");
    expect(await valueOf(one, 'show application_name')).toBe('');
  });

  it('does not mix up prepared statements of the same name', async () => {
    const [one, two] = [await aClient(), await aClient()];
    const ask = (client: pg.Client, text: string): Promise<pg.QueryResult<{ n: number }>> =>
      client.query<{ n: number }>({ name: 'same', text, values: [1] });
    expect((await ask(one, 'select $1::int + 1 as n')).rows).toEqual([{ n: 2 }]);
    expect((await ask(two, 'select $1::int + 10 as n')).rows).toEqual([{ n: 11 }]);
    expect((await ask(one, 'select $1::int + 1 as n')).rows).toEqual([{ n: 2 }]);
    await one.end();
    expect(await valueOf(two, 'select count(*)::int from pg_prepared_statements')).toBe(1);
  });

  it('refuses a connection with an impossible setting, or to another database', async () => {
    await expect(aClient({ options: '-c work_mem=much' })).rejects.toMatchObject({ code: '22023' });
    await expect(aClient({ database: 'other' })).rejects.toMatchObject({ code: '3D000' });
    expect(await valueOf(await aClient(), 'select 1')).toBe(1);
  });
});

describe('notifications', () => {
  const heard = (client: pg.Client): string[] => {
    const list: string[] = [];
    client.on('notification', ({ channel, payload }) => list.push(`${channel}:${payload ?? ''}`));
    return list;
  };
  const nextNotification = (client: pg.Client): Promise<pg.Notification> =>
    new Promise((resolve) => client.once('notification', resolve));

  it('reach an idle listener within 50 ms, and only the channels it listens to', async () => {
    const [listener, bystander, sender] = [await aClient(), await aClient(), await aClient()];
    await listener.query('-- for wake-ups\nlisten jobs;\n');
    await bystander.query('listen "Other"');
    const overheard = heard(bystander);
    const arrival = nextNotification(listener);
    const start = performance.now();
    await sender.query("select pg_notify('jobs', 'seven')");
    expect((await arrival).payload).toBe('seven');
    expect(performance.now() - start).toBeLessThan(50);
    await sender.query(`notify "Other", 'mine'`);
    expect(overheard).toEqual(['Other:mine']);
  });

  it('of a transaction come when it commits, also to its own connection', async () => {
    const [one, two] = [await aClient(), await aClient()];
    await one.query('begin; listen jobs');
    await one.query('commit');
    await two.query('listen jobs');
    const [first, second] = [heard(one), heard(two)];
    await one.query('begin');
    await one.query("notify jobs, 'x'");
    expect([first, second]).toEqual([[], []]);
    await one.query('commit');
    expect([first, second]).toEqual([['jobs:x'], ['jobs:x']]);
  });

  it('still reach the others when one listener stops or leaves', async () => {
    const [one, two, three] = [await aClient(), await aClient(), await aClient()];
    for (const client of [one, two, three]) await client.query('listen jobs');
    const list = heard(three);
    await one.query('unlisten *');
    await two.end();
    await one.query("notify jobs, 'still'");
    await three.query('select 1');
    expect(list).toEqual(['jobs:still']);
  });
});

describe('the protocol', () => {
  it('carries parameters and results of many megabytes', async () => {
    const client = await aClient();
    const text = '红珠'.repeat(2_000_000);
    const { rows } = await client.query<{ size: number; text: string }>(
      'select octet_length($1)::int as size, $1::text as text',
      [text],
    );
    expect(rows[0]?.size).toBe(12_000_000);
    expect(rows[0]?.text).toBe(text);
    const many = await client.query<{ n: number }>('select n from generate_series(1, 200000) n');
    expect(many.rows.at(-1)).toEqual({ n: 200000 });
  });

  it('answers queries that were sent without waiting, in order', async () => {
    const client = await aClient();
    const answers = await Promise.all([1, 2, 3].map((n) => valueOf(client, `select ${String(n)}`)));
    expect(answers).toEqual([1, 2, 3]);
  });

  it('refuses COPY FROM STDIN as an error of the statement, and goes on', async () => {
    const client = await aClient();
    await client.query('create table copied (n int)');
    await expect(client.query('copy copied from stdin')).rejects.toMatchObject({ code: '0A000' });
    expect(await valueOf(client, 'select 1')).toBe(1);
  });

  it('ends a connection that does not speak it', async () => {
    const socket = temporary.postgres.stream();
    const answer: Buffer[] = [];
    socket.on('data', (chunk: Buffer) => answer.push(chunk));
    socket.write('GET / HTTP/1.1\r\n\r\n');
    await new Promise((resolve) => socket.once('close', resolve));
    expect(Buffer.concat(answer).toString('utf8')).toContain('C08P01');
  });

  it('lets timers run while a client asks without a pause', async () => {
    const client = await aClient();
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 1);
    for (let i = 0; i < 200; i += 1) await client.query('select 1');
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(3);
  });
});

describe('a fault of the engine', () => {
  it('cuts everyone off, keeps what was committed, and serves new connections', async () => {
    const victim = new pg.Client(temporary.postgres.poolConfig());
    victim.on('error', () => undefined);
    await victim.connect();
    await victim.query('create table kept (n int); insert into kept values (7)');
    await expect(victim.query("select repeat('[', 200000)::json")).rejects.toMatchObject({ code: '57P02' });
    expect(await valueOf(await aClient(), 'select n from kept')).toBe(7);
  });

  it('is not needed to refuse a statement that recurses too deep', async () => {
    const client = await aClient();
    const sum = Array.from({ length: 5_000 }, () => '1').join('+');
    await expect(client.query(`select ${sum}`)).rejects.toMatchObject({ code: '54001' });
    expect(await valueOf(client, 'select 1')).toBe(1);
  });
});
