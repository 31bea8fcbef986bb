import { describe, expect, it } from '@jest/globals';
import type { PersistenceBackend } from '../persistence/persistence-backend.js';
import {
  INSTRUCTOR,
  NOTHING,
  opened,
  SCHEDULE,
  SUPERVISOR,
  TIMEOUT_MS,
  withTendingStage,
} from './tending-stage.js';

const later = { dueOn: '2026-03-20', warnOn: '2026-03-18' };
/** Twenty working days from Wednesday, 16 December 2026; the year after it is not known yet. */
const OVER_NEW_YEAR = {
  clock: { from: '2026-12-16', workingDays: 20, allotted: 20, pausedOn: null },
  dueOn: '2027-01-14',
  warnOn: '2027-01-08',
  dueProvisional: true,
} as const;

/** What becomes of due dates when the schedule of a year is imported, whatever the database. */
export function reschedulingContract(backend: PersistenceBackend): void {
  describe('importing a year', () => {
    const at = withTendingStage(backend);

    it(
      'counts the days of a year anew once it is imported, until every process knows it',
      async () => {
        const touched = opened(OVER_NEW_YEAR);
        const before = opened({ ...later });
        const standing = opened({
          ...OVER_NEW_YEAR,
          clock: { ...OVER_NEW_YEAR.clock, pausedOn: '2026-12-20' },
        });
        await at().put(touched, before, standing);
        expect(await at().tend.run()).toEqual(NOTHING);

        const { year } = await at().keep.import({ ...SCHEDULE, actor: SUPERVISOR, expectedVersion: null });
        expect(year).toMatchObject({ version: 1, countedVersion: 0, importedBy: SUPERVISOR.account });
        expect(await at().tend.run()).toEqual({ ...NOTHING, reschedule: 1 });
        // A Friday off is one day more than the first of January alone would be; the worked Saturday is one less.
        const due = at().calendars.current().addWorkingDays('2026-12-16', 20);
        expect(await at().read(touched)).toMatchObject({ dueOn: due, dueProvisional: false, version: 2 });
        expect(await at().read(before)).toEqual(before);
        expect(await at().read(standing)).toEqual(standing);
        expect(await at().tend.run()).toEqual(NOTHING);
        expect(await at().actions(touched)).toEqual(['clock task.reschedule']);

        // Opened meanwhile by a process that did not know the year yet.
        const behind = opened(OVER_NEW_YEAR);
        await at().put(behind);
        at().clock.move(1 / 24);
        expect(await at().tend.run()).toEqual({ ...NOTHING, reschedule: 1 });
        const counted = () =>
          at().subject.rows('select version, counted_version from calendar_year where year = 2027');
        expect(await counted()).toEqual([{ version: 1, counted_version: 1 }]);
        await at().put(opened(OVER_NEW_YEAR));
        expect(await at().tend.run()).toEqual(NOTHING);

        await at().keep.import({
          ...SCHEDULE,
          workdays: SCHEDULE.workdays.slice(1),
          actor: SUPERVISOR,
          expectedVersion: 1,
        });
        expect((await at().tend.run()).reschedule).toBe(3);
        expect((await at().read(touched))?.dueOn).toBe('2027-01-14');
      },
      TIMEOUT_MS,
    );

    it(
      'is taken back when the year is removed: its days are provisional again',
      async () => {
        const touched = opened(OVER_NEW_YEAR);
        await at().put(touched);
        const { year } = await at().keep.import({ ...SCHEDULE, actor: SUPERVISOR, expectedVersion: null });
        await at().tend.run();
        expect((await at().read(touched))?.dueProvisional).toBe(false);
        await at().keep.remove({ year: 2027, actor: SUPERVISOR, expectedVersion: year.version });
        expect((await at().tend.run()).reschedule).toBeGreaterThan(0);
        const { dueOn, dueProvisional } = OVER_NEW_YEAR;
        expect(await at().read(touched)).toMatchObject({ dueOn, dueProvisional });
        at().clock.move(1 / 24);
        await at().tend.run();
        expect(await at().tend.run()).toEqual(NOTHING);
      },
      TIMEOUT_MS,
    );

    it('is for supervisors, and for years that are not far', async () => {
      const given = { ...SCHEDULE, expectedVersion: null };
      await expect(at().keep.import({ ...given, actor: INSTRUCTOR })).rejects.toMatchObject({
        code: 'permission_required',
      });
      for (const year of [2003, 2029]) {
        await expect(at().keep.import({ ...given, year, actor: SUPERVISOR })).rejects.toMatchObject({
          code: 'calendar_year_far',
        });
      }
      await expect(at().keep.import({ ...given, holidays: [], actor: SUPERVISOR })).rejects.toMatchObject({
        code: 'invalid_request',
      });
    });

    it('succeeds for one of two who do it first, and for whoever names the version after that', async () => {
      const other = { ...SCHEDULE, workdays: SCHEDULE.workdays.slice(1) };
      const first = [SCHEDULE, other].map((schedule, n) =>
        at().keep.import({ ...schedule, actor: { ...SUPERVISOR, account: `s-${n}` }, expectedVersion: null }),
      );
      const outcomes = await Promise.allSettled(first);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { code: 'stale_version' },
      });
      expect(at().calendars.current().isCertain('2027-01-01', '2027-12-31')).toBe(true);
      const given = { ...other, actor: SUPERVISOR };
      for (const expectedVersion of [null, 2]) {
        await expect(at().keep.import({ ...given, expectedVersion })).rejects.toMatchObject({
          code: 'stale_version',
        });
      }
      const { year, isNew } = await at().keep.import({ ...given, expectedVersion: 1 });
      expect([year.version, year.source, isNew]).toEqual([2, 'import', false]);
      const entries = await at().subject.persistence.audit.about('calendar/2027', { limit: 10 });
      expect(entries.items.slice(-2).map(({ action, before }) => [action, before === null])).toEqual([
        ['calendar.import', true],
        ['calendar.import', false],
      ]);
    });
  });
}
