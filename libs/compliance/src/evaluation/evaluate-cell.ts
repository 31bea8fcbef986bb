import { representativeCode, type ProfileTally } from '@hongzhu/registry';
import type { Bilingual, CompiledRule, CompiledRuleSet, SubjectEvaluation } from '@hongzhu/rules-engine';
import { cellKey, type Cell } from '../cells/cell.js';
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

/** The pairs of an organization that stands for all plain ones of a profile in a cell. */
export interface EvaluatedProfile extends ProfileTally {
  readonly pairs: readonly EvaluatedPair[];
}

/** What the roster of a cell counts, each profile evaluated once by the rules themselves; nothing without a roster. */
export function evaluateProfiles(evaluator: RegistryEvaluator, cell: Cell): EvaluatedProfile[] {
  const roster = evaluator.index.rosters.get(cellKey(cell));
  if (roster === undefined) return [];
  return roster.tally.map((profile) => ({
    kind: profile.kind,
    status: profile.status,
    number: profile.number,
    pairs: evaluator.alikeOnce(roster.place, profile, () =>
      evaluateSubjectIn(evaluator, cell, {
        type: 'organization',
        code: representativeCode(roster.place, profile),
      }),
    ),
  }));
}

function evaluateSubjectIn(evaluator: RegistryEvaluator, cell: Cell, subject: Subject): EvaluatedPair[] {
  const pairs: EvaluatedPair[] = [];
  for (const ruleSet of evaluator.ruleSets) {
    const { rules } = ruleSet.subjects[subject.type];
    if (rules.length === 0) continue;
    const evaluation = evaluator.of(ruleSet, subject);
    for (const rule of rules) {
      pairs.push(evaluatePair(evaluator, { cell, subject, ruleSet, rule, evaluation }));
    }
  }
  return pairs;
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
