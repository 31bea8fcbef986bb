import { CellLeaves } from '../certificates/cell-leaf.js';
import { RuleTally, type RuleCounts } from '../certificates/rule-counts.js';
import { LedgerEncoder } from '../evaluation/ledger-encoder.js';
import { legendText, type VerdictLegend } from '../evaluation/verdict-legend.js';
import { textDigest } from '../shared/text-digest.js';
import type { CarriedCells } from '../standing/carry-over.js';
import { TownCounter, type TownVerdicts } from '../trend/town-counter.js';
import { errorsIn, pairsIn, type EvaluatedCell } from './judge-cells.js';
import type { CellLedgerEntry, ChunkResult, Sweep, SweepChunk } from './sweep.js';

/** What a chunk has verdicts of. Pairs that ended in an error have none: a sweep with one of them is not complete. */
export function evaluatedIn(
  judged: readonly EvaluatedCell[],
  carried: CarriedCells,
): Pick<ChunkResult, 'evaluated' | 'carried'> {
  const own = judged.reduce((sum, cell) => sum + pairsIn(cell) - errorsIn(cell), 0);
  const taken = { markets: marketsIn(carried.cells.map((cell) => ({ cell }))), pairs: carried.pairs };
  return {
    evaluated: { markets: marketsIn(judged) + taken.markets, pairs: own + taken.pairs },
    carried: taken,
  };
}

const marketsIn = (cells: readonly Pick<EvaluatedCell, 'cell'>[]): number =>
  cells.filter(({ cell }) => cell.type === 'market').length;

/** How often each rule came to each verdict in a chunk, by town. */
export function townVerdictsOf(
  judged: readonly EvaluatedCell[],
  carried: CarriedCells,
  legend: VerdictLegend,
): TownVerdicts[] {
  const towns = new TownCounter(legend);
  for (const { cell, decided, standIns } of judged) {
    const counter = towns.of(cell.townCode);
    for (const { subject, letters } of decided) counter.add(subject.type, letters, 1);
    for (const { number, standIn } of standIns) counter.add('organization', standIn.letters, number);
  }
  carried.cells.forEach(({ townCode }, at) => {
    const counter = towns.of(townCode);
    for (const { type, letters, number } of carried.letters[at] ?? []) counter.add(type, letters, number);
  });
  return towns.counts();
}

/** The same of all towns together. */
export function countsOf(towns: readonly TownVerdicts[]): RuleCounts[] {
  const tally = new RuleTally();
  for (const { rules } of towns) tally.addCounts(rules);
  return tally.counts();
}

/** The ledger rows of what a chunk evaluated. */
export function ledgerOf(
  { ruleSets }: Sweep,
  { sweepId, number }: SweepChunk,
  judged: readonly EvaluatedCell[],
  legend: VerdictLegend,
): CellLedgerEntry[] {
  const encoder = new LedgerEncoder(legend);
  const legendDigest = textDigest(legendText(legend));
  const leaves = new CellLeaves(ruleSets);
  return judged.map((cell) => {
    const content = {
      cell: cell.cell,
      pairs: pairsIn(cell),
      verdicts: encoder.encode(
        cell.decided.map((of) => [of.subject.type, of.subject.code, of.ledger()]),
        cell.standIns.map(({ kind, status, number, standIn }) => [kind, status, number, standIn.ledger()]),
      ),
      legendDigest,
      rosterDigest: cell.rosterDigest,
      factsDigest: cell.factsDigest,
    };
    return { sweepId, chunkNumber: number, ...content, leafHash: leaves.hash(content) };
  });
}
