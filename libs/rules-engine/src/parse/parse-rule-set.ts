import { documentForm } from '../lint/document-form.js';
import { idOf } from '../lint/lint-rule-set.js';
import { problemOf } from '../lint/problem.js';
import type { RuleDocument, RuleSetDocument, RuleSetSource } from '../rule-document.js';
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

/** A JSON value that has the form of a rule document. Throws RuleDocumentError `rule.invalid` with all problems. */
export function parseRuleDocument(json: unknown): RuleDocument {
  const problems = documentForm('rule', json).map((finding) => problemOf(idOf(json), finding));
  if (problems.length > 0) throw new RuleDocumentError('rule.invalid', 'This is no rule document.', problems);
  return json as RuleDocument;
}

/**
 * A rule set from its files, the rules in the order of their ids. Only their form is checked here; what they say
 * is `lintRuleSet`'s business. Throws RuleDocumentError `rule_set.invalid` with all problems.
 */
export function parseRuleSet({ folder, head, rules }: RuleSetFiles): RuleSetSource {
  const problems = [
    ...documentForm('ruleSet', head).map((finding) => problemOf(null, finding)),
    ...misnamed(null, idOf(head), folder),
    ...rules.flatMap(({ file, json }) => {
      const name = file.replace(/\.json$/, '');
      // Until it is certain that both agree, the name of the file says better where to look than the id.
      const findings = documentForm('rule', json).map((finding) => problemOf(name, finding));
      return [...findings, ...misnamed(name, idOf(json), name)];
    }),
  ];
  if (problems.length > 0) {
    throw new RuleDocumentError('rule_set.invalid', `The rule set in '${folder}' cannot be read.`, problems);
  }
  const documents = rules.map(({ json }) => json as RuleDocument);
  return {
    ruleSet: head as RuleSetDocument,
    rules: documents.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)),
  };
}

function misnamed(ruleId: string | null, id: string | null, name: string): LintProblem[] {
  if (id === null || id === name) return [];
  const zh = `编号 “${id}” 与文件名 “${name}” 不一致，请改成一致。`;
  const en = `The id '${id}' is not the name of its file or folder, '${name}'; make them equal.`;
  return [problemOf(ruleId, { pointer: '/id', code: 'rule.misnamed', zh, en })];
}
