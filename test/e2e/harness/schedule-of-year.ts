import { addDays } from '@hongzhu/rules-engine';

/** Any schedule of a year: its fixed holidays, and weekdays of February up to thirteen days off. */
export function scheduleOf(year: number): { holidays: string[]; workdays: string[] } {
  const isWeekday = (date: string): boolean => ![0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay());
  const fixed = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03'].map((day) => `${year}-${day}`);
  const february = Array.from({ length: 28 }, (_, n) => addDays(`${year}-02-01`, n)).filter(isWeekday);
  const missing = 13 - fixed.filter(isWeekday).length;
  return { holidays: [...fixed, ...february.slice(0, missing)].sort(), workdays: [] };
}
