import { describe, expect, it } from '@jest/globals';
import { StockCalendar, StoredCalendars, type CalendarYear, type StoredYear } from '@hongzhu/compliance';
import { MovedClock } from '../use-cases/moved-clock.js';
import type { PersistenceBackend } from './persistence-backend.js';
import { withPersistence } from './with-persistence.js';

const aYear = (year: number, parts: Partial<StoredYear> = {}): StoredYear => ({
  year,
  holidays: [`${year}-01-01`, `${year}-10-01`],
  workdays: [`${year}-01-04`],
  source: 'import',
  importedBy: 'account-1',
  writtenAt: new Date('2026-11-05T01:02:03.004Z'),
  version: 1,
  countedVersion: 0,
  ...parts,
});

export function calendarContract(backend: PersistenceBackend): void {
  describe('the years of the calendar', () => {
    const at = withPersistence(backend);
    const run: typeof at.ports.transactions.run = (work) => at.ports.transactions.run(work);
    const all = () => run(({ calendar }) => calendar.all());
    const of2026 = aYear(2026, { source: 'release', importedBy: null });

    it('are kept to their last field, in order, and left as they are when added again', async () => {
      expect(await all()).toEqual([]);
      await run(({ calendar }) => calendar.add([aYear(2027), of2026]));
      await run(({ calendar }) => calendar.add([aYear(2027, { importedBy: 'account-2', version: 9 })]));
      expect(await all()).toEqual([of2026, aYear(2027)]);
    });

    it('are replaced by exactly one of twenty writers of a version', async () => {
      const writers = Array.from({ length: 20 }, (_, n) =>
        aYear(2027, { version: 2, importedBy: `account-${n}` }),
      );
      const written = await Promise.all(
        writers.map((year) => run(({ calendar }) => calendar.replace(year, 1))),
      );
      expect(written.filter(Boolean)).toHaveLength(1);
      expect(await all()).toEqual([of2026, writers[written.indexOf(true)]]);
      expect(await run(({ calendar }) => calendar.replace(aYear(2028), 1))).toBe(false);
    });

    it('are known no more when they were removed, and not added again; their versions go on', async () => {
      const kept = await all();
      const removed = aYear(2027, { source: 'removed', holidays: [], workdays: [], version: 3 });
      expect(await run(({ calendar }) => calendar.replace(removed, 2))).toBe(true);
      expect(await all()).toEqual([of2026]);
      await run(({ calendar }) => calendar.add([aYear(2027)]));
      expect(await run(({ calendar }) => calendar.withRemoved())).toEqual([of2026, removed]);
      expect(await run(({ calendar }) => calendar.replace({ ...kept[1]!, version: 2 }, 3))).toBe(true);
      expect((await all()).map(({ year }) => year)).toEqual([2026, 2027]);
    });

    it('are noted as counted in the version that was counted, and in no other', async () => {
      await run(({ calendar }) => calendar.counted(2027, 1));
      expect((await all()).map(({ countedVersion }) => countedVersion)).toEqual([0, 0]);
      await run(({ calendar }) => calendar.counted(2027, 2));
      expect((await all()).map(({ countedVersion }) => countedVersion)).toEqual([0, 2]);
    });

    it('are in force in a process once it has looked', async () => {
      const calendars = new StoredCalendars(at.ports.transactions);
      expect(calendars.current().isCertain('2026-01-01', '2027-01-01')).toBe(false);
      await calendars.refresh();
      expect(calendars.current().isCertain('2026-01-01', '2027-01-01')).toBe(true);
      expect(calendars.current().addWorkingDays('2026-01-03', 1)).toBe('2026-01-04');
    });
  });

  describe('the years of a release', () => {
    const at = withPersistence(backend);
    const all = () => at.ports.transactions.run(({ calendar }) => calendar.all());
    const clock = new MovedClock(new Date('2026-11-29T00:00:00Z'));
    const stock = (years: readonly CalendarYear[]) =>
      new StockCalendar(at.ports.transactions, clock).run(years);
    const shipped = (year: number, ...workdays: string[]): CalendarYear => ({
      ...{ year, holidays: [`${year}-01-01`], workdays },
    });
    const versions = async () =>
      (await all()).map(({ year, version, source, workdays }) => [year, version, source, workdays.length]);

    it('are stored by several processes that start at once, once', async () => {
      const years = [shipped(2025), shipped(2026)];
      await Promise.all([1, 2, 3].map(() => stock(years)));
      await stock(years);
      expect(await versions()).toEqual([
        [2025, 1, 'release', 0],
        [2026, 1, 'release', 0],
      ]);
    });

    it('are stored when a later release brings one that was removed', async () => {
      const removed = { year: 2028, holidays: [], workdays: [], source: 'removed' } as const;
      const row = {
        ...removed,
        importedBy: 'account-1',
        writtenAt: new Date(0),
        version: 4,
        countedVersion: 4,
      };
      await at.ports.transactions.run(({ calendar }) => calendar.add([row]));
      await stock([shipped(2028)]);
      expect((await versions()).at(-1)).toEqual([2028, 5, 'release', 0]);
      await at.ports.transactions.run(({ calendar }) => calendar.replace({ ...row, version: 6 }, 5));
    });

    it('are brought up to date by a later release, but for those that were imported', async () => {
      const [of2025] = await all();
      const imported: StoredYear = { ...of2025!, source: 'import', version: 2, importedBy: 'account-1' };
      await at.ports.transactions.run(({ calendar }) => calendar.replace(imported, 1));
      await stock([shipped(2025, '2025-01-04'), shipped(2026, '2026-01-04'), shipped(2027)]);
      expect(await versions()).toEqual([
        [2025, 2, 'import', 0],
        [2026, 2, 'release', 1],
        [2027, 1, 'release', 0],
      ]);
    });
  });
}
