import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../dates/calendar-date.js';
import { evaluateRule } from '../evaluate/evaluate-rule.js';
import { CATALOGUE, KINDS, TOPICS } from '../fixtures/catalogue.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter, aRule, aRuleSet, isOpen, leaf, withUsedParams } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import { compileGenerated } from '../reference/compile-generated.fixture.js';
import {
  AS_OF,
  ASKED_RULE,
  conditions,
  conditionsOf,
  evaluationDates,
  totalFacts,
  wordLeaf,
} from '../reference/generated-conditions.fixture.js';
import type { Condition, Parameter, RuleDocument } from '../rule-document.js';
import { lintRuleSet } from './lint-rule-set.js';

type Facts = Readonly<Record<string, FactValue>>;
interface World {
  readonly facts: Facts;
  readonly asOf: string;
}

const numRuns = Number(process.env['HONGZHU_CERTAINTY_RUNS'] ?? 1500);
const WORLDS: readonly World[] = fc.sample(fc.record({ facts: totalFacts, asOf: evaluationDates }), {
  numRuns: 400,
  seed: 20260331,
});

const whole = (min: number, max: number): fc.Arbitrary<Parameter> =>
  fc
    .tuple(fc.integer({ min, max }), fc.integer({ min, max }), fc.integer({ min, max }))
    .map((numbers) => numbers.sort((a, b) => a - b))
    .map(([lo = 0, value = 0, hi = 0]) => aParameter(value, { min: lo, max: hi }));
const parameters = fc.record({ low: whole(-2, 5), high: whole(-2, 5), count: whole(1, 3) });

/** A claim of the linter: the condition it points to, what is said of it, and of which worlds. */
interface Certainty {
  readonly condition: Condition;
  readonly truth: boolean;
  readonly onlyWhereItApplies: boolean;
  readonly onlyAtPresent: boolean;
}

const TRUTHS = new Map([
  ['condition.unsatisfiable', false],
  ['condition.tautology', true],
  ['requirement.never_met', false],
  ['requirement.always_met', true],
]);

function certaintiesOf(rule: RuleDocument): Certainty[] {
  return lintRuleSet(aRuleSet(rule, aRule({ id: ASKED_RULE })), CATALOGUE).map(
    ({ pointer, code, message }) => {
      const truth = TRUTHS.get(code);
      if (truth === undefined) throw new Error(`${pointer}: ${code}`);
      return {
        condition: nodeAt(rule, pointer),
        truth,
        onlyWhereItApplies: code.startsWith('requirement.'),
        onlyAtPresent: message.en.startsWith('With the present'),
      };
    },
  );
}

const nodeAt = (rule: RuleDocument, pointer: string): Condition =>
  pointer
    .split('/')
    .slice(1)
    .reduce((node: unknown, key) => (node as Record<string, unknown>)[key], rule) as Condition;

/** The condition as json-rules-engine would see it: of total facts, true or false. */
function holdsIn(condition: Condition, params: Readonly<Record<string, number>>): (world: World) => boolean {
  const rule = compileGenerated(condition, params);
  return ({ facts, asOf }) => evaluateRule(rule, factsAre(facts), asOf).verdict === 'compliant';
}

/** A world, and values of the parameters, in which a claim is wrong. */
function counterexample(rule: RuleDocument, claim: Certainty): unknown {
  const views = claim.onlyAtPresent ? (['value'] as const) : (['value', 'min', 'max'] as const);
  for (const view of views) {
    const values = Object.entries(rule.params).map(([name, parameter]) => [name, parameter[view]]);
    const params = Object.fromEntries(values) as Record<string, number>;
    const holds = holdsIn(claim.condition, params);
    const applies =
      claim.onlyWhereItApplies && rule.applicability ? holdsIn(rule.applicability, params) : () => true;
    const world = WORLDS.find((each) => applies(each) && holds(each) !== claim.truth);
    if (world) return { ...world, params };
  }
  return null;
}

