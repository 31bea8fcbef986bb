const DAY_MS = 86_400_000;
/** Day 0 of the count; from 1 March 1900 on, for the count has a 29 February 1900. */
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);
const FIRST_MARCH_1900 = 61;
const LAST = 2_958_465;

/** The day that a spreadsheet counts so, `YYYY-MM-DD`; null where it counts none. The time of the day is left out. */
export function dateOfSerial(serial: number, is1904: boolean): string | null {
  const day = Math.floor(serial);
  if (!(day >= 1 && day <= LAST)) return null;
  const gap = !is1904 && day < FIRST_MARCH_1900 ? 1 : 0;
  const start = is1904 ? FROM_1904 : FROM_1900;
  return new Date(start + (day + gap) * DAY_MS).toISOString().slice(0, 10);
}

/** The formats that every spreadsheet has and that show days. */
const isBuiltInDate = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** Whether a number in this format is a day: beside literal text, it shows years or days. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (code === undefined) return isBuiltInDate(id);
  const shown = code.slice(0, 1_000).replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  return /[yd年日]/i.test(shown);
}
