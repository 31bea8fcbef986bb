import { Clock } from '@hongzhu/compliance';

const SHANGHAI_DATE = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The machine's clock; today is the calendar date in Asia/Shanghai, whatever the machine's own zone. */
export class SystemClock extends Clock {
  now(): Date {
    return new Date();
  }

  today(): string {
    const parts = new Map(SHANGHAI_DATE.formatToParts(this.now()).map(({ type, value }) => [type, value]));
    return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  }
}
