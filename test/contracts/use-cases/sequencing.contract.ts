import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { cloudEventOf } from '@hongzhu/compliance';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { onEventStage, SUPERVISOR, type EventStage } from './event-stage.js';

const TIMEOUT_MS = 120_000;
const WRITERS = 6;
const TRANSACTIONS_A_WRITER = 25;

/** What a reader takes from the feed who goes on from where it was, while others write, until they are done. */
async function readAlong(stage: EventStage, isOver: () => boolean): Promise<string[]> {
  const { changes } = stage.useCases();
  const seen: string[] = [];
  let place: number | 'start' = 'start';
  for (;;) {
    const last = isOver();
    const page = await changes.run(place, 7);
    if (page.kind === 'pruned') throw new Error('nothing was pruned');
    seen.push(...page.events.map(({ id }) => id));
    place = page.next;
    if (last && page.events.length === 0) return seen;
    await sleep(1);
  }
}

/** How events come into an order, whatever the database. */
export function sequencingContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: EventStage) => Promise<void>) => onEventStage(backend, test);

  describe('the feed of events', () => {
    it(
      'misses and moves nothing for one who reads along, while transactions commit in another order than their ids',
      onStage(async (stage) => {
        const { transactions } = stage.subject.persistence;
        const made = Array.from({ length: WRITERS * TRANSACTIONS_A_WRITER }, (_, number) => [
          stage.event(2 * number),
          stage.event(2 * number + 1),
        ]);
        const written = made.flat().map(({ id }) => id);
        // What was made first is not written first: a tenth of it comes last.
        const inTurn = made.filter((_, number) => number % 10 !== 0);
        const waiting = [...inTurn, ...made.filter((_, number) => number % 10 === 0)];
        const writer = async (): Promise<void> => {
          for (let events = waiting.shift(); events !== undefined; events = waiting.shift()) {
            const some = events;
            await transactions.run(async ({ outbox }) => {
              await outbox.append(some);
              await sleep(Math.random() * 8);
            });
          }
        };
        let isWritten = false;
        const writing = Promise.all(Array.from({ length: WRITERS }, writer)).then(() => (isWritten = true));
        const others = [await stage.subject.another(), await stage.subject.another()];
        let isRelayed = false;
        const relaying = Promise.all(
          others.map(async (each) => {
            const { relay } = stage.useCases(each);
            while (!isWritten) await relay.run();
            await relay.run();
          }),
        ).then(() => (isRelayed = true));
        const seen = await readAlong(stage, () => isRelayed);
        await Promise.all([writing, relaying]);
        expect(seen).toHaveLength(2 * WRITERS * TRANSACTIONS_A_WRITER);
        expect(new Set(seen)).toEqual(new Set(written));
        const feed = await stage.feed();
        expect(feed.map(({ id }) => id)).toEqual(seen);
        expect(feed.map(({ sequence }) => sequence)).toEqual(feed.map((_, index) => index + 1));
        // Without an order of its own, the feed would be in that of the ids.
        expect(seen).not.toEqual([...seen].sort());
      }),
      TIMEOUT_MS,
    );

    it(
      'has nothing of a transaction that is taken back, and no gap where it was',
      onStage(async (stage) => {
        const { relay } = stage.useCases();
        const [first] = await stage.write(stage.event(1));
        let meanwhile: Promise<unknown> | undefined;
        const failing = stage.subject.persistence.transactions.run(async ({ outbox }) => {
          await outbox.append([stage.event(2)]);
          meanwhile = relay.run();
          await sleep(50);
          throw new Error('on purpose');
        });
        await expect(failing).rejects.toThrow('on purpose');
        await meanwhile;
        const [third] = await stage.write(stage.event(3));
        await Promise.all([relay.run(), relay.run(), relay.run()]);
        const feed = await stage.feed();
        expect(feed).toEqual([
          { ...first, sequence: 1 },
          { ...third, sequence: 2 },
        ]);
        expect(cloudEventOf(feed[1]!)).toMatchObject({ id: third!.id, sequence: '0000000002' });
      }),
      TIMEOUT_MS,
    );

    it(
      'gives a place to go on from on every page, and at its end',
      onStage(async (stage) => {
        const { relay, changes } = stage.useCases();
        expect(await changes.run('start', 10)).toEqual({ kind: 'page', events: [], next: 0 });
        await stage.write(...[1, 2, 3].map((number) => stage.event(number)));
        expect(await changes.run(0, 10)).toEqual({ kind: 'page', events: [], next: 0 });
        await relay.run();
        const sequences = async (place: number | 'start' | 'latest', limit: number) => {
          const page = await changes.run(place, limit);
          return page.kind === 'page' ? [page.events.map(({ sequence }) => sequence), page.next] : page.kind;
        };
        expect(await sequences(0, 2)).toEqual([[1, 2], 2]);
        expect(await sequences(2, 2)).toEqual([[3], 3]);
        expect(await sequences(3, 2)).toEqual([[], 3]);
        expect(await sequences('latest', 2)).toEqual([[], 3]);
        expect(await sequences(4, 2)).toBe('pruned');
        const endpoint = await stage.endpoint();
        await stage.useCases().again.ping(endpoint.id, SUPERVISOR);
        await relay.run();
        expect(await sequences(3, 2)).toEqual([[], 4]);
      }),
      TIMEOUT_MS,
    );

    it(
      'is pruned from its beginning, up to what an endpoint still waits for',
      onStage(async (stage) => {
        const { relay, changes, prune } = stage.useCases();
        const endpoint = await stage.endpoint({ eventTypes: ['task.closed'] });
        await stage.write(stage.event(1), stage.event(2), stage.event(3, 'task.closed'), stage.event(4));
        await relay.run();
        stage.clock.move(401);
        await stage.write(stage.event(5));
        await relay.run();
        expect(await prune.run()).toBe('done');
        expect((await stage.feed()).map(({ sequence }) => sequence)).toEqual([3, 4, 5]);
        expect(await changes.run(1, 10)).toEqual({ kind: 'pruned' });
        expect(await changes.run(2, 10)).toMatchObject({ kind: 'page', next: 5 });
        expect(await changes.run('start', 10)).toMatchObject({ kind: 'page', next: 5 });
        await stage.deliver();
        expect(await stage.deliveries(endpoint.id)).toHaveLength(1);
        await Promise.all([prune.run(), prune.run(), prune.run()]);
        expect((await stage.feed()).map(({ sequence }) => sequence)).toEqual([5]);
        expect(await stage.deliveries(endpoint.id)).toEqual([]);
        await stage.write(stage.event(6));
        await relay.run();
        expect((await stage.feed()).map(({ sequence }) => sequence)).toEqual([5, 6]);
      }),
      TIMEOUT_MS,
    );
  });
}
