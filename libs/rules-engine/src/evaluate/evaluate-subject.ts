import type { CompiledRule, CompiledRuleSet } from '../compile/compiled-rule.js';
import type { FactReader } from '../fact-request.js';
import type { SubjectType } from '../rule-document.js';
import { RulesEngineError } from '../rules-engine-error.js';
import type { RuleResult } from './rule-result.js';
import { SubjectEvaluation } from './subject-evaluation.js';

export interface SubjectRuleResult extends RuleResult {
  readonly rule: CompiledRule;
}

/**
 * The verdicts of all rules of the set for one subject, in dependency order. `read` is asked for each request of
 * `ruleSet.requests[subject]` at most once. To decide some rules only, or to explain them from the same facts, open
 * a `SubjectEvaluation`.
 */
export function evaluateSubject(
  ruleSet: CompiledRuleSet,
  subject: SubjectType,
  read: FactReader,
  asOf: string,
): readonly SubjectRuleResult[] {
  const evaluation = new SubjectEvaluation(ruleSet, subject, read, asOf);
  return ruleSet.subjects[subject].rules.map((rule) => {
    const { verdict, graceEndsOn } = evaluation.result(rule);
    return { rule, verdict, graceEndsOn };
  });
}

/** The verdict of one rule for one subject, deciding no other rules than those it asks for. Throws `rule.unknown`. */
export function evaluateSubjectRule(
  ruleSet: CompiledRuleSet,
  ruleId: string,
  read: FactReader,
  asOf: string,
): RuleResult {
  const rule = ruleSet.rulesById.get(ruleId);
  if (!rule) throw new RulesEngineError('rule.unknown', `${ruleSet.id} has no rule ${ruleId}`);
  return new SubjectEvaluation(ruleSet, rule.subject, read, asOf).result(rule);
}
