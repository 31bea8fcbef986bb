import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  KeepCalendar,
  StoredCalendars,
  TaskDesk,
  HoldTask,
  TendTasks,
  verifyAudit,
  type CalendarYear,
  type ReviewTask,
  type TendTally,
} from '@hongzhu/compliance';
import { addDays } from '@hongzhu/rules-engine';
import { shippedYears, TimeOrderedIds } from '@hongzhu/platform';
import { aTask, nextId } from '../persistence/domain-builders.js';
import type { PersistenceBackend, PersistenceSubject } from '../persistence/persistence-backend.js';
import { MovedClock } from './moved-clock.js';

const TIMEOUT_MS = 120_000;
const NOTHING: TendTally = { lapse: 0, wake: 0, warn: 0, escalate: 0, reschedule: 0 };
const SUPERVISOR = { account: 'supervisor-1', role: 'supervisor', towns: null } as const;
const INSTRUCTOR = { account: 'instructor-1', role: 'instructor', towns: null } as const;

/** Twenty working days from Wednesday, 16 December 2026; the year after it is not known yet. */
const OVER_NEW_YEAR = {
  clock: { from: '2026-12-16', workingDays: 20, allotted: 20, pausedOn: null },
  dueOn: '2027-01-14',
  warnOn: '2027-01-08',
  dueProvisional: true,
} as const;

const days = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => addDays(`2027-${from}`, n));

/** A schedule of 2027 made up for the test: Saturday, 9 January, is worked, which the weekdays alone don't tell. */
const SCHEDULE: CalendarYear = {
  year: 2027,
  holidays: [
    ...days('01-01', 3),
    ...days('02-05', 7),
    ...days('04-03', 3),
    ...days('05-01', 5),
    ...days('06-09', 1),
    ...days('09-15', 1),
    ...days('10-01', 7),
  ],
  workdays: ['2027-01-09', '2027-02-14', '2027-05-08', '2027-10-09'],
};

