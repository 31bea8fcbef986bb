import type { Bilingual, CompiledRule, CompiledRuleSet, SubjectEvaluation } from '@hongzhu/rules-engine';
import type { Cell } from '../cells/cell.js';
import { cellSubjects } from '../cells/cell-subjects.js';
import type { RegistryEvaluator } from './registry-evaluator.js';
import type { Outcome, Subject, SubjectVerdict } from './subject-verdict.js';

/** A verdict together with what is needed to explain it while the facts are at hand. */
export interface EvaluatedPair {
  readonly verdict: SubjectVerdict;
  readonly ruleSet: CompiledRuleSet;
  readonly rule: CompiledRule;
  readonly evaluation: SubjectEvaluation;
  /** The fault, when the verdict is `error`. */
  readonly fault: unknown;
}

/** Every (rule, subject) pair of a cell, by subject as `cellSubjects` orders them, then rule set, then rule. */
export function evaluateCell(evaluator: RegistryEvaluator, cell: Cell): EvaluatedPair[] {
  return cellSubjects(evaluator.index, cell).flatMap((subject) =>
    evaluateSubjectIn(evaluator, cell, subject),
  );
}

function evaluateSubjectIn(evaluator: RegistryEvaluator, cell: Cell, subject: Subject): EvaluatedPair[] {
  return evaluator.ruleSets.flatMap((ruleSet) => {
    const evaluation = evaluator.of(ruleSet, subject);
    return ruleSet.subjects[subject.type].rules.map((rule) =>
      evaluatePair(evaluator, { cell, subject, ruleSet, rule, evaluation }),
    );
  });
}

interface Pair {
  readonly cell: Cell;
  readonly subject: Subject;
  readonly ruleSet: CompiledRuleSet;
  readonly rule: CompiledRule;
  readonly evaluation: SubjectEvaluation;
}

function evaluatePair(evaluator: RegistryEvaluator, pair: Pair): EvaluatedPair {
  const { subject, ruleSet, rule, evaluation } = pair;
  try {
    const { verdict, graceEndsOn } = evaluation.result(rule);
    const missing =
      verdict === 'insufficient_data' ? evaluator.missingFields(ruleSet, rule, subject) : NO_FIELDS;
    return { verdict: answer(pair, verdict, missing, graceEndsOn), ruleSet, rule, evaluation, fault: null };
  } catch (fault) {
    // One pair's fault must not cost the others their verdict; the caller counts and reports it.
    return { verdict: answer(pair, 'error', NO_FIELDS, null), ruleSet, rule, evaluation, fault };
  }
}

const NO_FIELDS: readonly string[] = [];

/** Written out, since a sweep makes hundreds of thousands: spreading one object into another costs more than a rule. */
function answer(
  { cell, subject, ruleSet, rule }: Pair,
  verdict: Outcome,
  missing: readonly string[],
  graceEndsOn: string | null,
): SubjectVerdict {
  return {
    ruleId: rule.id,
    ruleSetId: ruleSet.id,
    severity: rule.document.severity,
    subject,
    marketCode: cell.type === 'market' ? cell.code : null,
    verdict,
    missing,
    graceEndsOn,
  };
}

/** What is wrong, in one sentence of each language, with the figures of the facts. */
export const failureText = (evaluator: RegistryEvaluator, pair: EvaluatedPair): Bilingual =>
  evaluator.text(pair.evaluation, pair.rule, 'failure');
