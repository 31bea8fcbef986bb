import { addDays, addMonths, isCalendarDate } from '@hongzhu/rules-engine';

/** Some opening dates are fixed (the markets of 2017); all others must lie after them. */
const EARLIEST = '2020-01-01';

/** The dates of the sample city, told by their distance from the day it is made for. */
export class SampleCalendar {
  /** Throws RangeError for anything but a calendar date from 2020-01-01 on. */
  constructor(readonly asOf: string) {
    if (!isCalendarDate(asOf) || asOf < EARLIEST) {
      throw new RangeError(`The sample city needs a date YYYY-MM-DD from ${EARLIEST} on, not '${asOf}'.`);
    }
  }

  daysAgo(days: number): string {
    return addDays(this.asOf, -days);
  }

  monthsAgo(months: number): string {
    return addMonths(this.asOf, -months);
  }
}
