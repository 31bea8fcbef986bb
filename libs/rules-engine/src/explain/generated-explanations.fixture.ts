import fc from 'fast-check';
import type { CompiledRule } from '../compile/compiled-rule.js';
import { daysBetween } from '../dates/calendar-date.js';
import { compiled } from '../fixtures/compile.fixture.js';
import { aParameter, aRule } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import { ASKED_RULE, conditions, parameters, totalFacts } from '../reference/generated-conditions.fixture.js';
import { all, any, not, type Truth } from '../truth.js';
import type { Verdict } from '../verdict.js';
import type { ExplanationNode, LeafExplanation, RuleExplanation } from './explanation.js';

/** A rule with generated conditions, about every other one with a grace. */
export const generatedRules: fc.Arbitrary<CompiledRule> = fc
  .record({
    applicability: fc.oneof(conditions, fc.constant(undefined)),
    requirement: conditions,
    params: parameters,
    graceDays: fc.constantFrom(null, 0, 10, 400),
  })
  .map(({ applicability, requirement, params, graceDays }) => {
    const values = { ...params, ...(graceDays !== null && { graceDays }) };
    const rule = aRule({
      requirement,
      params: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, aParameter(value)])),
      ...(graceDays !== null && {
        grace: { days: { fact: 'params.graceDays' }, from: { fact: 'market.openedOn' } },
      }),
    });
    const { applicability: _everywhere, ...applyingEverywhere } = rule;
    const asked = aRule({ id: ASKED_RULE });
    return compiled([applicability ? { ...rule, applicability } : applyingEverywhere, asked]);
  });

const FATES = ['known', 'known', 'known', 'unknown', 'bounds', 'open bound'] as const;
type Fate = (typeof FATES)[number];

/** Values by request, some of them unknown or known within bounds only. */
export const partialFacts: fc.Arbitrary<Record<string, FactValue>> = fc
  .tuple(totalFacts, fc.infiniteStream(fc.constantFrom(...FATES)))
  .map(([facts, fates]) =>
    Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [name, fated(value, fates.next().value as Fate)]),
    ),
  );

function fated(value: FactValue, fate: Fate): FactValue {
  if (fate === 'known') return value;
  if (fate === 'unknown' || typeof value !== 'number') return fate === 'unknown' ? null : value;
  return { lo: value - 1, hi: fate === 'bounds' ? value + 1 : null };
}

/** What is left of a leaf's state in a thought experiment. */
type StateOf = (leaf: LeafExplanation) => Truth;

/** The verdict that states of leaves amount to (domain reference, section 4), worked out without the engine. */
export function verdictFromStates(why: RuleExplanation, asOf: string, stateOf: StateOf): Verdict {
  const applies = truthFrom(why.applicability, stateOf);
  if (applies !== true) return applies === null ? 'insufficient_data' : 'not_applicable';
  const holds = truthFrom(why.requirement, stateOf);
  if (holds !== false) return holds === null ? 'insufficient_data' : 'compliant';
  if (!why.grace) return 'non_compliant';
  if (why.grace.from === null) return 'insufficient_data';
  return daysBetween(why.grace.from, asOf) < why.grace.days ? 'in_grace' : 'non_compliant';
}

function truthFrom(node: ExplanationNode, stateOf: StateOf): Truth {
  if (node.kind === 'leaf') return stateOf(node);
  const parts = node.children.map((child) => truthFrom(child, stateOf));
  if (node.kind === 'not') return not(parts[0] ?? null);
  return node.kind === 'all' ? all(parts) : any(parts);
}
