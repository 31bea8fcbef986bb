const DAY_MS = 86_400_000;

/** How many days from Monday to Friday there are after one date, up to and with another (both `YYYY-MM-DD`). */
export function workingDaysBetween(from, to) {
  let count = 0;
  for (let day = Date.parse(from) + DAY_MS; day <= Date.parse(to); day += DAY_MS) {
    const weekday = new Date(day).getUTCDay();
    if (weekday >= 1 && weekday <= 5) count += 1;
  }
  return count;
}
