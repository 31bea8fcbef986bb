import { indexRegistry, type RegistryRecords } from '@hongzhu/registry';
import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import type { Cell } from '../cells/cell.js';
import { evaluateCell, type EvaluatedPair } from '../evaluation/evaluate-cell.js';
import { RegistryEvaluator } from '../evaluation/registry-evaluator.js';
import { describePair } from '../findings/describe-pair.js';
import type { JudgedPair } from '../findings/reconcile-findings.js';

/** A cell with its verdicts, as far as findings and tasks are concerned. */
export interface JudgedCell {
  readonly cell: Cell;
  readonly pairs: readonly JudgedPair[];
}

export interface EvaluatedCell extends JudgedCell {
  /** The same pairs, with the evaluations that decided them. */
  readonly evaluated: readonly EvaluatedPair[];
  /** Those whose evaluation failed unexpectedly. */
  readonly faults: readonly EvaluatedPair[];
}

/** Evaluates whole cells over the records that they need. Pure. */
export function judgeCells(
  records: RegistryRecords,
  cells: readonly Cell[],
  ruleSets: readonly CompiledRuleSet[],
  asOf: string,
): EvaluatedCell[] {
  const evaluator = new RegistryEvaluator(indexRegistry(records), ruleSets, asOf);
  return cells.map((cell) => {
    const evaluated = evaluateCell(evaluator, cell);
    return {
      cell,
      evaluated,
      pairs: evaluated.map((pair) => ({
        cell,
        verdict: pair.verdict,
        describe: () => describePair(evaluator, pair),
      })),
      faults: evaluated.filter(({ verdict }) => verdict.verdict === 'error'),
    };
  });
}
