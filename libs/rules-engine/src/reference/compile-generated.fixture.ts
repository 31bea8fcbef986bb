import { compileCheckedRuleSet } from '../compile/compile-rule-set.js';
import type { CompiledRule, CompiledRuleSet } from '../compile/compiled-rule.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { compiled } from '../fixtures/compile.fixture.js';
import { aParameter, aRule, aRuleSet, leaf, withUsedParams } from '../fixtures/rules.fixture.js';
import type { Condition, RuleDocument } from '../rule-document.js';
import { writeOutConditions } from '../references/write-out-conditions.js';
import { ASKED_RULE, type NamedParts } from './generated-conditions.fixture.js';

/** A set with a rule that always applies and requires the generated condition, and the rule that it may ask. */
export function compileNamed(
  { written, conditions }: NamedParts,
  params: Readonly<Record<string, number>>,
): CompiledRuleSet {
  const { ruleSet } = aRuleSet();
  const rule = { ...aRule(), requirement: written };
  const { rules } = writeOutConditions({ ruleSet: { ...ruleSet, conditions }, rules: [rule] });
  const [writtenOut] = rules;
  if (!writtenOut) throw new Error('A rule was written out, but is gone.');
  return compileCheckedRuleSet(
    writeOutConditions(aRuleSet(...generatedRules(writtenOut.requirement, params))),
    CATALOGUE,
  );
}

/** The same rule of a condition that has no named parts. */
export const compileGenerated = (
  requirement: Condition,
  params: Readonly<Record<string, number>>,
): CompiledRule => compiled(generatedRules(requirement, params));

function generatedRules(
  requirement: Condition,
  params: Readonly<Record<string, number>>,
): [RuleDocument, RuleDocument] {
  const always = leaf('asOf', 'after', '0001-01-01');
  const all = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, aParameter(value)]));
  return [withUsedParams(aRule({ applicability: always, requirement }), all), aRule({ id: ASKED_RULE })];
}
