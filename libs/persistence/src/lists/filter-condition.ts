import { allOf, NEVER, sql, sqlName, type Sql } from '../sql/sql.js';

/** Text no row can hold: Postgres refuses NUL even in a question. */
export const isStorable = (text: string): boolean => !text.includes('\0');

/** True of a row whose `column` (from source code) is `value`; of every row when no value is asked for. */
export const matches = (column: string, value: string | undefined): readonly Sql[] => {
  if (value === undefined) return [];
  return [isStorable(value) ? sql`${sqlName(column)} = ${value}` : NEVER];
};

/** A pattern for `like … escape '!'` in which the text stands for itself. */
export const literally = (text: string): string => text.replace(/[!%_]/g, (special) => `!${special}`);

export const filtered = (...conditions: readonly (readonly Sql[])[]): Sql => allOf(conditions.flat());
