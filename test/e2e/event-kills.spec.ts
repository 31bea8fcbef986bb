import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { CloudEvent, SequencedEvent } from '@hongzhu/compliance';
import { openPersistence, type Persistence } from '@hongzhu/persistence';
import mysql from 'mysql2/promise';
import { testMysqlServer, type MysqlServer } from '../services/private-mariadb.js';
import { it } from './harness/it.js';
import { StartedProcess } from './harness/started-process.js';
import { until } from './harness/until.js';

const CHANGES = 1_000;
const KILLS = 50;
/** A process is killed so long after it has begun to work, at most. */
const LONGEST_LIFE_MS = 200;
const UP_WITHIN_MS = 60_000;
const SENT_WITHIN_MS = 60_000;
const ROLES = [
  ['test/e2e/children/write-events.mjs', /writing/],
  ['test/e2e/children/relay-events.mjs', /relaying/],
] as const;

/** Numbers from 0 to 1 that a seed decides (mulberry32). */
function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('a writer and a relay that are killed again and again', () => {
  const seed = Number(process.env['HONGZHU_TEST_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  const received = new Map<string, number>();
  const read: SequencedEvent[] = [];
  let server: MysqlServer;
  let url: string;
  let receiver: Server;
  let persistence: Persistence;

  beforeAll(async () => {
    receiver = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        const { id } = JSON.parse(body) as CloudEvent;
        if (request.headers['webhook-id'] === id) received.set(id, (received.get(id) ?? 0) + 1);
        response.writeHead(204).end();
      });
    }).listen(0, '127.0.0.1');
    await once(receiver, 'listening');
    server = await testMysqlServer();
    url = await server.createDatabase();
    persistence = await openPersistence({ dialect: 'mysql', url, poolSize: 3 });
    const at = new Date();
    await persistence.transactions.run(({ webhooks }) =>
      webhooks.insert({
        ...{ id: 'endpoint-1', url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/` },
        ...{ eventTypes: null, description: '', state: 'enabled', disabledReason: null, disabledAt: null },
        secrets: { current: `whsec_${Buffer.alloc(32, 1).toString('base64')}`, previous: null },
        ...{ deadInARow: 0, createdAt: at, updatedAt: at, version: 1 },
      }),
    );
  }, 120_000);
  afterAll(async () => {
    await persistence.close();
    receiver.closeAllConnections();
    receiver.close();
    await server.stop();
  }, 30_000);

  const start = (script: string): StartedProcess =>
    new StartedProcess(script, { DRILL_DATABASE_URL: url, DRILL_CHANGES: String(CHANGES) });
  const readOn = async (): Promise<void> => {
    const { events } = await persistence.changes.after(read.at(-1)?.sequence ?? 0, 10_000);
    read.push(...events);
  };
  const written = async (): Promise<number> => {
    const ids = Array.from(
      { length: CHANGES },
      (_, index) => `00000000-0000-7000-8000-${String(index + 1).padStart(12, '0')}`,
    );
    return (await persistence.transactions.run(({ eventLog }) => eventLog.load(ids))).size;
  };

  const texts = async (): Promise<number> => {
    const connection = await mysql.createConnection(url);
    const [[row]] = await connection.query<mysql.RowDataPacket[]>(
      'select count(*) as number from stored_text',
    );
    await connection.end();
    return Number(row?.['number']);
  };

  it('lose no change and no event: a reader has each once and in order, a receiver each under its id', async () => {
    process.stdout.write(`HONGZHU_TEST_SEED=${seed}\n`);
    const chance = chances(seed);
    let kills = 0;
    /** Starts the next process of a role while the one before is worked to death. */
    const role = async ([script, begun]: (typeof ROLES)[number]): Promise<void> => {
      let next = start(script);
      while (kills < KILLS) {
        const victim = next;
        await victim.untilPrinted(begun, UP_WITHIN_MS);
        next = start(script);
        await sleep(chance() * LONGEST_LIFE_MS);
        kills += 1;
        await victim.stop('SIGKILL');
      }
      await next.stop('SIGKILL');
    };
    const reading = { isOver: false };
    const reader = (async () => {
      while (!reading.isOver) {
        await readOn();
        await sleep(10);
      }
    })();
    await Promise.all(ROLES.map(role));
    const underway = await written();
    process.stdout.write(`${kills} kills, ${underway} changes were there\n`);
    const [writer, relay] = ROLES.map(([script]) => start(script));
    await writer!.untilPrinted(/written/, UP_WITHIN_MS);
    await until(() => (received.size >= CHANGES ? true : undefined), {
      what: 'every event is received',
      withinMs: SENT_WITHIN_MS,
    });
    const waiting = async (): Promise<true | undefined> =>
      (await persistence.webhooks.backlog()).waiting === 0 ? true : undefined;
    await until(waiting, { what: 'nothing is to be sent', withinMs: SENT_WITHIN_MS });
    reading.isOver = true;
    await reader;
    await readOn();
    await Promise.all([writer!.stop('SIGKILL'), relay!.stop('SIGKILL')]);
    expect(await written()).toBe(CHANGES);
    expect(await texts()).toBe(CHANGES);
    expect(read.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: CHANGES }, (_, index) => index + 1),
    );
    expect(new Set(read.map(({ id }) => id)).size).toBe(CHANGES);
    expect(new Set(received.keys())).toEqual(new Set(read.map(({ id }) => id)));
    const { items } = await persistence.webhooks.deliveries({ state: 'delivered' }, { limit: 5_000 });
    expect(items).toHaveLength(CHANGES);
  }, 300_000);
});
