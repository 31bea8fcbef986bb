import type { QueryRunner } from 'typeorm';

/** MySQL has no `create index if not exists`, and a start may have been killed between two statements. */
export async function addIndex(
  runner: QueryRunner,
  { table, name, columns }: { readonly table: string; readonly name: string; readonly columns: string },
): Promise<void> {
  const found = (await runner.query(
    'select 1 from information_schema.statistics where table_schema = database() and table_name = ? and index_name = ?',
    [table, name],
  )) as unknown[];
  if (found.length === 0) await runner.query(`create index ${name} on ${table} (${columns})`);
}