/** What time does to tasks, whatever the database. */
export function tendingContract(backend: PersistenceBackend): void {
  describe('tending tasks', () => {
    let subject: PersistenceSubject;
    let clock: MovedClock;
    let calendars: StoredCalendars;
    let tend: TendTasks;
    let keep: KeepCalendar;
    let hold: HoldTask;

    beforeAll(async () => {
      subject = await backend.fresh();
    }, TIMEOUT_MS);
    afterAll(async () => {
      await subject.stop();
    }, TIMEOUT_MS);

    beforeEach(async () => {
      const { transactions } = subject.persistence;
      for (const table of ['review_task', 'calendar_year', 'outbox_event'])
        await subject.rows(`delete from ${table}`);
      // Tuesday, 10 March 2026, in the morning in China.
      clock = new MovedClock(new Date('2026-03-10T01:00:00Z'));
      calendars = new StoredCalendars(transactions);
      const terms = {
        ...{ calendars, leaseDays: 5, longestPlanDays: 180 },
        dueDays: { high: 5, medium: 10, low: 20, data: 20 },
      };
      const ids = new TimeOrderedIds();
      tend = new TendTasks(transactions, terms, clock, ids);
      keep = new KeepCalendar(transactions, calendars, clock);
      hold = new HoldTask(new TaskDesk(transactions, terms, clock, ids));
      const stored = shippedYears().filter(({ year }) => year >= 2025);
      await transactions.run(({ calendar }) =>
        calendar.add(
          stored.map((year) => ({
            ...{ ...year, source: 'release', importedBy: null, writtenAt: clock.now() },
            ...{ version: 1, countedVersion: 1 },
          })),
        ),
      );
      await calendars.refresh();
    });

    let places = 0;
    /** Opened on Monday, 2 March 2026: warned of on the 6th, due on the 9th; not yet told of. */
    const opened = (parts: Partial<ReviewTask> = {}): ReviewTask =>
      aTask({
        id: nextId(),
        cell: { type: 'market', code: `m-${++places}`, townCode: 't1' },
        clock: { from: '2026-03-02', workingDays: 5, allotted: 5, pausedOn: null },
        dueOn: '2026-03-09',
        warnOn: '2026-03-06',
        ...parts,
      });
    const claimed = { state: 'claimed', assignee: 'instructor-1', claimedAt: new Date(5) } as const;
    const later = { dueOn: '2026-03-20', warnOn: '2026-03-18' };
    const put = (...tasks: ReviewTask[]) =>
      subject.persistence.transactions.run((stores) => stores.tasks.save(tasks));
    const read = async ({ id }: ReviewTask) =>
      subject.persistence.transactions.run((stores) => stores.tasks.get(id));
    const events = async (): Promise<string[]> =>
      (await subject.rows('select type from outbox_event order by id')).map(({ type }) => String(type));
    const actions = async ({ id }: ReviewTask): Promise<string[]> =>
      (await subject.persistence.audit.about(`tasks/${id}`, { limit: 100 })).items.map(
        ({ actor, action }) => `${actor} ${action}`,
      );

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
      await put(lapsing, waking, warning, overdue, ...untouched);
      expect(await tend.overdue()).toBe(2);
      expect(await tend.run()).toEqual({ ...NOTHING, lapse: 1, wake: 1, warn: 1, escalate: 1 });
      expect(await read(lapsing)).toMatchObject({
        ...{ state: 'open', assignee: null, leasedUntil: null, draft: { note: '到过' }, version: 2 },
      });
      expect(await read(waking)).toMatchObject({
        ...{ state: 'claimed', assignee: 'instructor-1', leasedUntil: '2026-03-17', snoozedUntil: null },
      });
      expect(await read(warning)).toMatchObject({ warnedAt: clock.now(), escalatedAt: null });
      expect(await read(overdue)).toMatchObject({ warnedAt: clock.now(), escalatedAt: clock.now() });
      for (const task of untouched) expect(await read(task)).toEqual(task);
      const escalated = await subject.persistence.tasks.list({ escalated: true }, { limit: 10 });
      expect(escalated.items.map(({ id }) => id)).toEqual([overdue.id, untouched.at(-1)?.id]);
      expect((await events()).sort()).toEqual([
        ...['task.escalated', 'task.updated', 'task.updated', 'task.warned'],
      ]);
      expect(await actions(lapsing)).toEqual(['clock task.lapse']);
      expect(await actions(overdue)).toEqual(['clock task.escalate']);
      expect((await verifyAudit(subject.persistence.audit)).faults).toEqual([]);
    });

    it(
      'comes to the same when it is run three times, one after the other or at once',
      async () => {
        const tasks = Array.from({ length: 30 }, (_, n) =>
          opened(n % 2 === 0 ? { ...claimed, leasedUntil: '2026-03-09' } : {}),
        );
        await put(...tasks);
        const runs = await Promise.all([tend.run(), tend.run(), tend.run()]);
        const sum = (move: 'lapse' | 'escalate'): number => runs.reduce((total, run) => total + run[move], 0);
        expect([sum('lapse'), sum('escalate')]).toEqual([15, 30]);
        const state = async () => JSON.stringify(await subject.rows('select * from review_task order by id'));
        const once = await state();
        expect([await tend.run(), await tend.run()]).toEqual([NOTHING, NOTHING]);
        expect(await state()).toBe(once);
        expect(await events()).toHaveLength(45);
      },
      TIMEOUT_MS,
    );

    it(
      'goes page by page through more tasks than one transaction takes',
      async () => {
        await put(...Array.from({ length: 450 }, () => opened()));
        expect(await tend.run()).toEqual({ ...NOTHING, escalate: 450 });
        expect(await tend.run()).toEqual(NOTHING);
      },
      TIMEOUT_MS,
    );

    it(
      'does not overwrite what people do meanwhile',
      async () => {
        const tasks = Array.from({ length: 20 }, () => opened());
        await put(...tasks);
        const claims = tasks.map((task) =>
          hold.claim({ taskId: task.id, expectedVersion: 1, actor: INSTRUCTOR }).then(
            () => task.id,
            () => null,
          ),
        );
        await Promise.all([tend.run(), ...claims]);
        const won = new Set((await Promise.all(claims)).filter((id) => id !== null));
        await tend.run();
        for (const task of tasks) {
          const stored = await read(task);
          expect(stored).toMatchObject({
            state: won.has(task.id) ? 'claimed' : 'open',
            version: won.has(task.id) ? 3 : 2,
            escalatedAt: clock.now(),
          });
        }
      },
      TIMEOUT_MS,
    );

    it('finds its tasks by the index of their next day', async () => {
      await put(opened(), opened({ ...later }), opened({ state: 'closed', closedAt: new Date(7) }));
      const due = await subject.persistence.transactions.run((stores) =>
        stores.tasks.dueToBeTended('2026-03-10', { after: null, limit: 10 }),
      );
      expect(due).toEqual([{ tendOn: '2026-03-06', id: expect.any(String) }]);
      const [first] = due;
      const beyond = await subject.persistence.transactions.run((stores) =>
        stores.tasks.dueToBeTended('9999-12-31', { after: first!, limit: 10 }),
      );
      expect(beyond.map(({ tendOn }) => tendOn)).toEqual(['2026-03-18']);
    });

    it(
      'counts the days of a year anew once it is imported, until every process knows it',
      async () => {
        const touched = opened(OVER_NEW_YEAR);
        const before = opened({ ...later });
        const standing = opened({
          ...OVER_NEW_YEAR,
          clock: { ...OVER_NEW_YEAR.clock, pausedOn: '2026-12-20' },
        });
        await put(touched, before, standing);
        expect(await tend.run()).toEqual(NOTHING);

        const { year } = await keep.import({ ...SCHEDULE, actor: SUPERVISOR, expectedVersion: null });
        expect(year).toMatchObject({ version: 1, countedVersion: 0, importedBy: SUPERVISOR.account });
        expect(await tend.run()).toEqual({ ...NOTHING, reschedule: 1 });
        // A Friday off is one day more than the first of January alone would be; the worked Saturday is one less.
        const due = calendars.current().addWorkingDays('2026-12-16', 20);
        expect(await read(touched)).toMatchObject({ dueOn: due, dueProvisional: false, version: 2 });
        expect(await read(before)).toEqual(before);
        expect(await read(standing)).toEqual(standing);
        expect(await tend.run()).toEqual(NOTHING);
        expect(await actions(touched)).toEqual(['clock task.reschedule']);

        // Opened meanwhile by a process that did not know the year yet.
        const behind = opened(OVER_NEW_YEAR);
        await put(behind);
        clock.move(1 / 24);
        expect(await tend.run()).toEqual({ ...NOTHING, reschedule: 1 });
        const counted = () =>
          subject.rows('select version, counted_version from calendar_year where year = 2027');
        expect(await counted()).toEqual([{ version: 1, counted_version: 1 }]);
        await put(opened(OVER_NEW_YEAR));
        expect(await tend.run()).toEqual(NOTHING);

        await keep.import({
          ...SCHEDULE,
          workdays: SCHEDULE.workdays.slice(1),
          actor: SUPERVISOR,
          expectedVersion: 1,
        });
        expect((await tend.run()).reschedule).toBe(3);
        expect((await read(touched))?.dueOn).toBe('2027-01-14');
      },
      TIMEOUT_MS,
    );
  });

  describe('importing a year', () => {
    let subject: PersistenceSubject;
    let keep: KeepCalendar;
    let calendars: StoredCalendars;
    beforeAll(async () => {
      subject = await backend.fresh();
      calendars = new StoredCalendars(subject.persistence.transactions);
      const clock = new MovedClock(new Date('2026-11-05T01:00:00Z'));
      keep = new KeepCalendar(subject.persistence.transactions, calendars, clock);
    }, TIMEOUT_MS);
    afterAll(async () => {
      await subject.stop();
    }, TIMEOUT_MS);

    it('is for supervisors, and for years that are not far', async () => {
      const given = { ...SCHEDULE, expectedVersion: null };
      await expect(keep.import({ ...given, actor: INSTRUCTOR })).rejects.toMatchObject({
        code: 'supervisor_required',
      });
      for (const year of [2003, 2029]) {
        await expect(keep.import({ ...given, year, actor: SUPERVISOR })).rejects.toMatchObject({
          code: 'calendar_year_far',
        });
      }
      await expect(keep.import({ ...given, holidays: [], actor: SUPERVISOR })).rejects.toMatchObject({
        code: 'invalid_request',
      });
    });

    it('succeeds for one of two who do it first, and for whoever names the version after that', async () => {
      const other = { ...SCHEDULE, workdays: SCHEDULE.workdays.slice(1) };
      const first = [SCHEDULE, other].map((schedule, n) =>
        keep.import({ ...schedule, actor: { ...SUPERVISOR, account: `s-${n}` }, expectedVersion: null }),
      );
      const outcomes = await Promise.allSettled(first);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'stale_version' },
      });
      expect(calendars.current().isCertain('2027-01-01', '2027-12-31')).toBe(true);
      const given = { ...other, actor: SUPERVISOR };
      for (const expectedVersion of [null, 2]) {
        await expect(keep.import({ ...given, expectedVersion })).rejects.toMatchObject({
          code: 'stale_version',
        });
      }
      const { year, isNew } = await keep.import({ ...given, expectedVersion: 1 });
      expect([year.version, year.source, isNew]).toEqual([2, 'import', false]);
      const entries = await subject.persistence.audit.about('calendar/2027', { limit: 10 });
      expect(entries.items.map(({ action, before }) => [action, before === null])).toEqual([
        ['calendar.import', true],
        ['calendar.import', false],
      ]);
    });
  });
}
