import { code, date, integer, orNull } from '../schema/column-kinds.js';
import { table } from '../schema/table.js';

/** What a query for the freshness of a list gives; no table of the database. */
export const freshnessTable = table(
  'freshness',
  {
    town_code: code(),
    records: integer(),
    undated: integer(),
    oldest: orNull(date()),
    newest: orNull(date()),
  },
  { primaryKey: ['town_code'] },
);
