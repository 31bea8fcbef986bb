import {
  checkReferencesInSteps,
  indexRegistry,
  parseSnapshotInSteps,
  type ReadableSnapshot,
  type SnapshotProblem,
  type Steps,
} from '@hongzhu/registry';
import type { CompiledRuleSet } from '@hongzhu/rules-engine';
import { MAX_REPORTED_PROBLEMS } from '../imports/registry-import.js';
import { allCells, cellSubjects } from '../cells/cell-subjects.js';
import { InvalidInputError } from '../shared/hongzhu-error.js';
import { askedVerdicts } from './asked-verdicts.js';
import { DecidedSubject } from './decided-subject.js';
import type { EvaluationAnswer } from './evaluate-market.js';
import {
  evaluationTooLarge,
  MOST_CHEAP,
  MOST_CHEAP_EXPLAINED,
  MOST_EXPLAINED,
} from './evaluation-too-large.js';
import { explainedVerdict, traceOf, type ExplainedVerdict } from './explained-verdict.js';
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

/** A snapshot that was read, and is evaluated as its verdicts are asked for. */
export interface SnapshotEvaluation extends Pick<EvaluationAnswer, 'asOf' | 'ruleSets'> {
  /** Subject by subject. Throws `evaluation_too_large` in the place of one explanation or trace too many. */
  readonly verdicts: Iterable<readonly ExplainedVerdict[]>;
}

/**
 * Evaluates a snapshot as of its own date, storing nothing; in steps, since a large one takes seconds. Throws
 * `invalid_snapshot` with every problem (its pointers start at `/snapshot`), and `unknown_rule_set`.
 */
export class EvaluateSnapshot {
  constructor(
    private readonly rules: RuleLibrary,
    private readonly mostExplained = MOST_EXPLAINED,
  ) {}

  /**
   * Whether what is asked for takes long or much room, which its size in bytes does not tell: many verdicts, or fewer that are
   * explained. Known before any of it is done. Throws `unknown_rule_set`.
   */
  isCostly({ snapshot, ruleSets, withExplanations, withTraces }: SnapshotEvaluationRequest): boolean {
    const most = withExplanations || withTraces ? MOST_CHEAP_EXPLAINED : MOST_CHEAP;
    return askedVerdicts(snapshot, this.rules.select(ruleSets)) > most;
  }

  *run(request: SnapshotEvaluationRequest): Steps<SnapshotEvaluation> {
    const ruleSets = this.rules.select(request.ruleSets);
    const snapshot = yield* readSnapshot(request.snapshot);
    return {
      asOf: snapshot.asOf,
      ruleSets: ruleSets.map(({ id, version }) => ({ id, version })),
      verdicts: this.verdicts(snapshot, ruleSets, request),
    };
  }

  private *verdicts(
    { records, asOf }: ReadableSnapshot,
    ruleSets: readonly CompiledRuleSet[],
    { withExplanations, withTraces }: SnapshotEvaluationRequest,
  ): Generator<readonly ExplainedVerdict[], undefined> {
    const evaluator = new RegistryEvaluator(indexRegistry(records), ruleSets, asOf);
    let explained = 0;
    for (const cell of allCells(evaluator.index)) {
      for (const subject of cellSubjects(evaluator.index, cell)) {
        const decided = new DecidedSubject(evaluator, cell, subject);
        if (withExplanations || withTraces) explained += decided.size;
        if (explained > this.mostExplained) throw evaluationTooLarge('/include');
        yield decided.pairs().map((pair) => {
          const trace = withTraces ? traceOf(evaluator, pair) : undefined;
          return explainedVerdict(evaluator, pair, () => withExplanations, trace);
        });
      }
    }
  }
}

function* readSnapshot(json: unknown): Steps<ReadableSnapshot> {
  const parsed = yield* parseSnapshotInSteps(json);
  if (parsed.fatal) throw invalid(parsed.problems);
  const problems = [...parsed.problems, ...(yield* checkReferencesInSteps(parsed))];
  if (problems.length > 0) throw invalid(problems);
  return parsed;
}

const invalid = (problems: readonly SnapshotProblem[]): InvalidInputError =>
  new InvalidInputError('invalid_snapshot', `The snapshot has ${problems.length} problems.`, {
    errors: problems
      .slice(0, MAX_REPORTED_PROBLEMS)
      .map(({ pointer, code, message }) => ({ pointer: `/snapshot${pointer}`, code, message })),
  });
