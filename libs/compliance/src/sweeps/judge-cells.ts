import { indexRegistry, type RegistryRecords } from '@hongzhu/registry';
import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import type { Cell } from '../cells/cell.js';
import { evaluateCell, type EvaluatedPair } from '../evaluation/evaluate-cell.js';
import { RegistryEvaluator } from '../evaluation/registry-evaluator.js';
import { describePair } from '../findings/describe-pair.js';
import type { JudgedPair } from '../findings/reconcile-findings.js';

export interface JudgedCell {
  readonly cell: Cell;
  readonly pairs: readonly JudgedPair[];
  /** The pairs whose evaluation failed unexpectedly. */
  readonly faults: readonly EvaluatedPair[];
}

/** Evaluates whole cells over the records that they need. Pure. */
export function judgeCells(
  records: RegistryRecords,
  cells: readonly Cell[],
  ruleSets: readonly CompiledRuleSet[],
  asOf: string,
): JudgedCell[] {
  const evaluator = new RegistryEvaluator(indexRegistry(records), ruleSets, asOf);
  return cells.map((cell) => {
    const pairs = evaluateCell(evaluator, cell);
    return {
      cell,
      pairs: pairs.map((pair) => ({
        cell,
        verdict: pair.verdict,
        describe: () => describePair(evaluator, pair),
      })),
      faults: pairs.filter(({ verdict }) => verdict.verdict === 'error'),
    };
  });
}
