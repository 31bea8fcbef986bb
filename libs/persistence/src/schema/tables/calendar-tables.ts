import type { StoredYear } from '@hongzhu/compliance';
import { code, instant, integer, json, orNull, word } from '../column-kinds.js';
import { table } from '../table.js';

export const calendarYearTable = table(
  'calendar_year',
  {
    year: integer(),
    source: word<StoredYear['source']>(),
    holidays: json<readonly string[]>(),
    workdays: json<readonly string[]>(),
    imported_by: orNull(code(128)),
    written_at: instant(),
    version: integer(),
    counted_version: integer(),
  },
  { primaryKey: ['year'] },
);
