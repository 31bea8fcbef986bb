import { describe, expect, it } from '@jest/globals';
import {
  REVIEW_TASK_SORTS,
  type ListedTask,
  type ReviewTask,
  type ReviewTaskFilter,
} from '@hongzhu/compliance';
import { EVERYWHERE } from '@hongzhu/permissions';
import { aMarket, aTask, aTown } from './domain-builders.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { insertionOf } from './registry-changes.js';
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
      openedAt: new Date('2025-03-04T05:06:07.090Z'),
    });
    const sameDay = aTask({
      cell: cell('M2'),
      dueOn: '2025-01-02',
      ruleSetId: 'five-ones',
      severity: 'data',
    });
    const closed = aTask({
      cell: { type: 'instructor', code: 'i', townCode: null },
      dueOn: '2025-06-01',
      severity: 'medium',
      openedAt: new Date('2025-03-04T05:06:07.088Z'),
      state: 'closed',
      closedAt: new Date(8),
    });
    const inOrder = [early, sameDay, closed, late];
    const ids = (tasks: readonly Pick<ReviewTask, 'id'>[]) => tasks.map(({ id }) => id);
    const queued = (task: ReviewTask, subjectName: string | null = null) => ({ ...task, subjectName });
    const listed = (task: ReviewTask): ListedTask => {
      const { contentDigest: _, warnOn: __, clock, draft: ___, ...rest } = task;
      return { ...rest, clock: { pausedOn: clock.pausedOn }, subjectName: null };
    };
    const walk = async (filter: ReviewTaskFilter, limit: number): Promise<string[]> => {
      const seen: string[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await at.ports.tasks.list(
          { within: EVERYWHERE, ...filter },
          { limit, cursor: cursor ?? undefined },
        );
        seen.push(...ids(page.items));
        cursor = page.nextCursor;
      } while (cursor !== null);
      return seen;
    };

    it('are kept to their last field, and rewritten by id', async () => {
      await run(({ tasks }) => tasks.save([late, early, sameDay, closed]));
      for (const task of inOrder) expect(await at.ports.tasks.get(task.id)).toEqual(queued(task));
      const changed = { ...late, findingCount: 9, version: 2 };
      await run(({ tasks }) => tasks.save([changed]));
      expect(await run(({ tasks }) => tasks.get(late.id))).toEqual(queued(changed));
      await run(({ tasks }) => tasks.save([late]));
      expect(await at.ports.tasks.get('\0')).toBeNull();
    });

    it('refuse a second task of one cell and rule set', async () => {
      await expect(run(({ tasks }) => tasks.save([aTask({ cell: late.cell })]))).rejects.toMatchObject({
        code: expect.stringMatching(/^(key_taken|database_error)$/) as unknown,
      });
      expect(await at.ports.tasks.get(late.id)).toEqual(queued(late));
    });

    it('load for cells, the closed ones too', async () => {
      const loaded = await run(({ tasks }) => tasks.loadForCells([cell('m1'), cell('m2'), closed.cell]));
      expect(new Set(ids(loaded))).toEqual(new Set(ids([late, early, closed])));
      expect(await run(({ tasks }) => tasks.loadForCells([]))).toEqual([]);
    });

    it('are outlined for cells while they are not closed', async () => {
      const outlines = await run(({ tasks }) =>
        tasks.unclosedOutlines([cell('m1'), cell('m2'), closed.cell]),
      );
      expect(new Set(outlines)).toEqual(
        new Set(
          [late, early].map(({ id, cell: of, ruleSetId }) => ({
            ...{ id, ruleSetId },
            cell: of,
            awaitsProof: false,
          })),
        ),
      );
      expect(await run(({ tasks }) => tasks.unclosedOutlines([]))).toEqual([]);
    });

    it('tell the cells that have left the registry', async () => {
      const vanished = (towns: string[] | null) =>
        run(({ tasks }) => tasks.vanishedCells(towns, { after: null, limit: 100 }));
      expect(await vanished(null)).toEqual(expect.arrayContaining([late.cell, early.cell, sameDay.cell]));
      expect(await vanished(null)).not.toContainEqual(closed.cell);
      expect(await vanished(['t2'])).toEqual([early.cell]);
    });

    it('let exactly one of twenty writers replace a version', async () => {
      const writers = Array.from({ length: 20 }, (_, number) => ({
        ...late,
        version: 2,
        assignee: `account-${number}`,
      }));
      const written = await Promise.all(writers.map((task) => run(({ tasks }) => tasks.replace(task, 1))));
      expect(written.filter(Boolean)).toHaveLength(1);
      expect(await at.ports.tasks.get(late.id)).toEqual(queued(writers[written.indexOf(true)]!));
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
      expect(stored).toEqual(queued(claim ? { ...claimed, findingCount: 5, version: 3 } : outcome));
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
      [{ escalated: true }, []],
      [{ escalated: false }, inOrder],
      [{ assignee: '\0' }, []],
    ])('are listed by %j', async (filter, expected) => {
      expect((await at.ports.tasks.list({ within: EVERYWHERE, ...filter }, { limit: 10 })).items).toEqual(
        expected.map(listed),
      );
    });

    it('are listed page by page by due date, then id', async () => {
      expect(await walk({}, 1)).toEqual(ids(inOrder));
    });

    it.each<[ReviewTaskFilter['sort'], ReviewTask[]]>([
      ['dueOn', inOrder],
      ['-dueOn', [...inOrder].reverse()],
      ['severity', [early, closed, late, sameDay]],
      ['openedAt', [closed, sameDay, late, early]],
      ['-openedAt', [early, late, sameDay, closed]],
    ])('are listed by %s, however small the pages', async (sort, expected) => {
      for (const limit of [1, 3, 10]) expect(await walk({ sort }, limit)).toEqual(ids(expected));
    });

    it('refuse the cursor of another order', async () => {
      for (const sort of REVIEW_TASK_SORTS) {
        const { nextCursor } = await at.ports.tasks.list({ within: EVERYWHERE, sort }, { limit: 1 });
        for (const other of REVIEW_TASK_SORTS.filter((each) => each !== sort)) {
          const page = { limit: 1, cursor: nextCursor! };
          await expect(at.ports.tasks.list({ within: EVERYWHERE, sort: other }, page)).rejects.toMatchObject({
            code: 'invalid_cursor',
          });
        }
      }
    });

    it('carry the name of their market or town, and are found by it', async () => {
      const market = aMarket('m1', 't1', { name: 'Jade 50%_玉器' });
      const towns = [aTown('t1', { name: '大朗' }), aTown('i', { name: '莞城' })];
      await run(({ registry }) => registry.apply(insertionOf({ towns, markets: [market] })));
      const ofTown = aTask({ cell: { type: 'town', code: 't1', townCode: 't1' }, dueOn: '2026-01-01' });
      await run(({ tasks }) => tasks.save([ofTown]));
      const found = async (q: string): Promise<string[]> =>
        ids((await at.ports.tasks.list({ within: EVERYWHERE, q }, { limit: 10 })).items);

      expect(await at.ports.tasks.get(late.id)).toEqual(queued(late, market.name));
      expect(await at.ports.tasks.get(ofTown.id)).toEqual(queued(ofTown, '大朗'));
      expect(await at.ports.tasks.get(closed.id)).toEqual(queued(closed));
      expect(await found('玉')).toEqual([late.id]);
      expect(await found('jADE')).toEqual([late.id]);
      expect(await found('50%_')).toEqual([late.id]);
      expect(await found('5_%')).toEqual([]);
      expect(await found('朗')).toEqual([ofTown.id]);
      expect(await found('莞城')).toEqual([]);
      expect(await found('m')).toEqual(ids([early, sameDay, late]));
      expect(await found('1')).toEqual([]);
      expect(await found('')).toEqual(ids([...inOrder, ofTown]));
      expect(await found('\0')).toEqual([]);
    });

    it.each([
      '["tasks/severity","4x","2025-01-02","x"]',
      '["tasks/openedAt","2025-02-30T00:00:00.000Z","2025-01-02","x"]',
    ])('refuse the cursor of %s in its own order', async (text) => {
      const sort = text.includes('severity') ? 'severity' : 'openedAt';
      const cursor = Buffer.from(text).toString('base64url');
      await expect(
        at.ports.tasks.list({ within: EVERYWHERE, sort }, { limit: 1, cursor }),
      ).rejects.toMatchObject({
        code: 'invalid_cursor',
      });
    });

    it.each(['["tasks","2025-02-30","x"]', '["tasks","x","x"]', '["tasks","2025-01-02"]', '{}', '"'])(
      'refuse the cursor of %s',
      async (text) => {
        const cursor = Buffer.from(text).toString('base64url');
        await expect(at.ports.tasks.list({ within: EVERYWHERE }, { limit: 1, cursor })).rejects.toMatchObject(
          {
            code: 'invalid_cursor',
          },
        );
      },
    );

    it('are counted by state and severity', async () => {
      expect(await at.ports.tasks.summary({ within: EVERYWHERE })).toEqual([
        { state: 'claimed', severity: 'high', count: 1 },
        { state: 'closed', severity: 'medium', count: 1 },
        { state: 'open', severity: 'data', count: 1 },
        { state: 'open', severity: 'high', count: 1 },
        { state: 'open', severity: 'low', count: 1 },
      ]);
      expect(await at.ports.tasks.summary({ within: { towns: ['nowhere'], markets: null } })).toEqual([]);
    });
  });
}
