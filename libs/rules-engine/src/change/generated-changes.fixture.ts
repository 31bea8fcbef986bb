import fc from 'fast-check';
import { VERDICT } from '../built-in-facts.js';
import type { CompiledCondition, CompiledRule } from '../compile/compiled-rule.js';
import { evaluateRule } from '../evaluate/evaluate-rule.js';
import { truthOfVerdict } from '../evaluate/rule-result.js';
import { leavesOf } from '../program/leaf-layout.js';
import { CATALOGUE, KINDS, TOPICS } from '../fixtures/catalogue.fixture.js';
import { compiled } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, aRule, isOpen } from '../fixtures/rules.fixture.js';
import { rangeOf } from '../fact-range.js';
import type { FactReader, FactRequest } from '../fact-request.js';
import type { FactValue } from '../fact-value.js';
import {
  ASKED_RULE,
  conditions,
  conditionsOf,
  parameters,
  wordLeaf,
} from '../reference/generated-conditions.fixture.js';
import type { Verdict } from '../verdict.js';
import type { ChangeStep } from './change.js';

/** Values by request, as `factsAre` reads them. */
export type Facts = Readonly<Record<string, FactValue>>;

/** A rule with generated conditions, which may ask for the verdict of one about words. */
export const changingRules: fc.Arbitrary<CompiledRule> = fc
  .record({
    applicability: fc.oneof(
      { weight: 3, arbitrary: fc.constant(isOpen) },
      { weight: 1, arbitrary: conditions },
    ),
    requirement: conditions,
    asked: conditionsOf(wordLeaf),
    hasGrace: fc.boolean(),
    params: parameters,
  })
  .map(({ applicability, requirement, asked, hasGrace, params }) => {
    const values = Object.entries({ ...params, graceDays: 20 });
    const written = Object.fromEntries(values.map(([name, value]) => [name, aParameter(value)]));
    const grace = { days: { fact: 'params.graceDays' }, from: { fact: 'market.checkedOn' } };
    return compiled([
      aRule({ applicability, requirement, params: written }),
      aRule({ id: ASKED_RULE, requirement: asked, params: written, ...(hasGrace && { grace }) }),
    ]);
  });

/** Reads facts, and judges the rules that are asked for by the same facts. */
export function readerOf(rule: CompiledRule, facts: Facts, asOf: string): FactReader {
  const given = factsAre(facts);
  const read: FactReader = (request) => {
    const asked = request.fact === VERDICT ? rule.dependencies.get(String(request.args['rule'])) : undefined;
    return asked ? truthOfVerdict(evaluateRule(asked, read, asOf).verdict) : given(request);
  };
  return read;
}

export const verdictOn = (rule: CompiledRule, facts: Facts, asOf: string): Verdict =>
  evaluateRule(rule, readerOf(rule, facts, asOf), asOf).verdict;

export const keyOf = ({ fact, args }: Pick<FactRequest, 'fact' | 'args'>): string =>
  Object.keys(args).length === 0 ? fact : `${fact} ${JSON.stringify(args)}`;

/** The facts after some steps were taken. */
export const after = (facts: Facts, steps: readonly ChangeStep[]): Facts => ({
  ...facts,
  ...Object.fromEntries(steps.map((step) => [keyOf(step), step.to])),
});

/** What a rule reads for its conditions, those of the rules it asks for included; verdicts left out. */
export function requestsOf(rule: CompiledRule): readonly FactRequest[] {
  const own = [rule.applicability, rule.requirement].flatMap(requestsIn);
  const asked = own.some(({ fact }) => fact === VERDICT) ? [...rule.dependencies.values()] : [];
  const graces = asked.flatMap(({ grace }) => grace?.from.request ?? []);
  const all = [...own.filter(({ fact }) => fact !== VERDICT), ...asked.flatMap(requestsOf), ...graces];
  return [...new Map(all.map((request) => [keyOf(request), request])).values()];
}

/** The facts to the left of comparisons, and those to the right of `asOf` and parameters, which never change. */
export function demandedKeys(rule: CompiledRule): ReadonlySet<string> {
  const leaves = [rule, ...rule.dependencies.values()].flatMap(({ applicability, requirement }) => [
    ...leavesOf(applicability),
    ...leavesOf(requirement),
  ]);
  return new Set(
    leaves.flatMap(({ value, threshold }) => {
      const request = value.request ?? threshold.request;
      return request ? [keyOf(request)] : [];
    }),
  );
}

const requestsIn = (condition: CompiledCondition): readonly FactRequest[] =>
  condition.kind === 'leaf'
    ? [condition.value, condition.threshold].flatMap(({ request }) => request ?? [])
    : condition.children.flatMap(requestsIn);

const COUNTS = [-2, -1, 0, 1, 2, 3, 4, 5, 6, 7];
const DATES = [
  '2024-02-29',
  '2025-08-31',
  '2026-02-28',
  '2026-03-07',
  '2026-03-30',
  '2026-03-31',
  '2026-04-01',
];
const LISTS = Array.from({ length: 2 ** TOPICS.length }, (_, chosen) =>
  TOPICS.filter((_topic, index) => ((chosen >> index) & 1) === 1),
);

/** Some values that a fact may be given. */
export function someValues({ fact }: FactRequest): readonly FactValue[] {
  const definition = CATALOGUE.get(fact);
  const [lo, hi] = definition ? rangeOf(definition) : [-Infinity, Infinity];
  const isWithin = (value: number): boolean => lo <= value && value <= hi;
  switch (definition?.type) {
    case 'boolean':
      return [true, false];
    case 'integer':
      return COUNTS.filter(isWithin);
    case 'number':
      return [-1, 0, 0.05, 0.1, 0.5, 1, 2, 2.5, 3, 5, 6].filter(isWithin);
    case 'date':
      return DATES;
    case 'word':
      return KINDS;
    default:
      return LISTS;
  }
}
