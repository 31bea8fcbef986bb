import type { CalendarYear } from '../calendar/calendar-year.js';
import type { JsonObject } from '../findings/finding.js';
import type { AuditEntry } from './audit-entry.js';

const audited = ({ holidays, workdays }: CalendarYear): JsonObject => ({
  holidays: [...holidays],
  workdays: [...workdays],
});

/** The entry of an import of a year; `before` is null for one that was not known. */
export const calendarEntry = (
  before: CalendarYear | null,
  after: CalendarYear,
  { at, actor }: Pick<AuditEntry, 'at' | 'actor'>,
): AuditEntry => ({
  at,
  actor,
  action: 'calendar.import',
  subject: `calendar/${after.year}`,
  before: before === null ? null : audited(before),
  after: audited(after),
  noteDigest: null,
});
