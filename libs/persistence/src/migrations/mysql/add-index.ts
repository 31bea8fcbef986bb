import type { QueryRunner } from 'typeorm';

interface NewIndex {
  readonly table: string;
  readonly name: string;
  readonly columns: string;
  readonly unique?: boolean;
}

/** MySQL has no `create index if not exists`, and a start may have been killed between two statements. */
export async function addIndex(
  runner: QueryRunner,
  { table, name, columns, unique = false }: NewIndex,
): Promise<void> {
  const found = (await runner.query(
    'select 1 from information_schema.statistics where table_schema = database() and table_name = ? and index_name = ?',
    [table, name],
  )) as unknown[];
  const kind = unique ? 'unique index' : 'index';
  if (found.length === 0) await runner.query(`create ${kind} ${name} on ${table} (${columns})`);
}
