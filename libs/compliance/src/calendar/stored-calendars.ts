import type { Transactions } from '../shared/transactions.js';
import type { WorkingCalendar } from './working-calendar.js';
import { WorkingCalendars } from './working-calendars.js';
import { yearCalendar } from './year-calendar.js';

/** The calendar of the years in the database, as it was when it was last looked at. */
export class StoredCalendars extends WorkingCalendars {
  private calendar = yearCalendar([]);

  constructor(private readonly transactions: Transactions) {
    super();
  }

  override current(): WorkingCalendar {
    return this.calendar;
  }

  override async refresh(): Promise<void> {
    this.calendar = yearCalendar(await this.transactions.run(({ calendar }) => calendar.all()));
  }
}
