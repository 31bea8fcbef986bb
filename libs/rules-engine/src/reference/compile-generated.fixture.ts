import type { CompiledRule } from '../compile/compiled-rule.js';
import { compiled } from '../fixtures/compile.fixture.js';
import { aParameter, aRule, aRuleSet, leaf, withUsedParams } from '../fixtures/rules.fixture.js';
import type { Condition } from '../rule-document.js';
import { writeOutConditions } from '../references/write-out-conditions.js';
import { ASKED_RULE, type NamedParts } from './generated-conditions.fixture.js';

/** The same of a condition some of whose parts stand under names of the set. */
export function compileNamed(
  { written, conditions }: NamedParts,
  params: Readonly<Record<string, number>>,
): CompiledRule {
  const { ruleSet } = aRuleSet();
  const rule = { ...aRule(), requirement: written };
  const { rules } = writeOutConditions({ ruleSet: { ...ruleSet, conditions }, rules: [rule] });
  const [writtenOut] = rules;
  if (!writtenOut) throw new Error('A rule was written out, but is gone.');
  return compileGenerated(writtenOut.requirement, params);
}

/** A rule that always applies and requires the generated condition. */
export function compileGenerated(
  requirement: Condition,
  params: Readonly<Record<string, number>>,
): CompiledRule {
  const always = leaf('asOf', 'after', '0001-01-01');
  const all = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, aParameter(value)]));
  const rule = withUsedParams(aRule({ applicability: always, requirement }), all);
  return compiled([rule, aRule({ id: ASKED_RULE })]);
}
