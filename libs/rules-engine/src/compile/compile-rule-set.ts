import type { FactCatalogue } from '../fact-catalogue.js';
import { checkRuleSet, headIdOf } from '../lint/check-rule-set.js';
import type { WrittenOutRuleSet } from '../references/write-out-conditions.js';
import { type RuleDocument, type RuleSetSource, SUBJECT_TYPES, type SubjectType } from '../rule-document.js';
import { RuleDocumentError } from '../rule-document-error.js';
import { createProgram } from '../program/create-program.js';
import { compileRule } from './compile-rule.js';
import type { CompiledRule, CompiledRuleSet, CompiledSubject } from './compiled-rule.js';
import { dependencyOrder, verdictReferences } from './dependency-order.js';
import { effectiveParams, type ParameterOverrides } from './effective-params.js';
import { RequestTable } from './request-table.js';

/**
 * Compiles each rule of a set that is in force, once. The set is linted first, rules that are not enabled, too.
 *
 * @param overrides parameter values laid over the documents', by rule id and parameter name
 * @throws RuleDocumentError `rule_set.invalid` with all problems; `param.unknown`, `param.out_of_range`,
 *   `param.not_whole` for an override that does not fit
 */
export function compileRuleSet(
  source: RuleSetSource,
  catalogue: FactCatalogue,
  overrides: ParameterOverrides = {},
): CompiledRuleSet {
  const { problems, ruleSet } = checkRuleSet(source, catalogue);
  if (ruleSet === null) {
    throw new RuleDocumentError(
      'rule_set.invalid',
      `The rule set ${String(headIdOf(source))} cannot be used.`,
      problems,
    );
  }
  return { ...compileCheckedRuleSet(ruleSet, catalogue, overrides), documents: source };
}

/** The same for a set whose conditions were written out, and which need not be free of pointless ones. */
export function compileCheckedRuleSet(
  source: WrittenOutRuleSet,
  catalogue: FactCatalogue,
  overrides: ParameterOverrides = {},
): CompiledRuleSet {
  const params = effectiveParams(source.rules, overrides);
  const tables = perSubject(() => new RequestTable());
  const compiled = new Map<string, CompiledRule>();
  const ofSubject = perSubject((): CompiledRule[] => []);
  for (const document of dependencyOrder(source.rules.filter(isEnabled)).ordered) {
    const rules = ofSubject[document.subject];
    const context = {
      document,
      params: params.get(document.id) ?? {},
      catalogue,
      table: tables[document.subject],
      dependencies: dependenciesOf(document, compiled),
      compiled,
    };
    const rule = compileRule(context, rules.length);
    compiled.set(rule.id, rule);
    rules.push(rule);
  }
  const subjects = perSubject((type): CompiledSubject => {
    const source = { rules: ofSubject[type], ...tables[type].close() };
    return { ...source, program: once(() => createProgram(source)) };
  });
  return {
    id: source.ruleSet.id,
    version: source.ruleSet.version,
    ruleSet: source.ruleSet,
    documents: source,
    rules: [...compiled.values()],
    rulesById: compiled,
    subjects,
    requests: perSubject((type) => subjects[type].requests),
  };
}

const isEnabled = ({ enabled = true }: RuleDocument): boolean => enabled;

function dependenciesOf(
  document: RuleDocument,
  compiled: ReadonlyMap<string, CompiledRule>,
): ReadonlyMap<string, CompiledRule> {
  return new Map(
    verdictReferences(document).flatMap((id) => {
      const rule = compiled.get(id);
      return rule ? [[id, rule]] : [];
    }),
  );
}

/** Gives the same value every time; it is made when it is first asked for. */
function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}

function perSubject<T>(make: (type: SubjectType) => T): Record<SubjectType, T> {
  const entries = SUBJECT_TYPES.map((type): [SubjectType, T] => [type, make(type)]);
  return Object.fromEntries(entries) as Record<SubjectType, T>;
}
