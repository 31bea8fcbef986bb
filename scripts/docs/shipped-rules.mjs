import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileRuleSet, parseRuleSet } from '@hongzhu/rules-engine';
import { factCatalogue } from '@hongzhu/registry';

const RULES = fileURLToPath(new URL('../../rules', import.meta.url));
const HEAD = 'rule-set.json';

/**
 * @typedef {import('@hongzhu/rules-engine').RuleDocument} RuleDocument
 * @typedef {import('@hongzhu/rules-engine').RuleCase} RuleCase
 * @typedef {{ document: RuleDocument, isInForce: boolean, cases: readonly RuleCase[] }} ShippedRule
 * @typedef {{ head: import('@hongzhu/rules-engine').RuleSetDocument, rules: readonly ShippedRule[] }} ShippedRuleSet
 */

/**
 * Every rule set of the `rules` folder, with the rules that are off by default and with all cases; named
 * conditions are written out.
 * @returns {readonly ShippedRuleSet[]}
 */
export function readShippedRuleSets() {
  return readdirSync(RULES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map(readRuleSet);
}

function readRuleSet(folder) {
  const files = readdirSync(join(RULES, folder)).filter((file) => file.endsWith('.json') && file !== HEAD);
  const rules = files.map((file) => ({ file, json: readJson(folder, file) }));
  const { ruleSet, rules: written } = parseRuleSet({ folder, head: readJson(folder, HEAD), rules });
  const allOn = { ruleSet, rules: written.map((rule) => ({ ...rule, enabled: true })) };
  const { rulesById } = compileRuleSet(allOn, factCatalogue);
  return {
    head: ruleSet,
    rules: written.map(({ id, enabled = true }) => ({
      document: rulesById.get(id).document,
      isInForce: enabled,
      cases: readCases(folder, id),
    })),
  };
}

function readCases(folder, id) {
  const file = join('cases', `${id}.json`);
  return existsSync(join(RULES, folder, file)) ? readJson(folder, file) : [];
}

const readJson = (folder, file) => JSON.parse(readFileSync(join(RULES, folder, file), 'utf8'));
