import { VERDICT } from '../built-in-facts.js';
import { conditionReferences } from '../references/condition-references.js';
import type { RuleDocument } from '../rule-document.js';

/** The ids of the rules whose verdict a rule's conditions ask for, each once. */
export function verdictReferences(rule: RuleDocument): readonly string[] {
  const ids = [rule.applicability ?? [], rule.requirement]
    .flat()
    .flatMap((condition) =>
      conditionReferences(condition, '').flatMap(({ item }) =>
        item.fact === VERDICT ? [item.params?.['rule']] : [],
      ),
    );
  return [...new Set(ids.filter((id) => typeof id === 'string'))];
}

/**
 * The rules so ordered that each comes after those it refers to, else by id; and the ids of those that refer to
 * one another in a circle. References to rules not in the list are ignored.
 */
export function dependencyOrder(rules: readonly RuleDocument[]): {
  readonly ordered: readonly RuleDocument[];
  readonly circular: readonly string[];
} {
  const waiting = new Map([...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => [rule.id, rule]));
  const isReady = (rule: RuleDocument): boolean => !verdictReferences(rule).some((id) => waiting.has(id));
  const ordered = takeWhileAny(waiting, isReady);
  const isAskedFor = ({ id }: RuleDocument): boolean =>
    [...waiting.values()].some((rule) => verdictReferences(rule).includes(id));
  // What is left waits for a circle; what nobody left asks for is no part of one.
  takeWhileAny(waiting, (rule) => !isAskedFor(rule));
  return { ordered, circular: [...waiting.keys()] };
}

/** Removes the first rule that fits, again and again, until none does. */
function takeWhileAny(
  rules: Map<string, RuleDocument>,
  fits: (rule: RuleDocument) => boolean,
): RuleDocument[] {
  const taken: RuleDocument[] = [];
  for (;;) {
    const next = [...rules.values()].find(fits);
    if (!next) return taken;
    taken.push(next);
    rules.delete(next.id);
  }
}
