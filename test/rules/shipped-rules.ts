import { loadRuleLibrary } from '@hongzhu/platform';
import type { CompiledRuleSet, RuleDocument, RuleSetSource } from '@hongzhu/rules-engine';

/** A rule as shipped, with the set it belongs to. */
export interface ShippedRule {
  readonly document: RuleDocument;
  readonly source: RuleSetSource;
}

/** The documents that a compiled set was made of. */
export const sourceOf = (set: CompiledRuleSet): RuleSetSource => ({
  ruleSet: set.ruleSet,
  rules: set.rules.map(({ document }) => document),
});

/** Every rule of the repository's `rules` folder, set by set. */
export async function shippedRules(): Promise<readonly ShippedRule[]> {
  const { ruleSets } = await loadRuleLibrary();
  return ruleSets.map(sourceOf).flatMap((source) => source.rules.map((document) => ({ document, source })));
}
