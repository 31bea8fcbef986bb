import type { Clock } from '../shared/clock.js';
import type { Transactions } from '../shared/transactions.js';
import { knownUntil, missingYear, type CalendarSettings } from './calendar-warning.js';
import type { KnownYear } from './calendar-year.js';
import { knownYear } from './year-calendar.js';

/** What is known of the calendar. */
export interface CalendarReport {
  /** In order. */
  readonly years: readonly KnownYear[];
  /** `YYYY-MM-DD`; null where this year is not known. */
  readonly knownUntil: string | null;
  /** The year that should be imported now; null where none has to be. */
  readonly missingYear: number | null;
}

export class ReadCalendar {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly settings: CalendarSettings,
  ) {}

  async report(): Promise<CalendarReport> {
    const years = await this.years();
    const today = this.clock.today();
    return {
      years,
      knownUntil: knownUntil(years, today),
      missingYear: missingYear(years, today, this.settings),
    };
  }

  /** Throws `calendar_year_unknown`. */
  async year(year: number): Promise<KnownYear> {
    return knownYear(await this.years(), year);
  }

  async isKnown(year: number): Promise<boolean> {
    return (await this.years()).some((each) => each.year === year);
  }

  private years(): Promise<KnownYear[]> {
    return this.transactions.run(({ calendar }) => calendar.all());
  }
}
