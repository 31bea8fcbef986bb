import { factCatalogue } from '@hongzhu/registry';
import { factsPage } from './facts-page.mjs';
import { rulesPage } from './rules-page.mjs';
import { readShippedRuleSets } from './shipped-rules.mjs';

/**
 * The pages that are written from the rule documents and the fact catalogue.
 * @returns {ReadonlyMap<string, string>} path under the root → text
 */
export function ruleDocumentation() {
  const ruleSets = readShippedRuleSets();
  return new Map([
    ['docs/rules.md', rulesPage(ruleSets)],
    ['docs/facts.md', factsPage(factCatalogue, ruleSets)],
  ]);
}
