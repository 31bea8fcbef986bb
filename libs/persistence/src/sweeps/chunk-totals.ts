import type { ChunkResult } from '@hongzhu/compliance';
import type { SqlSession } from '../connection/sql-session.js';
import { RESULT_COLUMNS, resultOf, type ResultColumns } from '../mappers/sweep-mappers.js';
import { oneOf, sql, sqlName } from '../sql/sql.js';

export interface ChunkTotals {
  readonly pending: number;
  readonly done: number;
  readonly failed: number;
  /** The sum over the chunks that are done. */
  readonly result: ChunkResult;
}

// Chunks that are not done hold zeros, so the sum over all is the sum over those that are.
const sums = sqlName(RESULT_COLUMNS.map((name) => `sum(${name}) as ${name}`).join(', '));

/** How far the chunks of each sweep are; a sweep without chunks is absent. One query. */
export async function chunkTotals(
  session: SqlSession,
  sweepIds: readonly string[],
): Promise<ReadonlyMap<string, ChunkTotals>> {
  const rows = await session.records(sql`
    select sweep_id, ${sums},
      sum(case when state = 'pending' then 1 else 0 end) as pending,
      sum(case when state = 'done' then 1 else 0 end) as done,
      sum(case when state = 'failed' then 1 else 0 end) as failed
    from sweep_chunk where ${oneOf('sweep_id', sweepIds)} group by sweep_id`);
  return new Map(
    rows.map((row) => {
      const result = Object.fromEntries(
        RESULT_COLUMNS.map((name) => [name, Number(row[name])]),
      ) as ResultColumns;
      const [pending, done, failed] = ['pending', 'done', 'failed'].map((name) => Number(row[name])) as [
        number,
        number,
        number,
      ];
      return [row['sweep_id'] as string, { pending, done, failed, result: resultOf(result) }];
    }),
  );
}
