/**
 * What a column holds, whatever the database. Both databases give the same JavaScript value back:
 * - `code`: identifiers and enumerated words, case-sensitive, ordered by code point; string
 * - `text`: free text of any length; string
 * - `date`: a calendar date; 'YYYY-MM-DD'
 * - `instant`: a moment, to the millisecond, kept in UTC; Date
 * - `integer`: a count up to 2,147,483,647; number
 * - `double`: a measure; number
 * - `flag`: true or false; boolean
 * - `json`: plain data, kept as its text, so that the order of keys survives
 * - `bytes`: at most 16 MiB; Uint8Array
 */
export interface KindValues {
  code: string;
  text: string;
  date: string;
  instant: Date;
  integer: number;
  double: number;
  flag: boolean;
  json: unknown;
  bytes: Uint8Array;
}
export type ColumnKind = keyof KindValues;

export interface Column<V = unknown> {
  readonly kind: ColumnKind;
  readonly nullable: boolean;
  /** Characters, of a code. */
  readonly length: number | null;
  /** Carries the type of the value; never set. */
  readonly value?: V;
}

const column = <V>(kind: ColumnKind, length: number | null = null): Column<V> => ({
  kind,
  nullable: false,
  length,
});

export const code = (length = 64): Column<string> => column('code', length);
/** A code that is one of a few words. */
export const word = <W extends string>(): Column<W> => column('code', 32);
export const text = (): Column<string> => column('text');
export const date = (): Column<string> => column('date');
export const instant = (): Column<Date> => column('instant');
export const integer = (): Column<number> => column('integer');
export const double = (): Column<number> => column('double');
export const flag = (): Column<boolean> => column('flag');
export const json = <V>(): Column<V> => column('json');
export const bytes = (): Column<Uint8Array> => column('bytes');

/** The same column where nothing may be recorded. */
export const orNull = <V>(of: Column<V>): Column<V | null> => ({ ...of, nullable: true });
