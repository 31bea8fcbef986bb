import type { EntitySchemaColumnOptions } from 'typeorm';
import type { Column, ColumnKind } from '../schema/column-kinds.js';
import type { Table } from '../schema/table.js';
import type { Sql } from '../sql/sql.js';

export type DialectName = 'mysql' | 'postgres';

/** A statement as the driver takes it. */
export interface Statement {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** What an insert does about rows whose primary key is taken: fails, rewrites them, or leaves them. */
export type OnTaken = 'fail' | 'rewrite' | 'leave';

/** What a transaction sees of others; never less than what they committed. */
export type Isolation = 'read committed' | 'repeatable read';

/** Everything in which the two databases differ; nothing outside `dialect/` and `connection/` asks which it is. */
export interface Dialect {
  readonly name: DialectName;
  columnOptions(column: Column): EntitySchemaColumnOptions;
  /** What a connection is told once, before its first transaction. */
  readonly settle: readonly string[];
  /** Statements that begin a transaction on a connection that was told so. */
  begin(isolation: Isolation): readonly string[];
  /** Statements that write what a transaction ends with, if anything, and commit: as few as the server takes. */
  end(last: readonly Statement[]): readonly Statement[];
  render(query: Sql): Statement;
  /** Turns what the driver gives for a kind into the kind's value; null where it gives that already. */
  readonly decoders: Readonly<Record<ColumnKind, ((stored: unknown) => unknown) | null>>;
  /** Statements that insert all rows, in their order, as few as the server's packet limit allows. */
  insert(table: Table, rows: readonly Record<string, unknown>[], onTaken: OnTaken): Statement[];
}
