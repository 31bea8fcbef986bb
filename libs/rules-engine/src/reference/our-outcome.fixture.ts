import { compileCheckedRuleSet } from '../compile/compile-rule-set.js';
import { evaluateRule } from '../evaluate/evaluate-rule.js';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, aRule, aRuleSet, leaf } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import { lintRuleSet } from '../lint/lint-rule-set.js';
import { usedFacts } from '../references/document-references.js';
import { writeOutConditions } from '../references/write-out-conditions.js';
import type { Condition, RuleSetSource, WrittenCondition } from '../rule-document.js';
import { FactValueError } from '../rules-engine-error.js';

/** A condition, which need not be one, and what it is asked of. */
export interface Asked {
  readonly condition: unknown;
  readonly facts: Readonly<Record<string, FactValue>>;
  readonly params?: Readonly<Record<string, number>>;
  readonly conditions?: Readonly<Record<string, unknown>>;
}

const AS_OF = '2026-03-31';
/** What is said of the rest of a document, not of its condition. */
const BESIDE_THE_POINT = ['facts.differ', 'condition.unused', 'param.unused'];

/** What we make of it: the verdict of a rule that applies and requires it, or the code of the refusal. */
export function ourOutcome(asked: Asked): string {
  const draft = sourceOf(asked);
  const refusal = refusalOf(draft) ?? refusalOf(withFactsListed(draft));
  if (refusal !== null) return refusal;
  const [rule] = compileCheckedRuleSet(writeOutConditions(draft), CATALOGUE).rules;
  if (!rule) throw new Error('nothing compiled');
  try {
    return evaluateRule(rule, factsAre(asked.facts), AS_OF).verdict;
  } catch (error) {
    if (error instanceof FactValueError) return error.code;
    throw error;
  }
}

function refusalOf(source: RuleSetSource): string | null {
  const codes = lintRuleSet(source, CATALOGUE).map(({ code }) => code);
  return codes.find((code) => !BESIDE_THE_POINT.includes(code)) ?? null;
}

/** What a condition amounts to is looked at only in documents without any other fault. */
function withFactsListed(source: RuleSetSource): RuleSetSource {
  const { rules } = writeOutConditions(source);
  return { ...source, rules: source.rules.map((rule, i) => ({ ...rule, facts: usedFacts(rules[i]!) })) };
}

function sourceOf({ condition, params = {}, conditions }: Asked): RuleSetSource {
  const parameters = Object.entries(params).map(([name, value]) => [name, aParameter(value)]);
  const rule = aRule({
    applicability: leaf('asOf', 'after', '0001-01-01'),
    requirement: condition as Condition,
    params: Object.fromEntries(parameters) as Record<string, ReturnType<typeof aParameter>>,
    facts: [],
  });
  const { ruleSet } = aRuleSet();
  const named = conditions as Readonly<Record<string, WrittenCondition>> | undefined;
  return { ruleSet: { ...ruleSet, ...(named && { conditions: named }) }, rules: [rule] };
}
