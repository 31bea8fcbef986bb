import type { KnownYear, StoredYear } from './calendar-year.js';

/** The years of the calendar inside one transaction. */
export abstract class CalendarStore {
  /** The known ones, in order. */
  abstract all(): Promise<KnownYear[]>;
  /** As `all`, with those that were removed: their versions go on, and tasks may still be counted by them. */
  abstract withRemoved(): Promise<StoredYear[]>;
  /** Adds years; those that are there, or were removed, are left as they are. */
  abstract add(years: readonly StoredYear[]): Promise<void>;
  /** Writes the year if its stored version is still `expectedVersion`; false, and nothing written, otherwise. */
  abstract replace(year: StoredYear, expectedVersion: number): Promise<boolean>;
  /** Notes that all tasks are counted by this version of a year; a version that is not stored any more changes nothing. */
  abstract counted(year: number, version: number): Promise<void>;
}
