import type { Bilingual } from '@hongzhu/rules-engine';
import { InvalidInputError } from '../shared/hongzhu-error.js';
import type { CalendarYear } from './calendar-year.js';
import { isWeekday, yearOf } from './counting-calendar.js';
import { FIXED_HOLIDAYS } from './year-calendar.js';

interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly message: Bilingual;
}

/**
 * Weekdays off less weekend days worked: nine to thirteen in every year since 2004. A list that is half there, or lacks its
 * make-up days, is outside.
 */
const LEAST_DAYS_OFF = 9;
const MOST_DAYS_OFF = 15;
/** A list longer than that is no year's. */
export const MOST_CALENDAR_DATES = 80;

/**
 * Throws `invalid_request`, with every fault and where it is, for what can't be the schedule of a year: dates of another
 * year, or twice; make-up days that are not of a weekend, or off; a fixed holiday that is worked; too few or too many
 * days off. Dates are of the calendar.
 */
export function refuseCalendarYear({ year, holidays, workdays }: CalendarYear): void {
  const faults = [
    ...dateFaults('/holidays', holidays, year),
    ...dateFaults('/workdays', workdays, year),
    ...workdayFaults(workdays, new Set(holidays)),
    ...fixedFaults(year, new Set(holidays)),
  ];
  const daysOff = holidays.filter(isWeekday).length - workdays.length;
  if (faults.length === 0 && (daysOff < LEAST_DAYS_OFF || daysOff > MOST_DAYS_OFF))
    faults.push(notAYear(daysOff));
  if (faults.length > 0) {
    throw new InvalidInputError('invalid_request', `This is not the schedule of ${year}.`, {
      errors: faults,
    });
  }
}

const dateFaults = (pointer: string, dates: readonly string[], year: number): Fault[] =>
  dates.flatMap((date, index): Fault[] => {
    const at = `${pointer}/${index}`;
    if (yearOf(date) !== year) {
      return [fault(at, 'other_year', `${date} 不在 ${year} 年`, `${date} is not in ${year}`)];
    }
    if (dates.indexOf(date) === index) return [];
    return [fault(at, 'duplicate_date', `${date} 重复`, `${date} is there twice`)];
  });

const workdayFaults = (workdays: readonly string[], holidays: ReadonlySet<string>): Fault[] =>
  workdays.flatMap((date, index): Fault[] => {
    const at = `/workdays/${index}`;
    if (holidays.has(date)) {
      return [fault(at, 'also_a_holiday', `${date} 同时列为放假`, `${date} is among the holidays as well`)];
    }
    if (!isWeekday(date)) return [];
    const en = `${date} is a weekday, which is worked anyway`;
    return [fault(at, 'not_a_weekend', `${date} 不是周末，本来就上班`, en)];
  });

const fixedFaults = (year: number, holidays: ReadonlySet<string>): Fault[] =>
  FIXED_HOLIDAYS.map((day) => `${year}-${day}`)
    // The second of May is one since 2025.
    .filter((date) => !(year < 2025 && date.endsWith('-05-02')))
    .filter((date) => isWeekday(date) && !holidays.has(date))
    .map((date) =>
      fault(
        '/holidays',
        'fixed_holiday_missing',
        `缺少法定节假日 ${date}`,
        `${date} is a public holiday in every year, and is missing`,
      ),
    );

const notAYear = (daysOff: number): Fault =>
  fault(
    '',
    'days_off_out_of_range',
    `放假的工作日减去调休上班日应为 ${LEAST_DAYS_OFF} 至 ${MOST_DAYS_OFF} 天，现为 ${daysOff} 天；请核对是否漏列`,
    `Weekdays off less make-up days should be ${LEAST_DAYS_OFF} to ${MOST_DAYS_OFF}, and are ${daysOff}: something is missing`,
  );

const fault = (pointer: string, code: string, zh: string, en: string): Fault => ({
  pointer,
  code,
  message: { zh, en },
});
