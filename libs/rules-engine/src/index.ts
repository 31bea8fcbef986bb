export * from './truth.js';
export * from './fact-value.js';
export * from './fact-request.js';
export * from './verdict.js';
export * from './rule-document.js';
export * from './fact-catalogue.js';
export { makeFactCatalogue } from './make-fact-catalogue.js';
export { BUILT_IN_FACTS, definitionOf } from './built-in-facts.js';
export * from './rules-engine-error.js';
export { VERDICT } from './built-in-facts.js';
export * from './dates/calendar-date.js';
export type { CivilDate } from './dates/civil-date.js';
export * from './rule-document-error.js';
export { lintRuleSet } from './lint/lint-rule-set.js';
export { compileRuleSet } from './compile/compile-rule-set.js';
export type { ParameterOverrides } from './compile/effective-params.js';
export type { CompiledRule, CompiledRuleSet, CompiledSubject, RuleText } from './compile/compiled-rule.js';
export type { RuleResult } from './evaluate/rule-result.js';
export { truthOfVerdict } from './evaluate/rule-result.js';
export { evaluateRule } from './evaluate/evaluate-rule.js';
export { evaluateSubject, evaluateSubjectRule, type SubjectRuleResult } from './evaluate/evaluate-subject.js';
export type { VerdictCode } from './program/verdict-code.js';
export { SubjectEvaluation } from './evaluate/subject-evaluation.js';
export { parseRuleDocument, parseRuleSet, type RuleSetFiles } from './parse/parse-rule-set.js';
export { usedFacts } from './references/document-references.js';
export { RULE_SCHEMA } from './schema/rule-schema.js';
export { RULE_SET_SCHEMA } from './schema/rule-set-schema.js';
export { OPERATORS } from './operators/operators.js';
export type { Operator } from './operators/operator.js';
export * from './explain/explanation.js';
export { explainRule } from './explain/explain-rule.js';
export type { FactWitness } from './explain/fact-witness.js';
export * from './change/change.js';
export { changeForRule } from './change/change-for-rule.js';
export { UNITS, type Unit, type UnitWords } from './wording/units.js';
export { fill, pattern, type Pattern } from './wording/pattern.js';
export {
  wordExplanation,
  type WordedExplanation,
  type WordedLeaf,
  type WordedNode,
} from './wording/word-explanation.js';
export { wordCondition, type ConditionWords } from './wording/word-condition.js';
export { wordChange, type WordedChange, type WordedStep } from './wording/word-change.js';
export { quotedWithin } from './wording/quoted-within.js';
export { leadSentence } from './wording/lead-sentence.js';
export type { Wording } from './wording/wording.js';
export { groundsOf, type RuleGrounds } from './explain/rule-grounds.js';
export { undecidedFacts } from './explain/undecided-facts.js';
export { renderTemplate, type TemplateValues } from './template/render-template.js';
export { renderRuleText } from './template/render-rule-text.js';
export { parseTemplate, TemplateError } from './template/parse-template.js';
export type { Language } from './template/print-value.js';
export {
  decideByReference,
  type DecideByReference,
  type ReferenceDecision,
  type ReferenceTraces,
} from './reference/decide-by-reference.js';
