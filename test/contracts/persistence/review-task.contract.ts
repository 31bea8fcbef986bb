import { describe, expect, it } from '@jest/globals';
import type { ReviewTask, ReviewTaskFilter } from '@hongzhu/compliance';
import { aTask } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const cell = (code: string, townCode = 't1') => ({ type: 'market' as const, code, townCode });

export function reviewTaskContract(backend: PersistenceBackend): void {
  describe('review tasks', () => {
    const at = withPersistence(backend);
    const run: typeof at.ports.transactions.run = (work) => at.ports.transactions.run(work);
    const late = aTask({ dueOn: '2025-12-31', severity: 'low' });
    const early = aTask({
      cell: cell('m2', 't2'),
      dueOn: '2025-01-02',
      state: 'claimed',
      assignee: 'account-7',
      claimedAt: new Date(7),
    });
    const sameDay = aTask({ cell: cell('M2'), dueOn: '2025-01-02', ruleSetId: 'five-ones' });
    const closed = aTask({
      cell: { type: 'instructor', code: 'i', townCode: null },
      dueOn: '2025-06-01',
      state: 'closed',
      closedAt: new Date(8),
    });
    const inOrder = [early, sameDay, closed, late];
    const ids = (tasks: readonly ReviewTask[]) => tasks.map(({ id }) => id);

    it('are kept to their last field, and rewritten by id', async () => {
      await run(({ tasks }) => tasks.save([late, early, sameDay, closed]));
      for (const task of inOrder) expect(await at.ports.tasks.get(task.id)).toEqual(task);
      const changed = { ...late, findingCount: 9, version: 2 };
      await run(({ tasks }) => tasks.save([changed]));
      expect(await run(({ tasks }) => tasks.get(late.id))).toEqual(changed);
      await run(({ tasks }) => tasks.save([late]));
      expect(await at.ports.tasks.get('\0')).toBeNull();
    });

    it('refuse a second task of one cell and rule set', async () => {
      await expect(run(({ tasks }) => tasks.save([aTask({ cell: late.cell })]))).rejects.toMatchObject({
        code: expect.stringMatching(/^(key_taken|database_error)$/) as unknown,
      });
      expect(await at.ports.tasks.get(late.id)).toEqual(late);
    });

    it('load for cells, the closed ones too', async () => {
      const loaded = await run(({ tasks }) => tasks.loadForCells([cell('m1'), cell('m2'), closed.cell]));
      expect(new Set(ids(loaded))).toEqual(new Set(ids([late, early, closed])));
      expect(await run(({ tasks }) => tasks.loadForCells([]))).toEqual([]);
    });

    it('let exactly one of twenty writers replace a version', async () => {
      const writers = Array.from({ length: 20 }, (_, number) => ({
        ...late,
        version: 2,
        assignee: `account-${number}`,
      }));
      const written = await Promise.all(writers.map((task) => run(({ tasks }) => tasks.replace(task, 1))));
      expect(written.filter(Boolean)).toHaveLength(1);
      expect(await at.ports.tasks.get(late.id)).toEqual(writers[written.indexOf(true)]);
      await run(({ tasks }) => tasks.save([late]));
    });

    it('are not overwritten by a sweep that read them before a claim', async () => {
      const claimed = { ...late, version: 2, state: 'claimed' as const, assignee: 'account-1' };
      const sweep = run(async ({ tasks }) => {
        const [task] = await tasks.loadForCells([late.cell]);
        await new Promise((resolve) => setTimeout(resolve, 100));
        if (task !== undefined) await tasks.save([{ ...task, findingCount: 5, version: task.version + 1 }]);
      });
      await new Promise((resolve) => setTimeout(resolve, 30));
      const claim = await run(({ tasks }) => tasks.replace(claimed, 1));
      await sweep;
      const stored = await at.ports.tasks.get(late.id);
      const outcome = claim ? claimed : { ...late, findingCount: 5, version: 2 };
      expect(stored).toEqual(claim ? { ...claimed, findingCount: 5, version: 3 } : outcome);
      await run(({ tasks }) => tasks.save([late]));
    });

    it.each<[ReviewTaskFilter, ReviewTask[]]>([
      [{}, inOrder],
      [{ state: 'claimed', assignee: 'account-7' }, [early]],
      [{ town: 't2' }, [early]],
      [{ market: 'M2' }, [sameDay]],
      [{ market: 'i' }, []],
      [{ severity: 'low' }, [late]],
      [{ ruleSet: 'five-ones' }, [sameDay]],
      [{ dueBefore: '2025-06-01' }, [early, sameDay]],
      [{ assignee: '\0' }, []],
    ])('are listed by %j', async (filter, expected) => {
      expect((await at.ports.tasks.list(filter, { limit: 10 })).items).toEqual(expected);
    });

    it('are listed page by page by due date, then id', async () => {
      const seen: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await at.ports.tasks.list({}, { limit: 1, cursor: cursor ?? undefined });
        seen.push(...ids(page.items));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(seen).toEqual(ids(inOrder));
    });

    it.each(['["tasks","2025-02-30","x"]', '["tasks","x","x"]', '["tasks","2025-01-02"]', '{}', '"'])(
      'refuse the cursor of %s',
      async (text) => {
        const cursor = Buffer.from(text).toString('base64url');
        await expect(at.ports.tasks.list({}, { limit: 1, cursor })).rejects.toMatchObject({
          code: 'invalid_cursor',
        });
      },
    );

    it('are counted by state and severity', async () => {
      expect(await at.ports.tasks.summary()).toEqual([
        { state: 'claimed', severity: 'high', count: 1 },
        { state: 'closed', severity: 'high', count: 1 },
        { state: 'open', severity: 'high', count: 1 },
        { state: 'open', severity: 'low', count: 1 },
      ]);
    });
  });
}
