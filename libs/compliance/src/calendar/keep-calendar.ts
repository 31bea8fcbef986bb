import type { Actor } from '../access/actor.js';
import { refuseUnpermitted } from '../access/refuse-unpermitted.js';
import { calendarEntry } from '../audit/calendar-entries.js';
import type { Clock } from '../shared/clock.js';
import { InvalidInputError, StaleVersionError } from '../shared/hongzhu-error.js';
import type { Transactions } from '../shared/transactions.js';
import { byYear, isSameYear, type CalendarYear, type StoredYear } from './calendar-year.js';
import type { CalendarStore } from './calendar-store.js';
import { yearOf } from './counting-calendar.js';
import { refuseCalendarYear } from './refuse-calendar-year.js';
import type { WorkingCalendars } from './working-calendars.js';

/** Schedules are published a year ahead; a year further away than that is a slip of the pen. */
const MOST_YEARS_AHEAD = 2;
/** The first year of which a schedule in this form is on record. */
export const FIRST_YEAR = 2004;

export interface ImportYear extends CalendarYear {
  readonly actor: Actor;
  /** The version the caller has seen; null for a year that was not known. */
  readonly expectedVersion: number | null;
}

/** What became of an import. */
export interface ImportedYear {
  readonly year: StoredYear;
  /** Whether the year was not known before. */
  readonly isNew: boolean;
}

/** Takes the schedule of a year, for the first time or to correct it. */
export class KeepCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: WorkingCalendars,
    private readonly clock: Clock,
  ) {}

  /**
   * A known year is replaced by whoever names its version; an unknown one is added without. Throws `permission_required`;
   * `calendar_year_far`; `invalid_request` for what can't be a year's schedule; `stale_version`. This process counts by it
   * at once, the others within a minute; due dates follow with the next run of `TendTasks`.
   */
  async import({ actor, expectedVersion, ...given }: ImportYear): Promise<ImportedYear> {
    refuseUnpermitted(actor, 'keep Calendar');
    this.refuseFarYear(given.year);
    refuseCalendarYear(given);
    const written = await this.transactions.run(async ({ calendar, audit }) => {
      const before = byYear(await calendar.all()).get(given.year) ?? null;
      refuseVersion(before, expectedVersion);
      const at = this.clock.now();
      const year = imported(given, before, { at, by: actor.account });
      if (before !== null && !(await calendar.replace(year, before.version))) throw stale(null);
      if (before === null) await add(calendar, year);
      await audit.append([calendarEntry(before, year, { at, actor: actor.account })]);
      return { year, isNew: before === null };
    });
    await this.calendars.refresh();
    return written;
  }

  private refuseFarYear(year: number): void {
    const latest = yearOf(this.clock.today()) + MOST_YEARS_AHEAD;
    if (year >= FIRST_YEAR && year <= latest) return;
    throw new InvalidInputError(
      'calendar_year_far',
      `Years from ${FIRST_YEAR} to ${latest} can be imported.`,
      {
        from: FIRST_YEAR,
        to: latest,
      },
    );
  }
}

function refuseVersion(before: StoredYear | null, expected: number | null): void {
  if (expected !== (before?.version ?? null)) throw stale(before?.version ?? null);
}

/** Of two who add a year at the same time, one finds that it has become known meanwhile. */
async function add(calendar: CalendarStore, year: StoredYear): Promise<void> {
  await calendar.add([year]);
  const stored = byYear(await calendar.all()).get(year.year);
  if (stored?.importedBy !== year.importedBy || !isSameYear(stored, year))
    throw stale(stored?.version ?? null);
}

const stale = (version: number | null): StaleVersionError =>
  new StaleVersionError(
    'stale_version',
    'The year was changed meanwhile.',
    version === null ? {} : { version },
  );

const imported = (
  { year, holidays, workdays }: CalendarYear,
  before: StoredYear | null,
  { at, by }: { at: Date; by: string },
): StoredYear => ({
  year,
  holidays: [...holidays].sort(),
  workdays: [...workdays].sort(),
  source: 'import',
  importedBy: by,
  writtenAt: at,
  version: (before?.version ?? 0) + 1,
  countedVersion: before?.countedVersion ?? 0,
});
