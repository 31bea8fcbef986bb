import { describe, expect, it } from '@jest/globals';
import { MOST_ATTEMPTS } from '@hongzhu/compliance';
import type { Role } from '@hongzhu/permissions';
import { KeyringCipher, SEALING_ALGORITHMS } from '@hongzhu/platform';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { onEventStage, SECRET, SUPERVISOR, type EventStage } from './event-stage.js';

const { 'aes-256-gcm': AES, sm4: SM4 } = SEALING_ALGORITHMS;

const TIMEOUT_MS = 120_000;
/** Longer than any pause between attempts. */
const LONG_SECONDS = 90_000;

/** What becomes of endpoints, whatever the database. */
export function webhookEndpointContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: EventStage) => Promise<void>) => onEventStage(backend, test);

  describe('a webhook endpoint', () => {
    it(
      'is signed for with the secret before beside its new one, for a time',
      onStage(async (stage) => {
        const endpoint = await stage.endpoint();
        const command = { endpointId: endpoint.id, expectedVersion: 1, actor: SUPERVISOR };
        await stage.useCases().manage.rotateSecret(command, 24);
        const secretsSent = async (): Promise<number> => {
          await stage.useCases().again.ping(endpoint.id, SUPERVISOR);
          await stage.deliver();
          return stage.sender.sent.at(-1)!.secrets.length;
        };
        expect(await secretsSent()).toBe(2);
        stage.pass(24 * 3600 - 1);
        expect(await secretsSent()).toBe(2);
        const again = stage.useCases().manage.rotateSecret({ ...command, expectedVersion: 2 }, 24);
        await expect(again).rejects.toMatchObject({ code: 'previous_secret_signs' });
        stage.pass(1);
        expect(await secretsSent()).toBe(1);
        await stage.useCases().manage.rotateSecret({ ...command, expectedVersion: 2 }, 24);
        expect(await secretsSent()).toBe(2);
        await stage.useCases().manage.rotateSecret({ ...command, expectedVersion: 3 }, 0);
        expect(await secretsSent()).toBe(1);
      }),
      TIMEOUT_MS,
    );

    it(
      'has its secrets sealed, those of before too, and goes on signing with them after a change of key and algorithm',
      onStage(async (stage) => {
        const endpoint = await stage.endpoint();
        const command = { endpointId: endpoint.id, expectedVersion: 1, actor: SUPERVISOR };
        await stage.useCases().manage.rotateSecret(command, 24);
        const query = 'select secret, previous_secret from webhook_endpoint order by id';
        const stored = async (): Promise<unknown[]> => {
          const rows = await stage.subject.rows(query);
          return rows.flatMap((row) => [row['secret'], row['previous_secret']]);
        };
        expect(await stored()).toEqual([SECRET, SECRET]);
        const [first, second] = [1, 2].map((byte) => Buffer.alloc(32, byte)) as [Buffer, Buffer];
        const one = await stage.subject.another(new KeyringCipher(AES, first));
        expect((await Promise.all([one.sealSecrets(), one.sealSecrets()])).sort()).toEqual([0, 1]);
        const sealed = await stored();
        expect(JSON.stringify(sealed)).not.toContain(SECRET.slice(6, 20));
        const two = await stage.subject.another(new KeyringCipher(SM4, second, [first]));
        for (const each of [one, two]) {
          expect((await each.webhooks.get(endpoint.id))!.secrets).toMatchObject({
            ...{ current: SECRET, previous: { secret: SECRET } },
          });
        }
        for (const cipher of [undefined, new KeyringCipher(SM4, second)]) {
          const without = await stage.subject.another(cipher);
          await expect(without.sealSecrets()).rejects.toMatchObject({ code: 'secret_key_unknown' });
        }
        expect(await stored()).toEqual(sealed);
        expect(await two.sealSecrets()).toBe(1);
        const after = await stage.subject.another(new KeyringCipher(SM4, second));
        expect(await after.sealSecrets()).toBe(0);
        const { manage } = stage.useCases(after);
        const { url, eventTypes } = endpoint;
        const created = await manage.create({ url, eventTypes, description: 'new' }, SUPERVISOR);
        expect(JSON.stringify(await stored())).not.toContain(SECRET.slice(6, 20));
        expect((await after.webhooks.get(created.id))!.secrets.current).toBe(SECRET);
      }),
      TIMEOUT_MS,
    );

    it(
      'is changed and removed in the version that the caller has seen, with its deliveries',
      onStage(async (stage) => {
        const endpoint = await stage.endpoint();
        const { manage, relay } = stage.useCases();
        await stage.write(stage.event(1));
        await relay.run();
        const changes = await Promise.allSettled(
          ['a', 'b', 'c'].map((description) =>
            manage.change(
              { ...endpoint, description },
              { endpointId: endpoint.id, expectedVersion: 1, actor: SUPERVISOR },
            ),
          ),
        );
        expect(changes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        const command = { endpointId: endpoint.id, actor: SUPERVISOR };
        await expect(manage.remove({ ...command, expectedVersion: 1 })).rejects.toMatchObject({
          code: 'stale_version',
          details: { version: 2 },
        });
        await manage.remove({ ...command, expectedVersion: 2 });
        expect(await stage.endpointOf(endpoint.id)).toBeNull();
        expect(await stage.deliveries()).toEqual([]);
        expect(await stage.useCases().prune.run()).toBe('done');
        expect(await stage.subject.rows('select id from webhook_delivery')).toEqual([]);
        expect(await stage.feed()).toHaveLength(1);
        await expect(manage.remove({ ...command, expectedVersion: 2 })).rejects.toMatchObject({
          code: 'webhook_endpoint_not_found',
        });
        const log = await stage.subject.persistence.audit.after(0, 100);
        expect(log.map(({ action }) => action)).toEqual([
          'webhook.create',
          'webhook.change',
          'webhook.remove',
        ]);
        expect(JSON.stringify(log)).not.toContain('whsec_');
      }),
      TIMEOUT_MS,
    );

    it(
      'is for supervisors of all towns',
      onStage(async (stage) => {
        const { manage } = stage.useCases();
        const terms = { url: 'https://receiver.example/', eventTypes: null, description: '' };
        const refusal = (role: Role, towns: string[] | null) =>
          manage.create(terms, { account: 'a', role, towns, markets: null }).catch((error: unknown) => error);
        expect(await refusal('instructor', null)).toMatchObject({ code: 'permission_required' });
        expect(await refusal('case-tool', null)).toMatchObject({ code: 'permission_required' });
        expect(await refusal('city-supervisor', ['441900003'])).toMatchObject({ code: 'all_towns_required' });
      }),
      TIMEOUT_MS,
    );

    it(
      'is disabled when it says that it is gone, and what was on its way goes on when it is enabled again',
      onStage(async (stage) => {
        const endpoint = await stage.endpoint();
        await stage.write(stage.event(1), stage.event(2), stage.event(3), stage.event(4));
        const { relay, manage, again } = stage.useCases();
        await relay.run();
        stage.sender.answer = () => ({ status: 410 });
        await stage.deliver();
        const gone = await stage.endpointOf(endpoint.id);
        expect(gone).toMatchObject({ state: 'disabled', disabledReason: 'gone', version: 2 });
        expect(await stage.doneByItself()).toEqual([
          {
            ...{ action: 'webhook.disable', subject: `webhook-endpoints/${endpoint.id}` },
            before: { state: 'enabled', disabledReason: null, version: 1 },
            after: { state: 'disabled', disabledReason: 'gone', version: 2 },
          },
        ]);
        const states = (await stage.deliveries()).map(({ state }) => state);
        expect(states.filter((state) => state === 'dead').length).toBeLessThanOrEqual(2);
        expect(states).toContain('pending');
        await expect(again.ping(endpoint.id, SUPERVISOR)).rejects.toMatchObject({
          code: 'webhook_endpoint_disabled',
        });
        stage.sender.answer = () => ({ status: 200 });
        await stage.deliver();
        expect(stage.sender.sent.length).toBeLessThanOrEqual(2);
        await manage.change(
          { ...gone!, state: 'enabled' },
          { endpointId: endpoint.id, expectedVersion: 2, actor: SUPERVISOR },
        );
        await stage.deliver();
        for (const { id, state } of await stage.deliveries()) {
          if (state === 'dead') await again.replay(id, SUPERVISOR);
        }
        await stage.deliver();
        expect((await stage.deliveries()).every(({ state }) => state === 'delivered')).toBe(true);
        expect(await stage.endpointOf(endpoint.id)).toMatchObject({ state: 'enabled', deadInARow: 0 });
      }),
      TIMEOUT_MS,
    );

    it(
      'is disabled when deliveries are given up one after the other; one that succeeds begins the count anew',
      onStage(async (stage) => {
        const endpoint = await stage.endpoint();
        const { relay } = stage.useCases();
        const give = async (count: number): Promise<void> => {
          await stage.write(...Array.from({ length: count }, (_, number) => stage.event(number)));
          await relay.run();
          for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
            await stage.deliver();
            stage.pass(LONG_SECONDS);
          }
        };
        stage.sender.answer = () => ({ status: 500 });
        await give(4);
        expect(await stage.endpointOf(endpoint.id)).toMatchObject({ state: 'enabled', deadInARow: 4 });
        stage.sender.answer = () => ({ status: 200 });
        await give(1);
        expect(await stage.endpointOf(endpoint.id)).toMatchObject({ state: 'enabled', deadInARow: 0 });
        stage.sender.answer = () => ({ status: 302 });
        await give(6);
        expect(await stage.endpointOf(endpoint.id)).toMatchObject({
          state: 'disabled',
          disabledReason: 'undeliverable',
          version: 2,
        });
        expect(await stage.doneByItself()).toMatchObject([
          { action: 'webhook.disable', after: { disabledReason: 'undeliverable' } },
        ]);
        const dead = (await stage.deliveries()).filter(({ state }) => state === 'dead');
        expect(dead.slice(4).map(({ lastCode }) => lastCode)).toEqual(
          dead.slice(4).map(() => 'redirect_refused'),
        );
      }),
      TIMEOUT_MS,
    );
  });
}
