import { HongzhuError } from '@hongzhu/compliance';
import type { QueryRunner } from 'typeorm';
import type { Dialect, OnTaken, Statement } from '../dialect/dialect.js';
import type { Table } from '../schema/table.js';
import { sqlName, type Sql } from '../sql/sql.js';
import { guarded } from './database-error.js';

/** The columns of a table for a select list, of the alias given. */
export const columnsOf = <R>(table: Table<R>, alias: string): Sql =>
  sqlName(table.columnNames.map((name) => `${alias}.${name}`).join(', '));

/** Throws `stored_value_unreadable`, which says where the value stands and not what it is. */
function readable(
  decode: (stored: unknown) => unknown,
  value: unknown,
  { table, name }: { table: Table; name: string },
): unknown {
  try {
    return decode(value);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    // The error itself quotes the value.
    throw new HongzhuError('stored_value_unreadable', `A value in ${table.name}.${name} can't be read.`, {
      table: table.name,
      column: name,
    });
  }
}

/** Decodes the columns in the rows as the driver made them: nobody else has these, and most columns are as they should be. */
function decodeAll(table: Table, dialect: Dialect, rows: readonly Record<string, unknown>[]): void {
  for (const name of table.columnNames) {
    const kind = table.columns[name]?.kind;
    const decode = kind === undefined ? null : dialect.decoders[kind];
    if (decode === null) continue;
    for (const row of rows) {
      if (row[name] !== null) row[name] = readable(decode, row[name], { table, name });
    }
  }
}

/** One connection while someone has it. Errors come out without statement values. */
export class SqlSession {
  private ended = false;
  private readonly endings: (() => Promise<readonly Statement[]>)[] = [];

  constructor(
    private readonly runner: QueryRunner,
    private readonly dialect: Dialect,
  ) {}

  /** Rows of a table, from a query that selects `columnsOf` it. */
  async rows<R>(table: Table<R>, query: Sql): Promise<R[]> {
    const { records } = await this.send(this.dialect.render(query));
    decodeAll(table, this.dialect, records);
    return records as R[];
  }

  /** Rows of any query, as the driver gives them: counts and sums may be strings. */
  async records(query: Sql): Promise<Record<string, unknown>[]> {
    return (await this.send(this.dialect.render(query))).records;
  }

  /** Runs a statement that changes rows, and says how many it matched. */
  async change(statement: Sql): Promise<number> {
    return (await this.send(this.dialect.render(statement))).affected ?? 0;
  }

  /** Inserts rows in the order given, in as few statements as fit. */
  async insert<R>(table: Table<R>, rows: readonly R[], onTaken: OnTaken = 'fail'): Promise<void> {
    for (const each of this.inserting(table, rows, onTaken)) await this.send(each);
  }

  /** Statements that insert rows, to be sent by somebody else. */
  inserting<R>(table: Table<R>, rows: readonly R[], onTaken: OnTaken = 'fail'): readonly Statement[] {
    return this.dialect.insert(table, rows as readonly Record<string, unknown>[], onTaken);
  }

  /**
   * What the transaction is to end with, asked for when all else is done: so what it locks is locked for the shortest time.
   * It may still read. Nothing comes of it where the work throws.
   */
  endWith(ending: () => Promise<readonly Statement[]>): void {
    this.endings.push(ending);
  }

  /** The statements that the transaction is to end with. */
  async end(): Promise<readonly Statement[]> {
    const statements: Statement[] = [];
    for (const ending of this.endings) statements.push(...(await ending()));
    return statements;
  }

  /** Refuses every later use: a store must not outlive its transaction. */
  close(): void {
    this.ended = true;
  }

  private async send(
    statement: Statement,
  ): Promise<{ records: Record<string, unknown>[]; affected?: number }> {
    if (this.ended) throw new Error('a store was used after its transaction had ended');
    return guarded(() => this.runner.query(statement.text, [...statement.parameters], true));
  }
}
