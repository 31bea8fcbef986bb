import type { Cell } from '../cells/cell.js';
import type { Stores } from '../shared/transactions.js';
import type { PendingChunk } from './chunk-attempts.js';
import { halvesOf } from './halves.js';
import { byCell, type MissingCell } from './missing-cell.js';

/** So many cells are sought out one by one; when more are broken, what breaks them is not one of them. */
export const MOST_SOUGHT_OUT = 200;

/** What became of a chunk whose attempts are used up. */
export interface NarrowedChunk {
  /** Why. A stable code. */
  readonly reason: string;
  /** The numbers of the chunks that took its place. */
  readonly parts: readonly number[];
  /** The cells that are left out. */
  readonly leftOut: readonly Cell[];
}

/**
 * Narrows down what breaks a chunk, inside the transaction that has locked it: puts its halves in its place, or, when
 * only one cell is left, leaves that out of the sweep. A chunk that fails for a reason that lies `everywhere` is left
 * out as it is, as is every further one once many cells were left out. Answers null when the sweep is over.
 */
export async function narrowChunk(
  { sweeps, chunks, missing }: Stores,
  pending: PendingChunk,
  { reason, everywhere }: { readonly reason: string; readonly everywhere: boolean },
): Promise<NarrowedChunk | null> {
  const { chunk } = pending;
  // The sweep's row is locked after the chunk's, as by every chunk that ends: chunk numbers are given out under it.
  const sweep = await sweeps.getForUpdate(chunk.sweepId);
  if (sweep?.state !== 'running') return null;
  const halves = everywhere ? [] : halvesOf(chunk);
  if (halves.length > 0 && (await missing.countWhole(chunk.sweepId)) < MOST_SOUGHT_OUT) {
    return { reason, parts: await chunks.replace(chunk, halves), leftOut: [] };
  }
  await sweeps.failChunk(chunk.sweepId, chunk.number, reason);
  await missing.insert(withoutVerdicts(pending, reason, await chunks.now()).sort(byCell));
  return { reason, parts: [], leftOut: chunk.cells };
}

function withoutVerdicts({ chunk, attempts }: PendingChunk, reason: string, recordedAt: Date): MissingCell[] {
  const { sweepId, cells, owed, pairs } = chunk;
  return cells.map((cell, index) => ({
    sweepId,
    cell,
    ruleSetIds: null,
    ruleIds: null,
    // A plan of an earlier version knows the sum alone: it is said once.
    pairs: owed[index] ?? (index === 0 ? pairs : 0),
    reason,
    attempts,
    recordedAt,
  }));
}
