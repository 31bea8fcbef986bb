import { createRequire } from 'node:module';
import type { CalendarYear } from '@hongzhu/compliance';

/** The package's data. Its functions go by the machine's time zone, and take a year that they do not know for one without holidays. */
interface ShippedDays {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

const require = createRequire(import.meta.url);

/** The years whose schedules the release brings along, in order. */
export function shippedYears(): CalendarYear[] {
  const { holidays, workdays } = require('chinese-days/dist/chinese-days.json') as ShippedDays;
  const off = Object.keys(holidays).sort();
  const worked = Object.keys(workdays).sort();
  const years = [...new Set(off.map((date) => Number(date.slice(0, 4))))];
  const ofYear = (dates: readonly string[], year: number): string[] =>
    dates.filter((date) => date.startsWith(`${year}-`));
  return years.map((year) => ({ year, holidays: ofYear(off, year), workdays: ofYear(worked, year) }));
}
