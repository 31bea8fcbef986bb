import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import { cellKey, type Cell } from '../cells/cell.js';
import type { CellSize } from '../registry/registry-reader.js';
import type { SweepChunk, Tally } from './sweep.js';

/** What taking verdicts over costs a chunk, in memory and time, of what evaluating them would. */
const SHARE_OF_STANDING = 0.1;
const FIRST_PAIRS_PER_CHUNK = 2_500;
const CHUNKS_OF_A_SIZE = 4;

/**
 * The most pairs of the chunk of that number, of which none has more than `most`. The first are small, so that several workers share a city and its
 * progress can be seen; later ones grow, so that a nation does not pay for thousands of them.
 */
export const mostPairsOf = (number: number, most: number): number =>
  Math.min(most, FIRST_PAIRS_PER_CHUNK * 2 ** Math.floor(number / CHUNKS_OF_A_SIZE));

/** How many (rule, subject) pairs a cell owes under these rule sets. */
export function pairsOwed({ subjects }: CellSize, ruleSets: readonly CompiledRuleSet[]): number {
  const types = Object.keys(subjects) as (keyof CellSize['subjects'])[];
  return ruleSets.reduce(
    (sum, set) =>
      types.reduce((inner, type) => inner + subjects[type] * set.subjects[type].rules.length, sum),
    0,
  );
}

/** How many of them have to be evaluated: one organization stands for all that are counted in its profile. */
const pairsEvaluated = (size: CellSize, ruleSets: readonly CompiledRuleSet[]): number => {
  const rules = ruleSets.reduce((sum, set) => sum + set.subjects.organization.rules.length, 0);
  return pairsOwed(size, ruleSets) - (size.counted - size.profiles) * rules;
};

const NONE: ReadonlySet<string> = new Set();

interface Draft {
  readonly cells: Cell[];
  readonly owedByEach: number[];
  evaluated: number;
  owed: number;
}

const emptyDraft = (): Draft => ({ cells: [], owedByEach: [], evaluated: 0, owed: 0 });

/**
 * Packs cells, in their order, into chunks, and adds up what the whole sweep owes; holds one chunk at a time. `mostPairs`:
 * how many pairs a chunk evaluates at most, unless a single cell has more.
 */
export class ChunkPlanner {
  private draft: Draft = emptyDraft();
  private number = 0;
  private total: Tally = { markets: 0, pairs: 0 };

  constructor(
    private readonly sweepId: string,
    private readonly ruleSets: readonly CompiledRuleSet[],
    private readonly mostPairs: number,
  ) {}

  /** Takes further cells, of which those in `standing` will not be evaluated; answers the chunks that are full. */
  add(sizes: readonly CellSize[], standing: ReadonlySet<string> = NONE): SweepChunk[] {
    return sizes.flatMap((size) => {
      const pairs = pairsEvaluated(size, this.ruleSets);
      const evaluated = standing.has(cellKey(size.cell)) ? Math.ceil(pairs * SHARE_OF_STANDING) : pairs;
      const full =
        this.draft.evaluated + evaluated > mostPairsOf(this.number, this.mostPairs) ? this.close() : [];
      const owed = pairsOwed(size, this.ruleSets);
      this.draft.cells.push(size.cell);
      this.draft.owedByEach.push(owed);
      this.draft.evaluated += evaluated;
      this.draft.owed += owed;
      const market = size.cell.type === 'market' ? 1 : 0;
      this.total = { markets: this.total.markets + market, pairs: this.total.pairs + owed };
      return full;
    });
  }

  /** Answers the last chunk, if any cell is left. */
  close(): SweepChunk[] {
    const { cells, owedByEach, owed } = this.draft;
    if (cells.length === 0) return [];
    this.draft = emptyDraft();
    const { sweepId } = this;
    return [{ sweepId, number: this.number++, state: 'pending', cells, owed: owedByEach, pairs: owed }];
  }

  /** How many chunks were given out. */
  get chunks(): number {
    return this.number;
  }

  /** What the cells taken so far owe. */
  get expected(): Tally {
    return this.total;
  }
}
