import { idOf } from '../lint/check-rule-set.js';
import { documentForm } from '../lint/document-form.js';
import { problemOf } from '../lint/problem.js';
import type { RuleSetDocument, RuleSetSource, WrittenRuleDocument } from '../rule-document.js';
import { type LintProblem, RuleDocumentError } from '../rule-document-error.js';

/** A rule set as it lies in its folder: parsed JSON with the names it was found under. */
export interface RuleSetFiles {
  /** The name of the folder, which must be the id of the set. */
  readonly folder: string;
  /** The content of `rule-set.json`. */
  readonly head: unknown;
  /** Each rule with the name of its file, which must be its id and `.json`. */
  readonly rules: readonly { readonly file: string; readonly json: unknown }[];
}

/**
 * A frozen copy of a JSON value that has the form of a rule document. Throws RuleDocumentError `rule.invalid` with
 * all problems.
 */
export function parseRuleDocument(json: unknown): WrittenRuleDocument {
  const { document, findings } = documentForm('rule', json);
  if (findings.length === 0) return document as WrittenRuleDocument;
  const problems = findings.map((finding) => problemOf(idOf(document), finding));
  throw new RuleDocumentError('rule.invalid', 'This is no rule document.', problems);
}

/**
 * A rule set from its files, as frozen copies, the rules in the order of their ids. Only their form is checked
 * here; what they say is `lintRuleSet`'s business. Throws RuleDocumentError `rule_set.invalid` with all problems.
 */
export function parseRuleSet({ folder, head, rules }: RuleSetFiles): RuleSetSource {
  const ruleSet = documentForm('ruleSet', head);
  const documents = rules.map(({ file, json }) => ({
    // Until it is certain that both agree, the name of the file says better where to look than the id.
    name: file.replace(/\.json$/, ''),
    ...documentForm('rule', json),
  }));
  const problems = [
    ...ruleSet.findings.map((finding) => problemOf(null, finding)),
    ...misnamed(null, idOf(ruleSet.document), folder),
    ...documents.flatMap(({ name, document, findings }) => [
      ...findings.map((finding) => problemOf(name, finding)),
      ...misnamed(name, idOf(document), name),
    ]),
  ];
  if (problems.length > 0) {
    throw new RuleDocumentError('rule_set.invalid', `The rule set in '${folder}' cannot be read.`, problems);
  }
  const inOrder = documents.map(({ document }) => document as WrittenRuleDocument);
  return {
    ruleSet: ruleSet.document as RuleSetDocument,
    // No two have one id: each is the name of its file.
    rules: inOrder.sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

function misnamed(ruleId: string | null, id: string | null, name: string): LintProblem[] {
  if (id === null || id === name) return [];
  const zh = `编号 “${id}” 与文件名 “${name}” 不一致，请改成一致。`;
  const en = `The id '${id}' is not the name of its file or folder, '${name}'; make them equal.`;
  return [problemOf(ruleId, { pointer: '/id', code: 'rule.misnamed', zh, en })];
}
