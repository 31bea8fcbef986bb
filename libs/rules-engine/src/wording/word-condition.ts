import type { CompiledCondition, CompiledLeaf } from '../compile/compiled-rule.js';
import type { FactCatalogue } from '../fact-catalogue.js';
import type { Bilingual } from '../rule-document.js';
import { conditionPhrase } from './condition-phrase.js';

/** A comparison as a rule makes it, whatever it is made of. */
export interface ConditionLeafWords {
  readonly kind: 'leaf';
  readonly fact: string;
  /** What is looked at, with its arguments. */
  readonly label: Bilingual;
  /** What it has to be: “有 3 名以上”, 'at least 3'. */
  readonly condition: Bilingual;
  /** The parameter of the rule that it is held against, if it is one. */
  readonly param: string | null;
}
export interface ConditionGroupWords {
  readonly kind: 'all' | 'any' | 'not';
  readonly children: readonly ConditionWords[];
}
export type ConditionWords = ConditionLeafWords | ConditionGroupWords;

/** A condition of a rule in words, as explanations put it, before anything was evaluated. */
export function wordCondition(condition: CompiledCondition, catalogue: FactCatalogue): ConditionWords {
  if (condition.kind === 'leaf') return wordLeaf(condition, catalogue);
  const { kind, children } = condition;
  return { kind, children: children.map((child) => wordCondition(child, catalogue)) };
}

function wordLeaf({ wording, threshold }: CompiledLeaf, catalogue: FactCatalogue): ConditionLeafWords {
  const { fact, label, operator, param, thresholdFact } = wording;
  const held = thresholdFact ? { thresholdFact } : { threshold: threshold.constant };
  return {
    ...{ kind: 'leaf', fact, label },
    condition: conditionPhrase({ operator, ...held }, fact, catalogue),
    param: param ?? null,
  };
}
