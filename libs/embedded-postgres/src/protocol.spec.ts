import { describe, expect, it } from '@jest/globals';
import { clientBench, valueOf } from './client-bench.fixture.js';

const { postgres, aClient, aDoomedClient } = clientBench();

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
    const socket = postgres().stream();
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
    const victim = await aDoomedClient();
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
