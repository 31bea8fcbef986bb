import { StockCalendar, type Clock, type StoredCalendars } from '@hongzhu/compliance';
import type { Persistence } from '@hongzhu/persistence';
import { shippedYears } from '@hongzhu/platform';

const REFRESH_MS = 60_000;

/**
 * Stores the years of this release, loads the calendar, and goes on loading it every minute: another process may have
 * imported a year. What it answers ends that. Throws what the database throws at the first time; later it is reported, and
 * what was loaded before stays in force.
 */
export async function keepCalendar(
  calendars: StoredCalendars,
  {
    persistence,
    clock,
    report,
  }: {
    readonly persistence: Pick<Persistence, 'transactions'>;
    readonly clock: Clock;
    readonly report: (message: string) => void;
  },
): Promise<() => Promise<void>> {
  await new StockCalendar(persistence.transactions, clock).run(shippedYears());
  await calendars.refresh();
  let refreshing: Promise<void> = Promise.resolve();
  const timer = setInterval(() => {
    refreshing = refreshing
      .then(() => calendars.refresh())
      .catch((error: unknown) => {
        report(`the calendar could not be read: ${error instanceof Error ? error.message : String(error)}`);
      });
  }, REFRESH_MS).unref();
  return async () => {
    clearInterval(timer);
    await refreshing;
  };
}
