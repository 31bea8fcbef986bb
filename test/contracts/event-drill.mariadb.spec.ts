import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  AttemptDelivery,
  DeliveryLanes,
  RelayEvents,
  type CloudEvent,
  type OutboxEvent,
  type WebhookEndpoint,
} from '@hongzhu/compliance';
import { TimeOrderedIds } from '@hongzhu/platform';
import { AddressGuard, HttpWebhookSender } from '@hongzhu/webhooks';
import { EventStage, SECRET } from './use-cases/event-stage.js';
import { mariadb } from './persistence/mariadb.js';

const TIMEOUT_MS = 300_000;
const EVENTS = 10_000;
const WHILE_AWAY = 960;
const HOURS_AWAY = 24;
const EVENTS_A_TRANSACTION = 20;
const HOUR_SECONDS = 3_600;
const KEY = Buffer.from(SECRET.slice('whsec_'.length), 'base64');

/** A receiver on the loopback that checks signatures, and can go away and come back on its port. */
class Receiver {
  /** How often each event was accepted. */
  readonly accepted = new Map<string, number>();
  refused = 0;
  private server: Server | null = null;
  private port = 0;

  constructor(private readonly statusOf: (turn: number) => number) {}

  async open(): Promise<string> {
    let turn = 0;
    this.server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const status = this.statusOf((turn += 1));
        if (status === 204)
          this.accept(Buffer.concat(parts).toString(), request.headers as Record<string, string>);
        else this.refused += 1;
        response.writeHead(status).end();
      });
    });
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
    return `http://127.0.0.1:${this.port}/`;
  }

  close(): void {
    this.server?.closeAllConnections();
    this.server?.close();
  }

  private accept(body: string, headers: Record<string, string>): void {
    const { id } = JSON.parse(body) as CloudEvent;
    const signed = `${id}.${headers['webhook-timestamp']}.${body}`;
    const signature = `v1,${createHmac('sha256', KEY).update(signed).digest('base64')}`;
    if (headers['webhook-id'] !== id || headers['webhook-signature'] !== signature) {
      throw new Error(`${id} is not signed`);
    }
    this.accepted.set(id, (this.accepted.get(id) ?? 0) + 1);
  }
}

/** Relays and lanes of two workers, which send to the loopback. */
async function workersOf(stage: EventStage) {
  const sender = new HttpWebhookSender(new AddressGuard(['127.0.0.0/8']));
  const settings = { inFlight: 8, leaseSeconds: 180, chance: Math.random };
  return Promise.all(
    [1, 2].map(async () => {
      const { transactions } = await stage.subject.another();
      const relay = new RelayEvents(transactions, stage.clock, new TimeOrderedIds());
      const attempt = new AttemptDelivery(transactions, sender, stage.clock, settings);
      const failed = (error: unknown): void => {
        throw error;
      };
      return { relay, lanes: new DeliveryLanes(attempt, { attempted: () => undefined, failed }) };
    }),
  );
}

/** Out here, so that its server outlives what the drill does at its end. */
const backend = mariadb();

describe('ten thousand events', () => {
  let stage: EventStage;
  let workers: Awaited<ReturnType<typeof workersOf>>;
  const steady = new Receiver(() => 204);
  const moody = new Receiver((turn) => [204, 204, 503][turn % 3]!);

  beforeAll(async () => {
    stage = new EventStage(await backend.fresh());
    workers = await workersOf(stage);
  }, TIMEOUT_MS);
  afterAll(async () => {
    steady.close();
    moody.close();
    await stage.subject.stop();
  }, TIMEOUT_MS);

  let written = 0;
  const write = async (count: number): Promise<void> => {
    for (let left = count; left > 0; left -= EVENTS_A_TRANSACTION) {
      const events = Array.from({ length: Math.min(left, EVENTS_A_TRANSACTION) }, (): OutboxEvent => {
        written += 1;
        return stage.event(written, written % 10 === 0 ? 'task.closed' : 'task.updated');
      });
      await stage.write(...events);
    }
  };
  const work = async (): Promise<void> => {
    await Promise.all(workers.map(({ relay }) => relay.run()));
    await Promise.all(workers.map(({ lanes }) => lanes.open()));
    await Promise.all(workers.map(({ lanes }) => lanes.settled()));
  };
  const waiting = async (): Promise<number> => (await stage.subject.persistence.webhooks.backlog()).waiting;
  const ids = async (endpoint: WebhookEndpoint): Promise<Set<string>> =>
    new Set(
      (await stage.feed())
        .filter(({ type }) => endpoint.eventTypes?.includes(type) ?? true)
        .map(({ id }) => id),
    );

  it(
    'reach a receiver that was away for a day of them, and one that refuses every third: each once, none lost',
    async () => {
      const all = await stage.endpoint({ url: await steady.open() });
      const some = await stage.endpoint({ url: await moody.open(), eventTypes: ['task.closed'] });
      const half = (EVENTS - WHILE_AWAY) / 2;
      await Promise.all([write(half), work()]);
      await work();
      expect(steady.accepted.size).toBe(half);
      steady.close();
      for (let hour = 0; hour < HOURS_AWAY; hour += 1) {
        await write(WHILE_AWAY / HOURS_AWAY);
        await work();
        stage.pass(HOUR_SECONDS);
      }
      expect(steady.accepted.size).toBe(half);
      await steady.open();
      await Promise.all([write(half), work()]);
      for (let turn = 0; turn < 20 && (turn === 0 || (await waiting()) > 0); turn += 1) {
        await work();
        stage.pass(6 * HOUR_SECONDS);
      }
      expect(await waiting()).toBe(0);
      for (const [endpoint, receiver] of [
        [all, steady],
        [some, moody],
      ] as const) {
        expect(new Set(receiver.accepted.keys())).toEqual(await ids(endpoint));
        expect(new Set(receiver.accepted.values())).toEqual(new Set([1]));
        expect(await stage.endpointOf(endpoint.id)).toMatchObject({ state: 'enabled', deadInARow: 0 });
      }
      expect(steady.accepted.size).toBe(EVENTS);
      expect(moody.refused).toBeGreaterThan(300);
      expect((await stage.feed()).map(({ sequence }) => sequence)).toEqual(
        Array.from({ length: EVENTS }, (_, index) => index + 1),
      );
    },
    TIMEOUT_MS,
  );
});
