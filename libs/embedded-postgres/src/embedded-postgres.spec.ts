import { describe, expect, it } from '@jest/globals';
import type pg from 'pg';
import { clientBench, valueOf } from './client-bench.fixture.js';

const { aPool, aClient, aDoomedClient } = clientBench();

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
    const waiting = await aDoomedClient();
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
    const waiting = await aDoomedClient();
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
