import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED_RULES } from '@hongzhu/platform';
import { factCatalogue } from '@hongzhu/registry';
import { compileRuleSet, parseRuleSet, type RuleDocument, type RuleSetSource } from '@hongzhu/rules-engine';

const HEAD = 'rule-set.json';

/** A rule as shipped, with the set it belongs to. */
export interface ShippedRule {
  /** With its conditions written out. */
  readonly document: RuleDocument;
  /** The set with all its rules in force: one that is off must be right before a supervisor turns it on. */
  readonly source: RuleSetSource;
  /** Whether it is in force without anybody's doing. */
  readonly isInForce: boolean;
}

/** Every rule set of the repository's `rules` folder as its documents say, those that are not in force included. */
export const shippedSources = (): readonly RuleSetSource[] =>
  readdirSync(SHIPPED_RULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => sourceIn(name));

/** Every rule of the folder, set by set. */
export const shippedRules = (): readonly ShippedRule[] => shippedSources().flatMap(rulesOf);

function rulesOf(shipped: RuleSetSource): ShippedRule[] {
  const source = { ...shipped, rules: shipped.rules.map((rule) => ({ ...rule, enabled: true })) };
  const off = new Set(shipped.rules.filter(({ enabled }) => enabled === false).map(({ id }) => id));
  const { rules } = compileRuleSet(source, factCatalogue);
  return rules.map(({ id, document }) => ({ document, source, isInForce: !off.has(id) }));
}

function sourceIn(folder: string): RuleSetSource {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(SHIPPED_RULES, folder, file), 'utf8'));
  const files = readdirSync(join(SHIPPED_RULES, folder)).filter((file) => file.endsWith('.json'));
  const rules = files.filter((file) => file !== HEAD).map((file) => ({ file, json: read(file) }));
  return parseRuleSet({ folder, head: read(HEAD), rules });
}
