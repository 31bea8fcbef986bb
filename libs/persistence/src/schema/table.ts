import type { Column } from './column-kinds.js';

export interface TableIndex<C extends string = string> {
  readonly name: string;
  readonly columns: readonly C[];
  readonly unique: boolean;
}
export interface Table<R = Record<string, unknown>> {
  readonly name: string;
  readonly columns: { readonly [C in keyof R]: Column<R[C]> };
  readonly columnNames: readonly (keyof R & string)[];
  readonly primaryKey: readonly (keyof R & string)[];
  readonly indexes: readonly TableIndex<keyof R & string>[];
}

/** A row of a table, by column name. Rows stay in this package; mappers turn them into the domain's types. */
export type RowOf<T> = T extends Table<infer R> ? R : never;

type ValueOf<C> = C extends Column<infer V> ? V : never;
type RowFrom<C> = { -readonly [K in keyof C]: ValueOf<C[K]> };

interface Keys<N extends string> {
  readonly primaryKey: readonly N[];
  /** Index name suffix → columns. */
  readonly indexes?: Readonly<Record<string, readonly N[]>>;
  readonly uniques?: Readonly<Record<string, readonly N[]>>;
}

/** Defines a table; entities, statements and rows of it all follow from this one definition. */
export function table<C extends Record<string, Column>>(
  name: string,
  columns: C,
  keys: Keys<keyof C & string>,
): Table<RowFrom<C>> {
  const named = (prefix: string, lists: Keys<keyof C & string>['indexes'], unique: boolean): TableIndex[] =>
    Object.entries(lists ?? {}).map(([suffix, of]) => ({
      name: `${prefix}_${name}_${suffix}`,
      columns: of,
      unique,
    }));
  return {
    name,
    columns,
    columnNames: Object.keys(columns),
    primaryKey: keys.primaryKey,
    indexes: [...named('ux', keys.uniques, true), ...named('ix', keys.indexes, false)],
  } as unknown as Table<RowFrom<C>>;
}

/** Some columns of a table, where a query asks for no more of its rows. */
export const partOf = <R, C extends keyof R & string>(
  whole: Table<R>,
  columnNames: readonly C[],
): Table<Pick<R, C>> => ({ ...whole, columnNames, primaryKey: [], indexes: [] });

/** The columns of two tables, where a query asks for rows of both at once; no column is in both. */
export const joined = <A, B>(one: Table<A>, other: Table<B>): Table<A & B> =>
  ({
    name: `${one.name}, ${other.name}`,
    columns: { ...one.columns, ...other.columns },
    columnNames: [...one.columnNames, ...other.columnNames],
    primaryKey: [],
    indexes: [],
  }) as unknown as Table<A & B>;
