import type { CompiledRule } from '../compile/compiled-rule.js';
import { compiled } from '../fixtures/compile.fixture.js';
import { aParameter, aRule, leaf, withUsedParams } from '../fixtures/rules.fixture.js';
import type { Condition } from '../rule-document.js';
import { ASKED_RULE } from './generated-conditions.fixture.js';

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
