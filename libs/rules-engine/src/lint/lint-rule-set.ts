import { dependencyOrder } from '../compile/dependency-order.js';
import type { FactCatalogue } from '../fact-catalogue.js';
import type { RuleDocument, RuleSetSource } from '../rule-document.js';
import type { LintProblem } from '../rule-document-error.js';
import { documentForm } from './document-form.js';
import { lintRule } from './lint-rule.js';
import { problemOf } from './problem.js';

/**
 * What is wrong with a rule set, the head first, then in the order of its rules; empty if it can be published.
 * The documents need not conform to their types: while any is malformed, that alone is reported.
 */
export function lintRuleSet(source: RuleSetSource, catalogue: FactCatalogue): LintProblem[] {
  const malformed = [
    ...documentForm('ruleSet', source.ruleSet).map((finding) => problemOf(null, finding)),
    ...source.rules.flatMap((rule) =>
      documentForm('rule', rule).map((finding) => problemOf(idOf(rule), finding)),
    ),
  ];
  if (malformed.length > 0) return malformed;
  const rules = new Map(source.rules.map((rule) => [rule.id, rule]));
  const meaningless = source.rules.flatMap((document) =>
    lintRule({ document, catalogue, rules }).map((finding) => problemOf(document.id, finding)),
  );
  return [...meaningless, ...duplicateIds(source.rules), ...circularVerdicts([...rules.values()])];
}

/** The id a document gives itself, if it gives one at all. */
export const idOf = (document: unknown): string | null => {
  const id: unknown =
    typeof document === 'object' && document !== null && 'id' in document ? document.id : null;
  return typeof id === 'string' ? id : null;
};

function duplicateIds(rules: readonly RuleDocument[]): LintProblem[] {
  const repeated = rules.filter((rule, index) => rules.findIndex(({ id }) => id === rule.id) < index);
  return repeated.map(({ id }) => {
    const en = `Another rule of the set is called '${id}', too; rename one.`;
    return problemOf(id, {
      pointer: '/id',
      code: 'rule.duplicate',
      zh: `规则编号 “${id}” 重复，请改名。`,
      en,
    });
  });
}

function circularVerdicts(rules: readonly RuleDocument[]): LintProblem[] {
  const { circular } = dependencyOrder(rules);
  return circular.map((id) => {
    const zh = `规则 ${circular.join('、')} 的结论互相依赖，请去掉其中一处引用。`;
    const en = `The verdicts of ${circular.join(', ')} depend on one another; remove one of the references.`;
    return problemOf(id, { pointer: '', code: 'verdict.circular', zh, en });
  });
}
