import { dependencyOrder } from '../compile/dependency-order.js';
import type { FactCatalogue } from '../fact-catalogue.js';
import { type WrittenOutRuleSet, writeOutConditions } from '../references/write-out-conditions.js';
import type { RuleDocument, RuleSetDocument, RuleSetSource, WrittenRuleDocument } from '../rule-document.js';
import type { LintProblem } from '../rule-document-error.js';
import { documentForm } from './document-form.js';
import { lintNamedConditions } from './lint-named-conditions.js';
import { lintRule } from './lint-rule.js';
import { ownValue } from './plain-members.js';
import { problemOf } from './problem.js';
import { sourceForm } from './source-form.js';
import { atWrittenPlace } from './written-place.js';

/** A rule set that was read once: the problems, or, where there are none, what can be compiled. */
export type CheckedRuleSet =
  | { readonly problems: readonly LintProblem[]; readonly ruleSet: null }
  | { readonly problems: readonly []; readonly ruleSet: WrittenOutRuleSet };

/**
 * Reads a rule set and says what is wrong with it, the head first, then in the order of its rules. The documents
 * need not conform to their types: while any is malformed, that alone is reported.
 */
export function checkRuleSet(source: RuleSetSource, catalogue: FactCatalogue): CheckedRuleSet {
  const read = readDocuments(source);
  if (read.problems.length > 0) return { problems: read.problems, ruleSet: null };
  const unresolved = lintNamedConditions(read.source);
  if (unresolved.length > 0) return { problems: unresolved, ruleSet: null };
  const ruleSet = writeOutConditions(read.source);
  const rules = new Map(ruleSet.rules.map((rule) => [rule.id, rule]));
  const meaningless = ruleSet.rules.flatMap((document, index) =>
    lintRule({ document, catalogue, rules }).map((finding) =>
      problemOf(
        document.id,
        atWrittenPlace(finding, read.source.rules[index] ?? document, read.source.ruleSet),
      ),
    ),
  );
  const problems = [...meaningless, ...duplicateIds(ruleSet.rules), ...circularVerdicts([...rules.values()])];
  return problems.length > 0 ? { problems, ruleSet: null } : { problems: [], ruleSet };
}

/** The id in the head of a rule set, if it has one at all. */
export const headIdOf = (source: unknown): string | null => idOf(ownValue(source, 'ruleSet'));

/** The id a document gives itself, if it gives one at all. */
export const idOf = (document: unknown): string | null => {
  const id = ownValue(document, 'id');
  return typeof id === 'string' ? id : null;
};

function readDocuments(written: RuleSetSource): { source: RuleSetSource; problems: LintProblem[] } {
  const { ruleSet, rules, findings: ofSource } = sourceForm(written);
  if (ofSource.length > 0) {
    return { source: written, problems: ofSource.map((finding) => problemOf(null, finding)) };
  }
  const head = documentForm('ruleSet', ruleSet);
  const documents = rules.map((rule) => documentForm('rule', rule));
  return {
    source: {
      ruleSet: head.document as RuleSetDocument,
      rules: documents.map(({ document }) => document as WrittenRuleDocument),
    },
    problems: [
      ...head.findings.map((finding) => problemOf(null, finding)),
      ...documents.flatMap(({ document, findings }, index) =>
        findings.map((finding) => problemOf(idOf(document) ?? `#${index + 1}`, finding)),
      ),
    ],
  };
}

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
