import { LetterCounter } from '../certificates/letter-counter.js';
import type { RuleCounts } from '../certificates/rule-counts.js';
import type { VerdictLegend } from '../evaluation/verdict-legend.js';

/** How many verdicts of each kind the rules came to in one town; null for what is of no town. */
export interface TownVerdicts {
  readonly townCode: string | null;
  readonly rules: readonly RuleCounts[];
}

/** Counts letters of one legend by town. */
export class TownCounter {
  private readonly towns = new Map<string | null, LetterCounter>();

  constructor(private readonly legend: VerdictLegend) {}

  /** What counts for this town. */
  of(townCode: string | null): LetterCounter {
    const known = this.towns.get(townCode) ?? new LetterCounter(this.legend);
    this.towns.set(townCode, known);
    return known;
  }

  counts(): TownVerdicts[] {
    return [...this.towns].map(([townCode, counter]) => ({ townCode, rules: counter.counts() }));
  }
}
