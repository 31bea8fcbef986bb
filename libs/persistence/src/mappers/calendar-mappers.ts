import type { StoredYear } from '@hongzhu/compliance';
import type { RowOf } from '../schema/table.js';
import type { calendarYearTable } from '../schema/tables/calendar-tables.js';

type CalendarYearRow = RowOf<typeof calendarYearTable>;

export const calendarYearRow = (year: StoredYear): CalendarYearRow => ({
  year: year.year,
  source: year.source,
  holidays: year.holidays,
  workdays: year.workdays,
  imported_by: year.importedBy,
  written_at: year.writtenAt,
  version: year.version,
  counted_version: year.countedVersion,
});

export const calendarYearOf = (row: CalendarYearRow): StoredYear => ({
  year: row.year,
  source: row.source,
  holidays: row.holidays,
  workdays: row.workdays,
  importedBy: row.imported_by,
  writtenAt: row.written_at,
  version: row.version,
  countedVersion: row.counted_version,
});
