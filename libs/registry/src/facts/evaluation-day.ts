import { addDaysAtMost, daysBetween, sooner } from '@hongzhu/rules-engine';
import { lastCompletePeriod, nextPeriodBegins, type DayRange, type Period } from './calendar-period.js';

interface CompletePeriod {
  readonly range: DayRange;
  /** The day on which another period will be complete. */
  readonly until: string;
}

/**
 * The date D of an evaluation, as facts may ask about it. It is no text that could be compared: every question notes on
 * which day its answer will be another one, so that whatever follows from records and answers stands until the first
 * of these days.
 */
export class EvaluationDay {
  private first: string | null = null;

  /** @param asOf YYYY-MM-DD */
  constructor(
    private readonly asOf: string,
    private readonly periods = new Map<Period, CompletePeriod>(),
  ) {}

  /** The same day, of which nothing has been asked. */
  anew(): EvaluationDay {
    return new EvaluationDay(this.asOf, this.periods);
  }

  /** The first day after D on which an answer given so far may be another one; null for never. */
  get until(): string | null {
    return this.first;
  }

  /** Takes note that something that was asked for stands only until that day; null for good. */
  note(day: string | null): void {
    this.first = sooner(this.first, day);
  }

  /** `date` ≤ D. */
  hasReached(date: string): boolean {
    if (date <= this.asOf) return true;
    this.note(date);
    return false;
  }

  /** D is `days` whole days after `date`, or later. */
  isPast(date: string, days: number): boolean {
    const missing = days - daysBetween(date, this.asOf);
    if (missing <= 0) return true;
    this.note(addDaysAtMost(this.asOf, missing));
    return false;
  }

  /** D is `date` or one of the `days` days after it. */
  isWithin(date: string, days: number): boolean {
    return this.hasReached(date) && !this.isPast(date, days + 1);
  }

  /** The last calendar period whose last day is before D. */
  lastComplete(period: Period): DayRange {
    const { range, until } = this.periods.get(period) ?? this.completed(period);
    this.note(until);
    return range;
  }

  private completed(period: Period): CompletePeriod {
    const complete = {
      range: lastCompletePeriod(this.asOf, period),
      until: nextPeriodBegins(this.asOf, period),
    };
    this.periods.set(period, complete);
    return complete;
  }
}
