import { cellOf, valueOf } from './cell-value.js';
import type { Cell, TableColumn } from './table-columns.js';

type Json = Readonly<Record<string, unknown>>;

/** A record as the cells of its row. */
export const cellsOf = (columns: readonly TableColumn[], record: object): (string | number | null)[] =>
  columns.map(({ path }) =>
    cellOf(path.reduce<unknown>((value, name) => (value as Json | null | undefined)?.[name], record)),
  );

/** The row of cells as a record, as far as it could be understood; null for a row without anything in it. */
export function recordOf(columns: readonly (TableColumn | null)[], cells: readonly Cell[]): Json | null {
  const record: Record<string, unknown> = {};
  for (const [at, column] of columns.entries()) {
    if (column === null) continue;
    const value = valueOf(column.shape, cells[at] ?? null);
    if (value !== undefined) put(record, column.path, value);
  }
  return Object.keys(record).length === 0 ? null : record;
}

/** `path` is of the format, so nothing of Object.prototype is reached. */
function put(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) Object.assign(record, { [name]: value });
  else {
    const inner = (record[name] ?? {}) as Record<string, unknown>;
    put(inner, rest, value);
    Object.assign(record, { [name]: inner });
  }
}
