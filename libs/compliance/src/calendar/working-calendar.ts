/** Which days are worked. Dates are `YYYY-MM-DD`. */
export interface WorkingCalendar {
  /** The n-th working day after `date`; `date` itself for 0. */
  addWorkingDays(date: string, n: number): string;
  /** How many working days there are after `from`, up to and with `to`; 0 where `to` is not later. */
  workingDaysBetween(from: string, to: string): number;
  /** Whether the holidays of every year from that of `from` to that of `to` are known; else a count there is provisional. */
  isCertain(from: string, to: string): boolean;
}
