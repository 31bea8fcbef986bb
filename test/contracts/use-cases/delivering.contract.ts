import { describe, expect, it } from '@jest/globals';
import { MOST_ATTEMPTS, type WebhookMessage } from '@hongzhu/compliance';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { onEventStage, ScriptedSender, SUPERVISOR, type EventStage } from './event-stage.js';

const TIMEOUT_MS = 120_000;
const NEVER = new AbortController().signal;
/** Longer than any pause between attempts. */
const LONG_SECONDS = 90_000;

const idOf = ({ id }: WebhookMessage): string => id;

/** How events reach endpoints, whatever the database. */
export function deliveringContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: EventStage) => Promise<void>) => onEventStage(backend, test);

  describe('deliveries', () => {
    it(
      'are written once for every endpoint that wants the event, by however many relays',
      onStage(async (stage) => {
        const all = await stage.endpoint();
        const some = await stage.endpoint({ eventTypes: ['task.closed', 'sweep.finished'] });
        const off = await stage.endpoint();
        await stage
          .useCases()
          .manage.change(
            { ...off, state: 'disabled' },
            { endpointId: off.id, expectedVersion: 1, actor: SUPERVISOR },
          );
        for (let turn = 0; turn < 10; turn += 1) {
          await stage.write(stage.event(turn), stage.event(turn, 'task.closed'));
          await Promise.all([1, 2, 3].map(() => stage.useCases().relay.run()));
        }
        const feed = await stage.feed();
        const eventIds = async (endpointId: string): Promise<string[]> =>
          (await stage.deliveries(endpointId)).map(({ eventId }) => eventId);
        expect(await eventIds(all.id)).toEqual(feed.map(({ id }) => id));
        expect(await eventIds(some.id)).toEqual(
          feed.filter(({ type }) => type === 'task.closed').map(({ id }) => id),
        );
        expect(await eventIds(off.id)).toEqual([]);
      }),
      TIMEOUT_MS,
    );

    it(
      'are sent once by several workers at a time',
      onStage(async (stage) => {
        await stage.endpoint();
        await stage.write(...Array.from({ length: 60 }, (_, number) => stage.event(number)));
        await stage.useCases().relay.run();
        const workers = await Promise.all(
          [1, 2, 3].map(async () => stage.useCases(await stage.subject.another()).lanes),
        );
        await Promise.all(workers.map((lanes) => lanes.open()));
        await Promise.all(workers.map((lanes) => lanes.settled()));
        const sent = stage.sender.sent.map(idOf);
        expect(sent).toHaveLength(60);
        expect(new Set(sent)).toEqual(new Set((await stage.feed()).map(({ id }) => id)));
        expect((await stage.deliveries()).every(({ state }) => state === 'delivered')).toBe(true);
        await stage.deliver();
        expect(stage.sender.sent).toHaveLength(60);
      }),
      TIMEOUT_MS,
    );

    it(
      'are tried ten times in three days under one id, and then given up',
      onStage(async (stage) => {
        const endpoint = await stage.endpoint();
        const [event] = await stage.write(stage.event(1));
        await stage.useCases().relay.run();
        stage.sender.answer = () => ({ status: null, code: 'timed_out' });
        const begun = stage.clock.now().getTime();
        for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
          await stage.deliver();
          await stage.deliver();
          expect(stage.sender.sent).toHaveLength(attempt);
          const [delivery] = await stage.deliveries();
          expect(delivery).toMatchObject({ attempts: attempt, lastCode: 'timed_out', lastStatus: null });
          if (attempt === MOST_ATTEMPTS) break;
          expect(delivery!.state).toBe('failed');
          stage.pass((delivery!.dueAt!.getTime() - stage.clock.now().getTime()) / 1000);
        }
        const days = (stage.clock.now().getTime() - begun) / 86_400_000;
        expect(days).toBeGreaterThan(2.9);
        expect(days).toBeLessThan(3.2);
        expect(await stage.deliveries()).toMatchObject([{ state: 'dead', dueAt: null }]);
        expect(new Set(stage.sender.sent.map(idOf))).toEqual(new Set([event!.id]));
        expect(await stage.endpointOf(endpoint.id)).toMatchObject({ state: 'enabled', deadInARow: 1 });
        stage.pass(LONG_SECONDS);
        await stage.deliver();
        expect(stage.sender.sent).toHaveLength(MOST_ATTEMPTS);
      }),
      TIMEOUT_MS,
    );

    it(
      'say when the next of them is due to an endpoint that is enabled',
      onStage(async (stage) => {
        const { relay, attempt, manage } = stage.useCases();
        expect(await attempt.nextDue()).toBeNull();
        const endpoint = await stage.endpoint();
        await stage.endpoint({ eventTypes: ['task.closed'] });
        await stage.write(stage.event(1), stage.event(2));
        await relay.run();
        expect(await attempt.nextDue()).toBeNull();
        stage.sender.answer = () => ({ status: 503, retryAfterMs: 60_000 });
        await stage.deliver();
        expect(await attempt.nextDue()).toEqual(new Date(stage.clock.now().getTime() + 60_000));
        const change = { endpointId: endpoint.id, expectedVersion: 1, actor: SUPERVISOR };
        await manage.change({ ...endpoint, state: 'disabled' }, change);
        expect(await attempt.nextDue()).toBeNull();
      }),
      TIMEOUT_MS,
    );

    it(
      'of a killed worker are sent again when its lease ends, and what it says afterwards counts for nothing',
      onStage(async (stage) => {
        await stage.endpoint();
        const [event] = await stage.write(stage.event(1));
        await stage.useCases().relay.run();
        const slow = new ScriptedSender();
        let answer: (status: number) => void = () => undefined;
        slow.answer = () => new Promise((resolve) => (answer = (status) => resolve({ status })));
        const { attempt } = stage.useCases(await stage.subject.another(), slow);
        const [endpointId] = await attempt.withDue();
        const [taken] = await attempt.take(endpointId!);
        const late = attempt.send(taken!, NEVER);
        while (slow.sent.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
        await stage.deliver();
        expect(stage.sender.sent).toEqual([]);
        stage.pass(181);
        await stage.deliver();
        expect([slow.sent, stage.sender.sent].map((sent) => sent.map(idOf))).toEqual([
          [event!.id],
          [event!.id],
        ]);
        answer(500);
        expect(await late).toMatchObject({ kind: 'late' });
        expect(await stage.deliveries()).toMatchObject([
          { state: 'delivered', lastStatus: 204, attempts: 1 },
        ]);
      }),
      TIMEOUT_MS,
    );

    it(
      'lose none of their attempts with the processes that die before they send',
      onStage(async (stage) => {
        const endpoint = await stage.endpoint();
        await stage.write(stage.event(1));
        const { relay, attempt } = stage.useCases();
        await relay.run();
        for (let death = 0; death < MOST_ATTEMPTS; death += 1) {
          expect(await attempt.take(endpoint.id)).toHaveLength(1);
          stage.pass(181);
        }
        stage.sender.answer = () => ({ status: 503 });
        await stage.deliver();
        expect(await stage.deliveries()).toMatchObject([{ state: 'failed', attempts: 1 }]);
      }),
      TIMEOUT_MS,
    );

    it(
      'to one endpoint hold up none to another: two are under way at a time, and the rest waits',
      onStage(async (stage) => {
        const stuck = await stage.endpoint({ url: 'https://stuck.example/' });
        const sound = await stage.endpoint({ url: 'https://sound.example/' });
        await stage.write(...Array.from({ length: 20 }, (_, number) => stage.event(number)));
        await stage.useCases().relay.run();
        const release: (() => void)[] = [];
        stage.sender.answer = ({ url }) =>
          url.includes('stuck')
            ? new Promise((resolve) => release.push(() => resolve({ status: 200 })))
            : { status: 200 };
        const { lanes } = stage.useCases();
        await lanes.open();
        const states = async (id: string): Promise<Set<string>> =>
          new Set((await stage.deliveries(id)).map(({ state }) => state));
        while (![...(await states(sound.id))].every((state) => state === 'delivered')) await lanes.open();
        expect(stage.sender.sent.filter(({ url }) => url.includes('stuck'))).toHaveLength(2);
        expect(await states(stuck.id)).toEqual(new Set(['pending']));
        let isOver = false;
        const over = lanes.settled().then(() => (isOver = true));
        while (!isOver) {
          for (const each of release.splice(0)) each();
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        await over;
        expect(await states(stuck.id)).toEqual(new Set(['delivered']));
        expect(stage.sender.sent).toHaveLength(40);
      }),
      TIMEOUT_MS,
    );

    it(
      'of a process that stops are sent by another: at once, or when the lease of what was under way ends',
      onStage(async (stage) => {
        await stage.endpoint();
        await stage.write(...Array.from({ length: 6 }, (_, number) => stage.event(number)));
        await stage.useCases().relay.run();
        const stuck = new ScriptedSender();
        stuck.answer = () => new Promise(() => undefined);
        const { lanes } = stage.useCases(await stage.subject.another(), stuck);
        await lanes.open();
        while (stuck.sent.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
        await lanes.stop(10);
        expect((await stage.deliveries()).map(({ attempts }) => attempts)).toEqual([0, 0, 0, 0, 0, 0]);
        await stage.deliver();
        expect(stage.sender.sent).toHaveLength(4);
        stage.pass(181);
        await stage.deliver();
        expect(new Set(stage.sender.sent.map(idOf)).size).toBe(6);
        expect((await stage.deliveries()).every(({ state }) => state === 'delivered')).toBe(true);
      }),
      TIMEOUT_MS,
    );

    it(
      'that are final are sent again on request, under the same id, and never twice at a time',
      onStage(async (stage) => {
        await stage.endpoint();
        const [event] = await stage.write(stage.event(1));
        const { relay, again } = stage.useCases();
        await relay.run();
        const [written] = await stage.deliveries();
        await expect(again.replay(written!.id, SUPERVISOR)).rejects.toMatchObject({
          code: 'delivery_pending',
        });
        await stage.deliver();
        const replays = await Promise.allSettled([1, 2, 3].map(() => again.replay(written!.id, SUPERVISOR)));
        expect(replays.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        for (const each of replays) {
          if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'delivery_pending' });
        }
        expect(await stage.deliveries()).toMatchObject([{ id: written!.id, state: 'pending', attempts: 0 }]);
        await stage.deliver();
        expect(stage.sender.sent.map(idOf)).toEqual([event!.id, event!.id]);
        expect(stage.sender.sent[0]!.body).toBe(stage.sender.sent[1]!.body);
        await expect(again.replay(event!.id, SUPERVISOR)).rejects.toMatchObject({
          code: 'webhook_delivery_not_found',
        });
      }),
      TIMEOUT_MS,
    );
  });
}
