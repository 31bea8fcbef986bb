import type { StoredYear } from './calendar-year.js';

/** The known years inside one transaction. */
export abstract class CalendarStore {
  /** In order. */
  abstract all(): Promise<StoredYear[]>;
  /** Adds years; those that are there are left as they are. */
  abstract add(years: readonly StoredYear[]): Promise<void>;
  /** Writes the year if its stored version is still `expectedVersion`; false, and nothing written, otherwise. */
  abstract replace(year: StoredYear, expectedVersion: number): Promise<boolean>;
  /** Notes that all tasks are counted by this version of a year; a version that is not stored any more changes nothing. */
  abstract counted(year: number, version: number): Promise<void>;
}
