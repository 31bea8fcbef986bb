import { checkReferences, indexRegistry, parseSnapshot } from '@hongzhu/registry';
import { allCells } from '../cells/cell-subjects.js';
import { InvalidInputError } from '../shared/hongzhu-error.js';
import { evaluateCell } from './evaluate-cell.js';
import type { EvaluationAnswer } from './evaluate-market.js';
import { explainedVerdict } from './explained-verdict.js';
import { RegistryEvaluator } from './registry-evaluator.js';
import type { RuleLibrary } from './rule-library.js';

export interface SnapshotEvaluationRequest {
  /** A registry snapshot, as yet unchecked JSON. */
  readonly snapshot: unknown;
  /** Default: all. */
  readonly ruleSets?: readonly string[] | undefined;
  readonly withExplanations: boolean;
}

/**
 * Evaluates a snapshot as of its own date, storing nothing. Throws `invalid_snapshot` with every problem (its
 * pointers start at `/snapshot`), and `unknown_rule_set`.
 */
export class EvaluateSnapshot {
  constructor(private readonly rules: RuleLibrary) {}

  run(request: SnapshotEvaluationRequest): EvaluationAnswer {
    const ruleSets = this.rules.select(request.ruleSets);
    const parsed = parseSnapshot(request.snapshot);
    const problems = parsed.fatal ? parsed.problems : [...parsed.problems, ...checkReferences(parsed)];
    if (problems.length > 0) {
      throw new InvalidInputError('invalid_snapshot', `The snapshot has ${problems.length} problems.`, {
        errors: problems
          .slice(0, 1000)
          .map(({ pointer, code, message }) => ({ pointer: `/snapshot${pointer}`, code, message })),
      });
    }
    const evaluator = new RegistryEvaluator(indexRegistry(parsed.records), ruleSets, parsed.asOf);
    const pairs = allCells(evaluator.index).flatMap((cell) => evaluateCell(evaluator, cell));
    return {
      asOf: parsed.asOf,
      ruleSets: ruleSets.map(({ id, version }) => ({ id, version })),
      verdicts: pairs.map((pair) => explainedVerdict(evaluator, pair, request.withExplanations)),
    };
  }
}
