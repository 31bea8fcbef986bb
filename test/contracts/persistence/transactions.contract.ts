import { describe, expect, it } from '@jest/globals';
import { HongzhuError, type OutboxEvent, type Stores } from '@hongzhu/compliance';
import { aFinding, aSweep, aTask, nextId } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const anEvent = (): OutboxEvent => ({
  id: nextId(),
  type: 'task.created',
  subject: 'tasks/1',
  at: new Date('2025-01-01T00:00:00.123Z'),
  data: { marketCode: 'm1', zh: '任务' },
});

export function transactionsContract(backend: PersistenceBackend): void {
  describe('transactions', () => {
    const at = withPersistence(backend);
    const run: typeof at.ports.transactions.run = (work) => at.ports.transactions.run(work);

    it('leave nothing behind when the work throws, and let its error through', async () => {
      const failing = run(async ({ findings, tasks, sweeps, outbox, gate }) => {
        await findings.save([aFinding()]);
        await tasks.save([aTask()]);
        await sweeps.insertUnlessOpen(aSweep());
        await outbox.append([anEvent()]);
        await gate.enter('sweep:1');
        throw new HongzhuError('on_purpose', 'on purpose');
      });
      await expect(failing).rejects.toMatchObject({ code: 'on_purpose' });
      for (const name of ['finding', 'review_task', 'sweep', 'outbox_event']) {
        expect(await at.subject.rows(`select * from ${name}`)).toEqual([]);
      }
      expect(await run(({ gate }) => gate.holder())).toBeNull();
    });

    it('store all of the work when it ends', async () => {
      const event = anEvent();
      await run(async ({ outbox, findings }) => {
        await findings.save([aFinding()]);
        await outbox.append([event]);
      });
      expect(await at.subject.rows('select id, type, subject from outbox_event')).toEqual([
        { id: event.id, type: 'task.created', subject: 'tasks/1' },
      ]);
      expect(await at.subject.rows('select id from finding')).toHaveLength(1);
    });

    it('refuse the use of a store after they ended', async () => {
      let kept: Stores | undefined;
      await run(async (stores) => {
        kept = stores;
      });
      await expect(kept?.gate.holder()).rejects.toThrow('after its transaction had ended');
    });

    it('are isolated: what is taken back again has been seen by nobody', async () => {
      const finding = aFinding({ ruleId: 'isolated' });
      const other = await at.subject.another();
      let seen: Promise<unknown[]> | undefined;
      const failing = run(async ({ findings }) => {
        await findings.save([finding]);
        seen = other.transactions.run((stores) => stores.findings.outlinesForCells([], [finding]));
        await new Promise((resolve) => setTimeout(resolve, 50));
        throw new Error('on purpose');
      });
      await expect(failing).rejects.toThrow('on purpose');
      expect(await seen).toEqual([]);
    });

    it('survive rivals that lock in another order', async () => {
      const [a, b] = [aFinding({ ruleId: 'rule-a' }), aFinding({ ruleId: 'rule-b' })];
      await run(({ findings }) => findings.save([a, b]));
      let attempts = 0;
      const touch = (first: typeof a, second: typeof a, count: number) =>
        run(async ({ findings }) => {
          attempts += 1;
          await findings.save([{ ...first, reopenedCount: count }]);
          await new Promise((resolve) => setTimeout(resolve, 20));
          await findings.save([{ ...second, reopenedCount: count }]);
        });
      await Promise.all([touch(a, b, 1), touch(b, a, 2), touch(a, b, 3), touch(b, a, 4)]);
      expect(attempts).toBeGreaterThanOrEqual(4);
      const counts = await at.subject.rows(
        "select reopened_count from finding where rule_id in ('rule-a', 'rule-b')",
      );
      expect(new Set(counts.map((row) => row['reopened_count'])).size).toBe(1);
    });

    it('never tell the values of a failed statement', async () => {
      const secret = 'P-secret-0001'.repeat(20);
      const failure: unknown = await run(({ findings }) =>
        findings.save([aFinding({ ruleId: secret })]),
      ).catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'database_error' });
      const { message, stack, details, cause } = failure as HongzhuError;
      expect(JSON.stringify([message, stack, details, String(cause)])).not.toContain('P-secret');
      expect(Object.values(failure as object).join()).not.toContain('P-secret');
    });
  });
}
