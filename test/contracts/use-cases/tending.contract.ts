import { describe, expect, it } from '@jest/globals';
import { verifyAudit } from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import { INSTRUCTOR, NOTHING, opened, TIMEOUT_MS, withTendingStage } from './tending-stage.js';

const claimed = { state: 'claimed', assignee: 'instructor-1', claimedAt: new Date(5) } as const;
const later = { dueOn: '2026-03-20', warnOn: '2026-03-18' };

/** What time does to tasks, whatever the database. */
export function tendingContract(backend: PersistenceBackend): void {
  describe('tending tasks', () => {
    const at = withTendingStage(backend);

    it('lets claims lapse, wakes, warns and escalates, with an entry and an event for each', async () => {
      const lapsing = opened({ ...claimed, ...later, leasedUntil: '2026-03-09', draft: { note: '到过' } });
      const waking = opened({
        ...claimed,
        ...later,
        state: 'snoozed',
        leasedUntil: '2026-03-03',
        snoozedUntil: '2026-03-10',
      });
      const warning = opened({ dueOn: '2026-03-11', warnOn: '2026-03-10' });
      const overdue = opened();
      const untouched = [
        opened({ ...claimed, ...later, leasedUntil: '2026-03-10' }),
        opened({ ...later, state: 'snoozed', snoozedUntil: '2026-03-11' }),
        opened({ clock: { from: '2026-03-02', workingDays: 5, allotted: 5, pausedOn: '2026-03-04' } }),
        opened({ state: 'closed', closedAt: new Date(7) }),
        opened({ warnedAt: new Date(8), escalatedAt: new Date(9) }),
      ];
      await at().put(lapsing, waking, warning, overdue, ...untouched);
      expect(await at().tend.overdue()).toBe(2);
      expect(await at().tend.run()).toEqual({ ...NOTHING, lapse: 1, wake: 1, warn: 1, escalate: 1 });
      expect(await at().read(lapsing)).toMatchObject({
        ...{ state: 'open', assignee: null, leasedUntil: null, draft: { note: '到过' }, version: 2 },
      });
      expect(await at().read(waking)).toMatchObject({
        ...{ state: 'claimed', assignee: 'instructor-1', leasedUntil: '2026-03-17', snoozedUntil: null },
      });
      expect(await at().read(warning)).toMatchObject({ warnedAt: at().clock.now(), escalatedAt: null });
      expect(await at().read(overdue)).toMatchObject({
        warnedAt: at().clock.now(),
        escalatedAt: at().clock.now(),
      });
      for (const task of untouched) expect(await at().read(task)).toEqual(task);
      const escalated = await at().subject.persistence.tasks.list(
        { within: EVERYWHERE, escalated: true },
        { limit: 10 },
      );
      expect(escalated.items.map(({ id }) => id)).toEqual([overdue.id, untouched.at(-1)?.id]);
      expect((await at().events()).sort()).toEqual([
        ...['task.escalated', 'task.updated', 'task.updated', 'task.warned'],
      ]);
      expect(await at().actions(lapsing)).toEqual(['clock task.lapse']);
      expect(await at().actions(overdue)).toEqual(['clock task.escalate']);
      expect((await verifyAudit(at().subject.persistence.audit)).faults).toEqual([]);
    });

    it(
      'comes to the same when it is run three times, one after the other or at once',
      async () => {
        const tasks = Array.from({ length: 30 }, (_, n) =>
          opened(n % 2 === 0 ? { ...claimed, leasedUntil: '2026-03-09' } : {}),
        );
        await at().put(...tasks);
        const runs = await Promise.all([at().tend.run(), at().tend.run(), at().tend.run()]);
        const sum = (move: 'lapse' | 'escalate'): number => runs.reduce((total, run) => total + run[move], 0);
        expect([sum('lapse'), sum('escalate')]).toEqual([15, 30]);
        const state = async () =>
          JSON.stringify(await at().subject.rows('select * from review_task order by id'));
        const once = await state();
        expect([await at().tend.run(), await at().tend.run()]).toEqual([NOTHING, NOTHING]);
        expect(await state()).toBe(once);
        expect(await at().events()).toHaveLength(45);
      },
      TIMEOUT_MS,
    );

    it(
      'goes page by page through more tasks than one transaction takes',
      async () => {
        await at().put(...Array.from({ length: 450 }, () => opened()));
        expect(await at().tend.run()).toEqual({ ...NOTHING, escalate: 450 });
        expect(await at().tend.run()).toEqual(NOTHING);
      },
      TIMEOUT_MS,
    );

    it(
      'does not overwrite what people do meanwhile',
      async () => {
        const tasks = Array.from({ length: 20 }, () => opened());
        await at().put(...tasks);
        const claims = tasks.map((task) =>
          at()
            .hold.claim({ taskId: task.id, expectedVersion: 1, actor: INSTRUCTOR })
            .then(
              () => task.id,
              () => null,
            ),
        );
        await Promise.all([at().tend.run(), ...claims]);
        const won = new Set((await Promise.all(claims)).filter((id) => id !== null));
        await at().tend.run();
        for (const task of tasks) {
          const stored = await at().read(task);
          expect(stored).toMatchObject({
            state: won.has(task.id) ? 'claimed' : 'open',
            version: won.has(task.id) ? 3 : 2,
            escalatedAt: at().clock.now(),
          });
        }
      },
      TIMEOUT_MS,
    );

    it('finds its tasks by the index of their next day', async () => {
      await at().put(opened(), opened({ ...later }), opened({ state: 'closed', closedAt: new Date(7) }));
      const due = await at().subject.persistence.transactions.run((stores) =>
        stores.tasks.dueToBeTended('2026-03-10', { after: null, limit: 10 }),
      );
      expect(due).toEqual([{ tendOn: '2026-03-06', id: expect.any(String) }]);
      const [first] = due;
      const beyond = await at().subject.persistence.transactions.run((stores) =>
        stores.tasks.dueToBeTended('9999-12-31', { after: first!, limit: 10 }),
      );
      expect(beyond.map(({ tendOn }) => tendOn)).toEqual(['2026-03-18']);
    });
  });
}
