import type { CalendarYear } from '../calendar/calendar-year.js';
import type { JsonObject } from '../findings/finding.js';
import type { AuditEntry } from './audit-entry.js';

const audited = ({ holidays, workdays }: CalendarYear): JsonObject => ({
  holidays: [...holidays],
  workdays: [...workdays],
});

/** A year as it was, and as it is; null while it is not known. */
export interface YearChange {
  readonly year: number;
  readonly before: CalendarYear | null;
  readonly after: CalendarYear | null;
}

/** The entry of an import of a year, or of the removal of what was imported. */
export const calendarEntry = (
  action: 'import' | 'remove',
  { year, before, after }: YearChange,
  { at, actor }: Pick<AuditEntry, 'at' | 'actor'>,
): AuditEntry => ({
  at,
  actor,
  action: `calendar.${action}`,
  subject: `calendar/${year}`,
  before: before === null ? null : audited(before),
  after: after === null ? null : audited(after),
  noteDigest: null,
});
