import type { Clock } from '../shared/clock.js';
import type { Transactions } from '../shared/transactions.js';
import { byYear, isSameYear, type CalendarYear, type KnownYear, type StoredYear } from './calendar-year.js';

/**
 * Puts the years that a release brings along into the database, where every process finds them. What was imported is
 * left alone; a year of an older release is brought up to date. Run again, it changes nothing.
 */
export class StockCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async run(shipped: readonly CalendarYear[]): Promise<void> {
    const writtenAt = this.clock.now();
    await this.transactions.run(async ({ calendar }) => {
      const stored = byYear(await calendar.withRemoved());
      const missing = shipped.filter(({ year }) => !stored.has(year));
      await calendar.add(missing.map((year) => ofRelease(year, writtenAt, null)));
      for (const year of shipped) {
        const before = stored.get(year.year);
        if (before === undefined || before.source === 'import') continue;
        if (before.source === 'release' && isSameYear(before, year)) continue;
        // Another process of this release may be doing the same: then there is nothing left to do.
        await calendar.replace(ofRelease(year, writtenAt, before), before.version);
      }
    });
  }
}

/** A year as the release has it, in the place of what was stored. */
export const ofRelease = (
  { year, holidays, workdays }: CalendarYear,
  writtenAt: Date,
  before: StoredYear | null,
): KnownYear => ({
  ...{ year, holidays, workdays, writtenAt },
  source: 'release',
  importedBy: null,
  version: (before?.version ?? 0) + 1,
  countedVersion: before?.countedVersion ?? 0,
});
