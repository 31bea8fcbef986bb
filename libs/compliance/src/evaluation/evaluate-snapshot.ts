import {
  checkReferences,
  indexRegistry,
  parseSnapshot,
  type ReadableSnapshot,
  type SnapshotProblem,
} from '@hongzhu/registry';
import { MAX_REPORTED_PROBLEMS } from '../imports/registry-import.js';
import { allCells } from '../cells/cell-subjects.js';
import { InvalidInputError } from '../shared/hongzhu-error.js';
import { evaluateCell } from './evaluate-cell.js';
import type { EvaluationAnswer } from './evaluate-market.js';
import { explainedVerdict, traceOf } from './explained-verdict.js';
import { RegistryEvaluator } from './registry-evaluator.js';
import type { RuleLibrary } from './rule-library.js';

export interface SnapshotEvaluationRequest {
  /** A registry snapshot, as yet unchecked JSON. */
  readonly snapshot: unknown;
  /** Default: all. */
  readonly ruleSets?: readonly string[] | undefined;
  readonly withExplanations: boolean;
  /** Each verdict with its decided conditions, without words. */
  readonly withTraces: boolean;
}

/**
 * Evaluates a snapshot as of its own date, storing nothing. Throws `invalid_snapshot` with every problem (its
 * pointers start at `/snapshot`), and `unknown_rule_set`.
 */
export class EvaluateSnapshot {
  constructor(private readonly rules: RuleLibrary) {}

  run(request: SnapshotEvaluationRequest): EvaluationAnswer {
    const ruleSets = this.rules.select(request.ruleSets);
    const snapshot = readSnapshot(request.snapshot);
    const evaluator = new RegistryEvaluator(indexRegistry(snapshot.records), ruleSets, snapshot.asOf);
    const pairs = allCells(evaluator.index).flatMap((cell) => evaluateCell(evaluator, cell));
    return {
      asOf: snapshot.asOf,
      ruleSets: ruleSets.map(({ id, version }) => ({ id, version })),
      verdicts: pairs.map((pair) => {
        const trace = request.withTraces ? traceOf(evaluator, pair) : undefined;
        return explainedVerdict(evaluator, pair, () => request.withExplanations, trace);
      }),
    };
  }
}

function readSnapshot(json: unknown): ReadableSnapshot {
  const parsed = parseSnapshot(json);
  if (parsed.fatal) throw invalid(parsed.problems);
  const problems = [...parsed.problems, ...checkReferences(parsed)];
  if (problems.length > 0) throw invalid(problems);
  return parsed;
}

const invalid = (problems: readonly SnapshotProblem[]): InvalidInputError =>
  new InvalidInputError('invalid_snapshot', `The snapshot has ${problems.length} problems.`, {
    errors: problems
      .slice(0, MAX_REPORTED_PROBLEMS)
      .map(({ pointer, code, message }) => ({ pointer: `/snapshot${pointer}`, code, message })),
  });
