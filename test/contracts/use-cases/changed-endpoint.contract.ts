import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { MOST_ATTEMPTS, type WebhookCommand } from '@hongzhu/compliance';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { onEventStage, SUPERVISOR, type EventStage } from './event-stage.js';

const TIMEOUT_MS = 120_000;
/** Longer than any pause between attempts. */
const LONG_SECONDS = 90_000;

/** What becomes of deliveries whose endpoint is changed while they are under way, whatever the database. */
export function changedEndpointContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: EventStage) => Promise<void>) => onEventStage(backend, test);

  describe('an endpoint that is changed while deliveries to it are under way', () => {
    it.each(['change', 'remove'] as const)(
      'is sent nothing more once it is disabled or removed, whatever a worker has taken by then: %s',
      (way) =>
        onStage(async (stage) => {
          const endpoint = await stage.endpoint();
          await stage.write(...Array.from({ length: 6 }, (_, number) => stage.event(number)));
          const { relay, manage } = stage.useCases();
          await relay.run();
          const command = { endpointId: endpoint.id, expectedVersion: 1, actor: SUPERVISOR };
          const end = (by: WebhookCommand): Promise<unknown> =>
            way === 'remove' ? manage.remove(by) : manage.change({ ...endpoint, state: 'disabled' }, by);
          let ended: Promise<unknown> | null = null;
          stage.sender.answer = async () => {
            ended ??= end(command);
            await ended;
            return { status: 204 };
          };
          await stage.deliver();
          const sent = stage.sender.sent.length;
          expect(sent).toBeLessThanOrEqual(2);
          await stage.deliver();
          expect(stage.sender.sent).toHaveLength(sent);
          if (way === 'remove') return;
          const gone = await stage.endpointOf(endpoint.id);
          await manage.change({ ...gone!, state: 'enabled' }, { ...command, expectedVersion: 2 });
          await stage.deliver();
          expect((await stage.deliveries()).every(({ state }) => state === 'delivered')).toBe(true);
        })(),
      TIMEOUT_MS,
    );

    it(
      'is sent to as it is when the request begins: at its new address, signed with its new secret',
      onStage(async (stage) => {
        const endpoint = await stage.endpoint();
        await stage.write(...Array.from({ length: 6 }, (_, number) => stage.event(number)));
        const { relay, manage } = stage.useCases();
        await relay.run();
        const command = { endpointId: endpoint.id, expectedVersion: 1, actor: SUPERVISOR };
        const move = async (): Promise<void> => {
          await manage.change({ ...endpoint, url: 'https://moved.example/' }, command);
          await manage.rotateSecret({ ...command, expectedVersion: 2 }, 24);
        };
        let moved: Promise<void> | null = null;
        stage.sender.answer = async () => {
          await (moved ??= move());
          return { status: 204 };
        };
        await stage.deliver();
        const last = stage.sender.sent.slice(2);
        expect(last).toHaveLength(4);
        for (const { url, secrets } of last) {
          expect([url, secrets.length]).toEqual(['https://moved.example/', 2]);
        }
      }),
      TIMEOUT_MS,
    );

    it.each([
      [410, 0],
      [500, MOST_ATTEMPTS - 1],
    ])(
      'is judged by its address of now alone: %i from the one before says nothing of it',
      (status, failures) =>
        onStage(async (stage) => {
          const endpoint = await stage.endpoint();
          await stage.write(stage.event(1));
          const { relay, manage } = stage.useCases();
          await relay.run();
          stage.sender.answer = () => ({ status: 503 });
          for (let failed = 0; failed < failures; failed += 1) {
            await stage.deliver();
            stage.pass(LONG_SECONDS);
          }
          const command = { endpointId: endpoint.id, expectedVersion: 1, actor: SUPERVISOR };
          stage.sender.answer = async ({ url }) => {
            if (url !== endpoint.url) return { status: 204 };
            await manage.change({ ...endpoint, url: 'https://moved.example/' }, command);
            return { status };
          };
          await stage.deliver();
          expect(await stage.endpointOf(endpoint.id)).toMatchObject({ state: 'enabled', deadInARow: 0 });
          expect(stage.sender.sent.slice(-2).map(({ url }) => url)).toEqual([
            endpoint.url,
            'https://moved.example/',
          ]);
          expect(await stage.deliveries()).toMatchObject([{ state: 'delivered', attempts: failures + 1 }]);
          expect(stage.outcomes.slice(-2).map(({ kind }) => kind)).toEqual(['late', 'delivered']);
        })(),
      TIMEOUT_MS,
    );

    it(
      'has its count of deliveries given up begun anew by one that began before they were, and succeeds after them',
      onStage(async (stage) => {
        const endpoint = await stage.endpoint();
        await stage.write(stage.event(1));
        const { relay } = stage.useCases();
        await relay.run();
        stage.sender.answer = () => ({ status: 503 });
        for (let failed = 1; failed < MOST_ATTEMPTS; failed += 1) {
          await stage.deliver();
          stage.pass(LONG_SECONDS);
        }
        const [slow] = await stage.write(stage.event(2));
        await relay.run();
        const isGivenUp = async (): Promise<boolean> =>
          (await stage.endpointOf(endpoint.id))!.deadInARow === 1;
        stage.sender.answer = async ({ id }) => {
          if (id !== slow!.id) return { status: 503 };
          while (!(await isGivenUp())) await sleep(5);
          return { status: 204 };
        };
        await stage.deliver();
        expect((await stage.deliveries()).map(({ state }) => state)).toEqual(['dead', 'delivered']);
        expect(await stage.endpointOf(endpoint.id)).toMatchObject({ deadInARow: 0 });
      }),
      TIMEOUT_MS,
    );
  });
}
