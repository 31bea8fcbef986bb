import { describe, expect, it } from '@jest/globals';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { onRecheckStage, type RecheckStage } from './recheck-stage.js';

/** Nothing is taken over from the sweep before. */
const EVERY_NIGHT = 1;
const TIMEOUT_MS = 120_000;

/** What a sweep finds although nothing accounts for it, whatever the database. */
export function driftingContract(backend: PersistenceBackend): void {
  const onStage = (test: (stage: RecheckStage) => Promise<void>, nights = 28) =>
    onRecheckStage(backend, test, {
      brake: { share: 1, least: 1_000 },
      standing: { release: 'this one', nights },
    });

  describe('drift', () => {
    it(
      'is a finding that was altered behind the service’s back: the sweep mends it and says so',
      onStage(async (stage) => {
        const { city, subject, clock } = stage;
        const [resolved, invented] = (await city.findings()).filter(
          ({ state, kind }) => state === 'open' && kind === 'violation',
        );
        await subject.rows(`update finding set state = 'resolved' where id = '${resolved!.id}'`);
        await subject.rows(
          `update finding set rule_id = 'civilised-roles', subject_type = 'market', subject_code = 'nowhere'
            where id = '${invented!.id}'`,
        );
        const sweep = await city.sweep(clock.today());
        expect(await stage.drift(sweep.id)).toBeGreaterThanOrEqual(2);
        const found = await subject.rows(
          `select finding_id, event, rule_id from sweep_drift where sweep_id = '${sweep.id}'`,
        );
        expect(found).toContainEqual({
          finding_id: resolved!.id,
          event: 'reopened',
          rule_id: resolved!.ruleId,
        });
        expect(found).toContainEqual(
          expect.objectContaining({ finding_id: invented!.id, event: 'resolved' }),
        );
        const events = await subject.rows("select data from outbox_event where type = 'sweep.drift'");
        expect(JSON.stringify(events)).toContain(resolved!.id);
        const again = await city.sweep(clock.today());
        expect(await stage.drift(again.id)).toBe(0);
      }),
      TIMEOUT_MS,
    );

    it(
      'is not what the passing of time brings about',
      onStage(async (stage) => {
        const { city, clock } = stage;
        let changes = 0;
        for (let week = 0; week < 8; week += 1) {
          clock.move(7);
          const sweep = await city.sweep(clock.today());
          changes += sweep.findings.opened + sweep.findings.resolved;
          expect(await stage.drift(sweep.id)).toBe(0);
        }
        expect(changes).toBeGreaterThan(5);
      }),
      TIMEOUT_MS,
    );

    it(
      'is records that changed without any import, in a sweep that evaluates every cell',
      onStage(async (stage) => {
        const { city, subject, clock } = stage;
        await subject.rows("update branch set status = 'dissolved'");
        const sweep = await city.sweep(clock.today());
        const { opened, resolved } = sweep.findings;
        expect(opened + resolved).toBeGreaterThan(5);
        expect(await stage.drift(sweep.id)).toBe(opened + resolved);
      }, EVERY_NIGHT),
      TIMEOUT_MS,
    );
  });
}
