// Made once: to make one takes longer than to form a thousand dates.
const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The date in Asia/Shanghai, as `2026-03-31`: days of tasks are days there, wherever the browser is. */
export const dayOf = (instant: Date): string => DAY.format(instant);

const DAY_MS = 86_400_000;

/** Of two dates as `2026-03-31`; negative where the second is the earlier one. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS;

/** The date after this one. */
export const dayAfter = (date: string): string =>
  new Date(Date.parse(date) + DAY_MS).toISOString().slice(0, 10);
