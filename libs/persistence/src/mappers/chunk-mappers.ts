import {
  NO_ATTEMPTS,
  type Cell,
  type ChunkAttempts,
  type PendingChunk,
  type SweepChunk,
} from '@hongzhu/compliance';
import type { RowOf } from '../schema/table.js';
import type { sweepChunkTable } from '../schema/tables/sweep-tables.js';
import { NO_RESULT } from './sweep-mappers.js';

type ChunkRow = RowOf<typeof sweepChunkTable>;
type AttemptColumns = Pick<ChunkRow, 'attempts' | 'excuses' | 'fence' | 'lease_until' | 'failure'>;

export const attemptColumns = (attempts: ChunkAttempts): AttemptColumns => ({
  attempts: attempts.attempts,
  excuses: attempts.excuses,
  fence: attempts.fence,
  lease_until: attempts.leaseUntil,
  failure: attempts.failure,
});

/** A chunk that nobody has begun. */
export const chunkRow = (chunk: SweepChunk): ChunkRow => ({
  sweep_id: chunk.sweepId,
  number: chunk.number,
  state: chunk.state,
  cells: chunk.cells.map(({ type, code, townCode }, index) => [type, code, townCode, chunk.owed[index] ?? 0]),
  pairs: chunk.pairs,
  ...attemptColumns(NO_ATTEMPTS),
  woken_at: null,
  ...NO_RESULT,
});

/** The cells of a chunk, in their order. */
export const cellsOf = ({ cells }: Pick<ChunkRow, 'cells'>): Cell[] =>
  cells.map(([type, code, townCode]) => ({ type, code, townCode }));

const chunkOf = (row: ChunkRow): SweepChunk => ({
  sweepId: row.sweep_id,
  number: row.number,
  state: row.state,
  cells: cellsOf(row),
  owed: row.cells.flatMap(([, , , pairs]) => (pairs === undefined ? [] : [pairs])),
  pairs: row.pairs,
});

export const pendingChunkOf = (row: ChunkRow): PendingChunk => ({
  chunk: chunkOf(row),
  attempts: row.attempts,
  excuses: row.excuses,
  fence: row.fence,
  leaseUntil: row.lease_until,
  failure: row.failure,
});
