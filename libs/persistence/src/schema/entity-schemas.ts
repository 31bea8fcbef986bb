import { EntitySchema } from 'typeorm';
import type { Dialect } from '../dialect/dialect.js';
import { TABLES } from './tables.js';
import type { Table } from './table.js';

function entitySchema(table: Table, dialect: Dialect): EntitySchema {
  const columns = table.columnNames.map((name) => {
    const column = table.columns[name];
    if (column === undefined) throw new Error(`table ${table.name} has no column ${name}`);
    const primary = table.primaryKey.includes(name);
    const key = primary ? { primary, primaryKeyConstraintName: `pk_${table.name}` } : {};
    return [name, { ...dialect.columnOptions(column), ...key }];
  });
  return new EntitySchema({
    name: table.name,
    tableName: table.name,
    columns: Object.fromEntries(columns) as Record<string, never>,
    indices: table.indexes.map(({ name, columns: of, unique }) => ({ name, columns: [...of], unique })),
  });
}

/** The tables as TypeORM knows them; what it would make of them must be what the migrations make. */
export const entitySchemas = (dialect: Dialect): EntitySchema[] =>
  TABLES.map((each) => entitySchema(each, dialect));
