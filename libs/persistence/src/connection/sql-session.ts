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

function decoder(
  table: Table,
  dialect: Dialect,
): (stored: Record<string, unknown>) => Record<string, unknown> {
  const columns = table.columnNames.map((name) => {
    const kind = table.columns[name]?.kind;
    return { name, decode: kind === undefined ? null : dialect.decoders[kind] };
  });
  return (stored) => {
    const row: Record<string, unknown> = {};
    for (const { name, decode } of columns) {
      const value = stored[name];
      row[name] = decode === null || value === null ? value : readable(decode, value, { table, name });
    }
    return row;
  };
}

/** One connection while someone has it. Errors come out without statement values. */
export class SqlSession {
  private ended = false;

  constructor(
    private readonly runner: QueryRunner,
    private readonly dialect: Dialect,
  ) {}

  /** Rows of a table, from a query that selects `columnsOf` it. */
  async rows<R>(table: Table<R>, query: Sql): Promise<R[]> {
    const { records } = await this.send(this.dialect.render(query));
    return records.map(decoder(table as unknown as Table, this.dialect)) as R[];
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
    const of = table as unknown as Table;
    for (const each of this.dialect.insert(of, rows as readonly Record<string, unknown>[], onTaken))
      await this.send(each);
  }

  /** Refuses every later use: a store must not outlive its transaction. */
  end(): void {
    this.ended = true;
  }

  private async send(
    statement: Statement,
  ): Promise<{ records: Record<string, unknown>[]; affected?: number }> {
    if (this.ended) throw new Error('a store was used after its transaction had ended');
    return guarded(() => this.runner.query(statement.text, [...statement.parameters], true));
  }
}
