/** The day `days` days after a date (before it, where negative), as `YYYY-MM-DD`. */
export function dayAfter(date, days) {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The 15th of the month `months` months before that of a date. */
export function midMonthBefore(date, months) {
  const [year, month] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 - months, 15)).toISOString().slice(0, 10);
}
