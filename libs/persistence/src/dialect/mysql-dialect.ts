import type { EntitySchemaColumnOptions } from 'typeorm';
import type { Column } from '../schema/column-kinds.js';
import type { Table } from '../schema/table.js';
import type { Sql, SqlValue } from '../sql/sql.js';
import { batches } from './batches.js';
import type { Dialect, OnTaken, Statement } from './dialect.js';

// JSON is kept as LONGTEXT: MariaDB has no JSON type of its own, and MySQL's forgets the order of keys.
const TYPES = {
  code: 'varchar',
  text: 'longtext',
  date: 'date',
  instant: 'datetime',
  integer: 'int',
  double: 'double',
  flag: 'tinyint',
  json: 'longtext',
  bytes: 'mediumblob',
} as const;

function columnOptions(column: Column): EntitySchemaColumnOptions {
  const options = { type: TYPES[column.kind], nullable: column.nullable };
  if (column.kind === 'code') return { ...options, length: column.length ?? 64 };
  return column.kind === 'instant' ? { ...options, precision: 3 } : options;
}

const asParameter = (value: SqlValue): unknown =>
  value instanceof Uint8Array && !Buffer.isBuffer(value) ? Buffer.from(value) : value;

function render(query: Sql): Statement {
  const parameters: unknown[] = [];
  const texts = query.parts.map((part) => {
    if ('text' in part) return part.text;
    if ('value' in part) {
      parameters.push(asParameter(part.value));
      return '?';
    }
    // The driver writes an array out as a comma-separated list.
    parameters.push(part.oneOf);
    return `${part.column} in (?)`;
  });
  return { text: texts.join(''), parameters };
}

/** How many of the last statements go with the commit: more than these would make the packet grow. */
const WITH_COMMIT = 2;

/** The server runs them in turn and stops at the first that fails, so it commits all of them or nothing. */
function end(last: readonly Statement[]): Statement[] {
  const together = [...last.slice(-WITH_COMMIT), { text: 'commit', parameters: [] }];
  const text = together.map((each) => each.text).join('; ');
  return [
    ...last.slice(0, -WITH_COMMIT),
    { text, parameters: together.flatMap(({ parameters }) => parameters) },
  ];
}

function insert(table: Table, rows: readonly Record<string, unknown>[], onTaken: OnTaken): Statement[] {
  const names = table.columnNames;
  const encoded = rows.map((row) =>
    names.map((name) => {
      const value = row[name] as SqlValue;
      return table.columns[name]?.kind === 'json' && value !== null
        ? JSON.stringify(value)
        : asParameter(value);
    }),
  );
  const rewritten = names.filter((name) => onTaken === 'rewrite' && !table.primaryKey.includes(name));
  const set =
    onTaken === 'leave'
      ? [`${names[0]} = ${names[0]}`]
      : rewritten.map((name) => `${name} = values(${name})`);
  const tail = set.length === 0 ? '' : ` on duplicate key update ${set.join(', ')}`;
  const text = `insert into ${table.name} (${names.join(', ')}) values ?${tail}`;
  const size = (row: readonly unknown[]): number =>
    row.reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 8), 0);
  return batches(encoded, size).map((batch) => ({ text, parameters: [batch] }));
}

/** MySQL 8.4 and MariaDB 10.6 or later, over mysql2 with dates as strings and instants in UTC. */
export const mysqlDialect: Dialect = {
  name: 'mysql',
  columnOptions,
  // Nearly every transaction is of this kind: it saves each of them a statement.
  settle: ['set session transaction isolation level read committed'],
  begin: (isolation) =>
    isolation === 'read committed'
      ? ['start transaction']
      : [`set transaction isolation level ${isolation}`, 'start transaction'],
  end,
  render,
  decoders: {
    code: null,
    text: null,
    date: null,
    instant: null,
    integer: null,
    double: null,
    flag: Boolean,
    json: (stored) => JSON.parse(stored as string) as unknown,
    bytes: null,
  },
  insert,
};
