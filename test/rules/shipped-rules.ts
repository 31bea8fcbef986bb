import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SHIPPED_RULES } from '@hongzhu/platform';
import { parseRuleSet, type RuleDocument, type RuleSetSource } from '@hongzhu/rules-engine';

const HEAD = 'rule-set.json';

/** A rule as shipped, with the set it belongs to. */
export interface ShippedRule {
  readonly document: RuleDocument;
  readonly source: RuleSetSource;
}

/** Every rule set of the repository's `rules` folder as its documents say, those that are not in force included. */
export const shippedSources = (): readonly RuleSetSource[] =>
  readdirSync(SHIPPED_RULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => sourceIn(name));

/** Every rule of the folder, set by set. */
export const shippedRules = (): readonly ShippedRule[] =>
  shippedSources().flatMap((source) => source.rules.map((document) => ({ document, source })));

function sourceIn(folder: string): RuleSetSource {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(SHIPPED_RULES, folder, file), 'utf8'));
  const files = readdirSync(join(SHIPPED_RULES, folder)).filter((file) => file.endsWith('.json'));
  const rules = files.filter((file) => file !== HEAD).map((file) => ({ file, json: read(file) }));
  return parseRuleSet({ folder, head: read(HEAD), rules });
}
