import { addDays } from '@hongzhu/rules-engine';
import type { CalendarYear } from './calendar-year.js';

const days = (from: string, count: number): string[] =>
  Array.from({ length: count }, (_, n) => addDays(`2026-${from}`, n));

/** As the State Council has decided it on 4 November 2025. */
export const YEAR_2026: CalendarYear = {
  year: 2026,
  holidays: [
    ...days('01-01', 3),
    ...days('02-15', 9),
    ...days('04-04', 3),
    ...days('05-01', 5),
    ...days('06-19', 3),
    ...days('09-25', 3),
    ...days('10-01', 7),
  ],
  workdays: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};
