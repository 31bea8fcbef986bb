import type { EntitySchemaColumnOptions } from 'typeorm';
import type { Column } from '../schema/column-kinds.js';
import type { Table } from '../schema/table.js';
import type { Sql } from '../sql/sql.js';
import { batches } from './batches.js';
import type { Dialect, OnTaken, Statement } from './dialect.js';

const TYPES = {
  code: 'varchar',
  text: 'text',
  date: 'date',
  instant: 'timestamptz',
  integer: 'integer',
  double: 'double precision',
  flag: 'boolean',
  json: 'json',
  bytes: 'bytea',
} as const;

function columnOptions(column: Column): EntitySchemaColumnOptions {
  const options = { type: TYPES[column.kind], nullable: column.nullable };
  if (column.kind === 'code') return { ...options, length: column.length ?? 64, collation: 'C' };
  if (column.kind === 'text') return { ...options, collation: 'C' };
  return column.kind === 'instant' ? { ...options, precision: 3 } : options;
}

function render(query: Sql): Statement {
  const parameters: unknown[] = [];
  const texts = query.parts.map((part) => {
    if ('text' in part) return part.text;
    if ('value' in part) return `$${parameters.push(part.value)}`;
    return `${part.column} = any($${parameters.push(part.oneOf)})`;
  });
  return { text: texts.join(''), parameters };
}

const onConflict = (table: Table, onTaken: OnTaken): string => {
  if (onTaken === 'fail') return '';
  if (onTaken === 'leave') return ' on conflict do nothing';
  const rewritten = table.columnNames.filter((name) => !table.primaryKey.includes(name));
  const set = rewritten.map((name) => `${name} = excluded.${name}`);
  return ` on conflict (${table.primaryKey.join(', ')}) do update set ${set.join(', ')}`;
};

/** Bytes can't travel in JSON, so these rows go one by one. */
function insertBinary(table: Table, rows: readonly Record<string, unknown>[], tail: string): Statement[] {
  const places = table.columnNames.map((_, index) => `$${index + 1}`);
  const text = `insert into ${table.name} (${table.columnNames.join(', ')}) values (${places.join(', ')})${tail}`;
  return rows.map((row) => ({ text, parameters: table.columnNames.map((name) => row[name]) }));
}

function insert(table: Table, rows: readonly Record<string, unknown>[], onTaken: OnTaken): Statement[] {
  const tail = onConflict(table, onTaken);
  const columns = table.columnNames.map((name) => ({ name, kind: table.columns[name]?.kind ?? 'text' }));
  if (columns.some(({ kind }) => kind === 'bytes')) return insertBinary(table, rows, tail);
  const names = table.columnNames.join(', ');
  const typed = columns.map(({ name, kind }) => `${name} ${TYPES[kind]}`).join(', ');
  // One parameter whatever the number of rows: a thousand rows cost no thousandfold parsing and binding.
  const text = `insert into ${table.name} (${names}) select ${names} from json_to_recordset($1) as r(${typed})${tail}`;
  const encoded = rows.map((row) => JSON.stringify(row));
  return batches(encoded, (row) => row.length).map((batch) => ({
    text,
    parameters: [`[${batch.join(',')}]`],
  }));
}

/** Postgres 14 or later over pg, with dates, and JSON as text, left as strings by the connection. */
export const postgresDialect: Dialect = {
  name: 'postgres',
  columnOptions,
  settle: [],
  begin: (isolation) => [`start transaction isolation level ${isolation}`],
  // It takes no two statements with parameters at once.
  end: (last) => [...last, { text: 'commit', parameters: [] }],
  render,
  decoders: {
    code: null,
    text: null,
    date: null,
    instant: null,
    integer: null,
    double: null,
    flag: null,
    json: (stored) => JSON.parse(stored as string) as unknown,
    bytes: null,
  },
  insert,
};
