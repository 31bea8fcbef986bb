import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  storedText,
  type AuditEntry,
  type DataCorrection,
  type DataCorrectionFilter,
  type ReviewTask,
  type Stores,
} from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import { aDataCorrection, aTask } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const AT = new Date('2026-03-01T02:03:04.567Z');
const NOTE = storedText('应为 2024 年');

/** Data corrections on any database. */
export function dataCorrectionContract(backend: PersistenceBackend): void {
  describe('data corrections', () => {
    const at = withPersistence(backend);
    const run = <T>(work: (stores: Stores) => Promise<T>): Promise<T> => at.ports.transactions.run(work);
    const open = aDataCorrection({ noteDigest: NOTE.digest, facts: ['market.isOpen'] });
    const closed = aDataCorrection({
      ...{ taskId: open.taskId, state: 'refused', closedBy: 'a', closedAt: AT, reasonDigest: NOTE.digest },
      ...{ appliedBy: 'b', appliedAt: AT, version: 3 },
    });
    const elsewhere = aDataCorrection({
      ...{ cell: { type: 'instructor', code: 'i1', townCode: null }, ruleSetId: 'another-set' },
    });
    beforeAll(() =>
      run(async ({ corrections, texts }) => {
        await texts.keep([NOTE]);
        await corrections.insert([open, closed, elsewhere]);
      }),
    );
    const listed = async (filter: DataCorrectionFilter): Promise<string[]> =>
      (await at.ports.corrections.list({ within: EVERYWHERE, ...filter }, { limit: 50 })).items.map(
        ({ id }) => id,
      );

    it('come back as they were stored, with their words', async () => {
      for (const each of [open, closed, elsewhere])
        expect(await run(({ corrections }) => corrections.get(each.id))).toEqual(each);
      expect(await at.ports.corrections.get(open.id)).toEqual({ ...open, note: NOTE.content, reason: null });
      expect(await at.ports.corrections.get(closed.id)).toMatchObject({ note: null, reason: NOTE.content });
      expect(await at.ports.corrections.get('a\0')).toBeNull();
    });

    it('are one of a task as long as they are open', async () => {
      const second = aDataCorrection({ taskId: open.taskId });
      await expect(run(({ corrections }) => corrections.insert([second]))).rejects.toMatchObject({
        code: 'database_error',
      });
      const reopened = { ...closed, state: 'open' } as const;
      await expect(run(({ corrections }) => corrections.save([reopened]))).rejects.toMatchObject({
        code: expect.stringMatching(/^(key_taken|database_error)$/) as unknown,
      });
      const found = await run(({ corrections }) => corrections.openOf([open.taskId, elsewhere.taskId, 'x']));
      expect(found).toEqual([open, elsewhere]);
      expect(await run(({ corrections }) => corrections.openOf([]))).toEqual([]);
    });

    it('are listed by what they are of, the oldest first, page by page', async () => {
      expect(await listed({})).toEqual([open.id, closed.id, elsewhere.id]);
      expect(await listed({ state: 'open' })).toEqual([open.id, elsewhere.id]);
      expect(await listed({ town: 't1', state: 'open' })).toEqual([open.id]);
      expect(await listed({ market: 'm1' })).toEqual([open.id, closed.id]);
      expect(await listed({ market: 'i1' })).toEqual([]);
      expect(await listed({ ruleSet: 'another-set' })).toEqual([elsewhere.id]);
      expect(await listed({ task: open.taskId })).toEqual([open.id, closed.id]);
      const first = await at.ports.corrections.list({ within: EVERYWHERE, state: 'open' }, { limit: 1 });
      const cursor = first.nextCursor ?? undefined;
      const second = await at.ports.corrections.list(
        { within: EVERYWHERE, state: 'open' },
        { limit: 1, cursor },
      );
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([open.id, elsewhere.id]);
      expect(second.nextCursor).toBeNull();
    });
  });

  describe('the data corrections of an upgrade', () => {
    const at = withPersistence(backend);
    const submitted = (over: Partial<NonNullable<ReviewTask['submission']>>, code: string): ReviewTask =>
      aTask({
        ...{ cell: { type: 'market', code, townCode: 't1' }, state: 'submitted', version: 5 },
        submission: {
          ...{ outcome: 'data-error', reason: null, note: NOTE.content, plannedOn: null, facts: [] },
          ...{ by: 'somebody', at: AT.toISOString(), correctedAt: null },
          ...over,
        },
      });
    const wrong = submitted({}, 'm1');
    const remedied = submitted({ outcome: 'remedied' }, 'm2');
    const past = { ...submitted({}, 'm3'), state: 'closed' as const };

    it('are those of the tasks that wait for one, with the words of the last report', async () => {
      await at.ports.transactions.run(async ({ tasks, texts, audit }) => {
        const other = storedText('an earlier report');
        await texts.keep([NOTE, other]);
        await tasks.save([wrong, remedied, past]);
        const entry = (noteDigest: string): AuditEntry => ({
          ...{ at: AT, actor: 'somebody', action: 'task.submit', subject: `tasks/${wrong.id}` },
          ...{ before: null, after: null, noteDigest },
        });
        await audit.append([entry(other.digest), entry(NOTE.digest)]);
      });
      for (const statement of [
        'drop table data_correction',
        'alter table review_task drop column awaits_proof',
        "delete from schema_migration where name like 'DataCorrections%'",
      ])
        await at.subject.rows(statement);
      const { corrections, transactions } = await at.subject.another();
      const { items } = await corrections.list({ within: EVERYWHERE }, { limit: 50 });
      const expected: Partial<DataCorrection> = {
        ...{ taskId: wrong.id, taskVersion: 5, cell: wrong.cell, ruleSetId: wrong.ruleSetId, facts: [] },
        ...{ state: 'open', openedBy: 'somebody', openedAt: AT, closedAt: null, version: 1 },
      };
      expect(items).toEqual([expect.objectContaining({ ...expected, note: NOTE.content })]);
      const outlines = await transactions.run(({ tasks }) =>
        tasks.unclosedOutlines([wrong.cell, remedied.cell]),
      );
      expect(new Map(outlines.map(({ id, awaitsProof }) => [id, awaitsProof]))).toEqual(
        new Map([
          [wrong.id, false],
          [remedied.id, true],
        ]),
      );
    });
  });
}
