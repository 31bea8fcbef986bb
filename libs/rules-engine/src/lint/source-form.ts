import { notPlain } from './plain-json.js';
import { isArray, keysOf, membersOf, ownValue } from './plain-members.js';
import type { Finding } from './problem.js';

/** The documents of what should be a rule set with its rules, of which nothing is known yet. */
export interface SourceForm {
  readonly ruleSet: unknown;
  readonly rules: readonly unknown[];
  /** What keeps it from being one, before its documents are looked at. */
  readonly findings: readonly Finding[];
}

/** Takes a rule set and its rules apart, without running an accessor, and reads each of the two once. */
export function sourceForm(source: unknown): SourceForm {
  if (typeof source !== 'object' || source === null || isArray(source) !== false) return refused(NO_SOURCE);
  const [ruleSet, rules] = [ownValue(source, 'ruleSet'), ownValue(source, 'rules')];
  const missing = [...(ruleSet === undefined ? ['ruleSet'] : []), ...(rules === undefined ? ['rules'] : [])];
  if (missing.length > 0) return refused(...missing.map(isMissing));
  if (typeof rules !== 'object' || rules === null || isArray(rules) === false) return refused(NO_LIST);
  const keys = keysOf(rules, true);
  const members = keys === null ? null : membersOf(rules, true, keys);
  if (members === null) return refused(notPlain('/rules'));
  return { ruleSet, rules: members.map(([, rule]) => rule), findings: [] };
}

const refused = (...findings: Finding[]): SourceForm => ({ ruleSet: null, rules: [], findings });

const NO_SOURCE: Finding = {
  pointer: '',
  code: 'schema.type',
  zh: '规则集的类型不对，请写成含 “ruleSet” 与 “rules” 的对象。',
  en: "The rule set is of the wrong type; write an object with 'ruleSet' and 'rules'.",
};

const NO_LIST: Finding = {
  pointer: '/rules',
  code: 'schema.type',
  zh: '“rules” 的类型不对，请写成规则文档的列表。',
  en: "'rules' is of the wrong type; write a list of rule documents.",
};

const isMissing = (name: string): Finding => ({
  pointer: `/${name}`,
  code: 'schema.required',
  zh: `规则集缺少字段 “${name}”，请补上。`,
  en: `The rule set has no field '${name}'; add it.`,
});
