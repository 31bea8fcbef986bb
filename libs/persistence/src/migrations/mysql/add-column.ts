import type { QueryRunner } from 'typeorm';

/** MySQL has no `add column if not exists`, and a start may have been killed between two statements. */
export async function addColumn(
  runner: QueryRunner,
  table: string,
  column: string,
  type: string,
): Promise<void> {
  const found = (await runner.query(
    'select 1 from information_schema.columns where table_schema = database() and table_name = ? and column_name = ?',
    [table, column],
  )) as unknown[];
  if (found.length === 0) await runner.query(`alter table ${table} add column ${column} ${type}`);
}
