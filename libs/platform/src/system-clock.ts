import { Clock } from '@hongzhu/compliance';

const SHANGHAI_DATE = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const HOUR_MS = 3_600_000;

/** The machine's clock; today is the calendar date in Asia/Shanghai, whatever the machine's own zone. */
export class SystemClock extends Clock {
  /** The hour that was last asked about, since 1970, and its day: days begin on the hour. */
  private hour = NaN;
  private day = '';

  now(): Date {
    return new Date();
  }

  today(): string {
    const now = this.now();
    const hour = Math.floor(now.getTime() / HOUR_MS);
    if (hour !== this.hour) {
      this.day = dayOf(now);
      this.hour = hour;
    }
    return this.day;
  }
}

function dayOf(instant: Date): string {
  const parts = new Map(SHANGHAI_DATE.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
