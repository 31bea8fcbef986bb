import type { Condition, RuleDocument, RuleSetDocument, WrittenCondition } from '../rule-document.js';
import type { RuleSetSource, WrittenRuleDocument } from '../rule-document.js';
import { RuleDocumentError } from '../rule-document-error.js';

/** A rule set without named conditions: what they say stands wherever they were named. */
export interface WrittenOutRuleSet extends RuleSetSource {
  readonly rules: readonly RuleDocument[];
}

type Conditions = NonNullable<RuleSetDocument['conditions']>;

/** Puts the named conditions of a linted set in the place of their names. */
export function writeOutConditions({ ruleSet, rules }: RuleSetSource): WrittenOutRuleSet {
  const { conditions = {}, ...head } = ruleSet;
  return { ruleSet: Object.freeze(head), rules: rules.map((rule) => writtenOutRule(rule, conditions)) };
}

function writtenOutRule(rule: WrittenRuleDocument, conditions: Conditions): RuleDocument {
  const { applicability, requirement } = rule;
  return Object.freeze({
    ...rule,
    ...(applicability && { applicability: writtenOut(applicability, conditions) }),
    requirement: writtenOut(requirement, conditions),
  }) as RuleDocument;
}

function writtenOut(node: WrittenCondition, conditions: Conditions): Condition {
  if ('all' in node) return Object.freeze({ all: node.all.map((part) => writtenOut(part, conditions)) });
  if ('any' in node) return Object.freeze({ any: node.any.map((part) => writtenOut(part, conditions)) });
  if ('not' in node) return Object.freeze({ not: writtenOut(node.not, conditions) });
  if (!('condition' in node)) return node;
  const named = conditions[node.condition];
  if (!named) throw new RuleDocumentError('condition.unknown', `There is no condition ${node.condition}`);
  return writtenOut(named, conditions);
}