describe('what the linter calls certain', () => {
  it('is so in every world that is tried', () => {
    const claims = { true: 0, false: 0, settled: 0 };
    fc.assert(
      fc.property(conditions, conditions, parameters, (applicability, requirement, params) => {
        const rule = withUsedParams(aRule({ applicability, requirement }), params);
        for (const claim of certaintiesOf(rule)) {
          expect(counterexample(rule, claim)).toBeNull();
          claims[claim.truth ? 'true' : 'false'] += 1;
          if (claim.onlyWhereItApplies) claims.settled += 1;
        }
      }),
      { numRuns },
    );
    // A linter that claims nothing would be right, too.
    expect(Math.min(claims.true, claims.false, claims.settled)).toBeGreaterThan(numRuns / 100);
  }, 600_000);

  const AGES: readonly World[] = ['2026-03-31', '2026-03-01', '2024-02-29', '2025-12-30'].flatMap((asOf) =>
    Array.from({ length: 400 }, (_, index) => ({
      asOf,
      facts: { 'market.openedOn': addDays(asOf, 100 - index) },
    })),
  );
  const aged = (operators: readonly string[], min: number, max: number): fc.Arbitrary<Condition> =>
    fc
      .record({
        operator: fc.constantFrom(...operators),
        value: fc.integer({ min, max }),
        isNot: fc.boolean(),
      })
      .map(({ operator, value, isNot }) => {
        const compared = leaf('market.openedOn', operator, value);
        return isNot ? { not: compared } : compared;
      });

  it('is so of months held against days', () => {
    let certain = 0;
    const [months, days] = [
      ['withinMonths', 'olderThanMonths'],
      ['withinDays', 'olderThanDays'],
    ];
    fc.assert(
      fc.property(aged(months, -3, 8), aged(days, -70, 250), (inMonths, inDays) => {
        const rule = aRule({ requirement: { all: [inMonths, inDays] } });
        const claims = certaintiesOf(rule).filter(({ condition }) => condition === rule.requirement);
        for (const { condition, truth } of claims) {
          const holds = holdsIn(condition, {});
          expect(AGES.filter((world) => holds(world) !== truth)).toEqual([]);
        }
        certain += claims.length;
      }),
      { numRuns },
    );
    expect(certain).toBeGreaterThan(numRuns / 100);
  }, 600_000);

  const ALL_WORDS: readonly World[] = [true, false].flatMap((open) =>
    KINDS.flatMap((kind) =>
      subsets(TOPICS).flatMap((topics) =>
        subsets(TOPICS).map((otherTopics) => ({
          asOf: AS_OF,
          facts: {
            'market.isOpen': open,
            'market.kind': kind,
            'market.topics': topics,
            'market.otherTopics': otherTopics,
          },
        })),
      ),
    ),
  );

  it('is all that is certain, where every world of words and truths can be tried', () => {
    let certain = 0;
    fc.assert(
      fc.property(conditionsOf(wordLeaf), (requirement) => {
        const holds = holdsIn(requirement, {});
        const truths = new Set(ALL_WORDS.map(holds));
        const claims = certaintiesOf(aRule({ applicability: isOpen, requirement })).filter(
          ({ onlyWhereItApplies }) => !onlyWhereItApplies,
        );
        if (truths.size === 1) expect(claims).not.toEqual([]);
        for (const { condition, truth } of claims) {
          expect([...new Set(ALL_WORDS.map(holdsIn(condition, {})))]).toEqual([truth]);
        }
        certain += claims.length;
      }),
      { numRuns: numRuns / 5 },
    );
    expect(certain).toBeGreaterThan(numRuns / 100);
  }, 600_000);
});

function subsets(words: readonly string[]): string[][] {
  const [first, ...rest] = words;
  if (first === undefined) return [[]];
  return subsets(rest).flatMap((subset) => [subset, [first, ...subset]]);
}
