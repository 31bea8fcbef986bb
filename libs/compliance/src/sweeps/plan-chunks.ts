import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import type { Cell } from '../cells/cell.js';
import type { CellSize } from '../registry/registry-reader.js';
import type { SweepChunk, Tally } from './sweep.js';

/** The most pairs one chunk owes, unless a single cell owes more: some thousand rows a transaction. */
export const MAX_PAIRS_PER_CHUNK = 30_000;

/** How many (rule, subject) pairs a cell owes under these rule sets. */
export function pairsOwed({ subjects }: CellSize, ruleSets: readonly CompiledRuleSet[]): number {
  const types = Object.keys(subjects) as (keyof CellSize['subjects'])[];
  return ruleSets.reduce(
    (sum, set) =>
      types.reduce((inner, type) => inner + subjects[type] * set.subjects[type].rules.length, sum),
    0,
  );
}

/** Packs cells, in their order, into chunks; also gives what the whole sweep owes. */
export function planChunks(
  sweepId: string,
  cells: readonly CellSize[],
  ruleSets: readonly CompiledRuleSet[],
): { chunks: SweepChunk[]; expected: Tally } {
  const chunks: { sweepId: string; number: number; state: 'pending'; cells: Cell[]; pairs: number }[] = [];
  let pairs = 0;
  for (const size of cells) {
    const owed = pairsOwed(size, ruleSets);
    const last = chunks.at(-1);
    if (last && last.pairs + owed <= MAX_PAIRS_PER_CHUNK) {
      last.cells.push(size.cell);
      last.pairs += owed;
    } else {
      chunks.push({ sweepId, number: chunks.length, state: 'pending', cells: [size.cell], pairs: owed });
    }
    pairs += owed;
  }
  const markets = cells.filter(({ cell }) => cell.type === 'market').length;
  return { chunks, expected: { markets, pairs } };
}
