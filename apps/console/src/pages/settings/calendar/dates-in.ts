/** The days that somebody has typed, and what of it is none. */
export interface TypedDates {
  /** `2027-01-01`, in order, each once. */
  readonly dates: readonly string[];
  readonly faults: readonly string[];
}

const DAY_MS = 86_400_000;
const BETWEEN = /[\s,，、;；]+/;
const RANGE = /^(.+?)(?:~|～|至|\.\.)(.+)$/;
const DAY = /^(?:(\d{4})[-/.年])?(\d{1,2})[-/.月](\d{1,2})日?$/;

/**
 * Reads days of a year out of a text: `2027-01-01`, `1-1`, `1月1日`, and from one to another with `~` or `至`. Words that are
 * no day of that year are faults.
 */
export function datesIn(text: string, year: number): TypedDates {
  const words = text.split(BETWEEN).filter((word) => word !== '');
  const read = words.map((word) => ({ word, days: daysOf(word, year) }));
  return {
    dates: [...new Set(read.flatMap(({ days }) => days ?? []))].sort(),
    faults: read.flatMap(({ word, days }) => (days === null ? [word] : [])),
  };
}

function daysOf(word: string, year: number): string[] | null {
  const [, from, to] = RANGE.exec(word) ?? [];
  const [first, last] = [dayOf(from ?? word, year), dayOf(to ?? word, year)];
  if (first === null || last === null || last < first) return null;
  const count = (last - first) / DAY_MS + 1;
  return Array.from({ length: count }, (_, place) =>
    new Date(first + place * DAY_MS).toISOString().slice(0, 10),
  );
}

/** The day in milliseconds; null for what is no day of that year. */
function dayOf(word: string, year: number): number | null {
  const [, named, month, day] = DAY.exec(word) ?? [];
  if (month === undefined || day === undefined) return null;
  if (named !== undefined && Number(named) !== year) return null;
  const instant = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  return instant.getUTCMonth() === Number(month) - 1 && instant.getUTCDate() === Number(day)
    ? instant.getTime()
    : null;
}
