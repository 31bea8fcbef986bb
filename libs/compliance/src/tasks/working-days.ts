import { addDays, daysBetween } from '@hongzhu/rules-engine';

const A_MONDAY = '2024-01-01';

/** Monday to Friday. Public holidays and make-up days are not looked at. */
const isWorkday = (date: string): boolean => ((daysBetween(A_MONDAY, date) % 7) + 7) % 7 < 5;

/** The n-th working day after `date` (n ≥ 1). */
export function addWorkingDays(date: string, n: number): string {
  let day = date;
  for (let left = n; left > 0;) {
    day = addDays(day, 1);
    if (isWorkday(day)) left--;
  }
  return day;
}
