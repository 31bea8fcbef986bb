import type { Actor } from '../access/actor.js';
import { refuseUnpermitted } from '../access/refuse-unpermitted.js';
import { calendarEntry } from '../audit/calendar-entries.js';
import type { Clock } from '../shared/clock.js';
import { ConflictError, InvalidInputError, StaleVersionError } from '../shared/hongzhu-error.js';
import type { Transactions } from '../shared/transactions.js';
import {
  byYear,
  isKnownYear,
  isSameYear,
  type CalendarYear,
  type KnownYear,
  type StoredYear,
} from './calendar-year.js';
import type { CalendarStore } from './calendar-store.js';
import { yearOf } from './counting-calendar.js';
import { refuseCalendarYear } from './refuse-calendar-year.js';
import { ofRelease } from './stock-calendar.js';
import type { WorkingCalendars } from './working-calendars.js';
import { knownYear } from './year-calendar.js';

/** Schedules are published a year ahead; a year further away than that is a slip of the pen. */
const MOST_YEARS_AHEAD = 2;
/** The first year of which a schedule in this form is on record. */
export const FIRST_YEAR = 2004;

export interface ImportYear extends CalendarYear {
  readonly actor: Actor;
  /** The version the caller has seen; null for a year that was not known. */
  readonly expectedVersion: number | null;
}

/** Which imported year is to be removed, by whom, in which version. */
export interface RemoveYear {
  readonly year: number;
  readonly actor: Actor;
  readonly expectedVersion: number;
}

/** What became of an import. */
export interface ImportedYear {
  readonly year: KnownYear;
  /** Whether the year was not known before. */
  readonly isNew: boolean;
}

/** Takes the schedule of a year, for the first time or to correct it, and takes back what was imported. */
export class KeepCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: WorkingCalendars,
    /** The years of this release. */
    private readonly shipped: readonly CalendarYear[],
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
      const stored = byYear(await calendar.withRemoved()).get(given.year) ?? null;
      const before = stored !== null && isKnownYear(stored) ? stored : null;
      refuseVersion(before, expectedVersion);
      const at = this.clock.now();
      const year = imported(given, stored, { at, by: actor.account });
      if (stored !== null && !(await calendar.replace(year, stored.version))) throw stale(null);
      if (stored === null) await add(calendar, year);
      const change = { year: year.year, before, after: year };
      await audit.append([calendarEntry('import', change, { at, actor: actor.account })]);
      return { year, isNew: before === null };
    });
    await this.calendars.refresh();
    return written;
  }

  /**
   * Removes what was imported: the year is as the release has it, or not known any more. Throws `permission_required`;
   * `calendar_year_unknown`; `calendar_year_of_release` where nothing was imported; `stale_version`. Counting follows as after
   * an import.
   */
  async remove({ year, actor, expectedVersion }: RemoveYear): Promise<void> {
    refuseUnpermitted(actor, 'keep Calendar');
    await this.transactions.run(async ({ calendar, audit }) => {
      const before = knownYear(await calendar.all(), year);
      if (before.source === 'release') throw ofTheRelease(year);
      refuseVersion(before, expectedVersion);
      const at = this.clock.now();
      const shipped = this.shipped.find((each) => each.year === year) ?? null;
      const next =
        shipped === null ? removed(before, { at, by: actor.account }) : ofRelease(shipped, at, before);
      if (!(await calendar.replace(next, before.version))) throw stale(null);
      const change = { year, before, after: shipped };
      await audit.append([calendarEntry('remove', change, { at, actor: actor.account })]);
    });
    await this.calendars.refresh();
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

const ofTheRelease = (year: number): ConflictError =>
  new ConflictError('calendar_year_of_release', `The year ${year} is of the release.`, { year });

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
): KnownYear => ({
  year,
  holidays: [...holidays].sort(),
  workdays: [...workdays].sort(),
  source: 'import',
  importedBy: by,
  writtenAt: at,
  version: (before?.version ?? 0) + 1,
  countedVersion: before?.countedVersion ?? 0,
});

const removed = (before: KnownYear, { at, by }: { at: Date; by: string }): StoredYear => ({
  ...before,
  ...{ holidays: [], workdays: [], source: 'removed', importedBy: by, writtenAt: at },
  version: before.version + 1,
});
