import fc from 'fast-check';
import { compileCheckedRuleSet } from '../compile/compile-rule-set.js';
import { writeOutConditions } from '../references/write-out-conditions.js';
import type { CompiledSubject } from '../compile/compiled-rule.js';
import { CATALOGUE, KINDS, TOPICS } from '../fixtures/catalogue.fixture.js';
import { aParameter, aRule, aRuleSet, leaf } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import { ASKED_RULE, conditions, parameters, totalFacts } from '../reference/generated-conditions.fixture.js';
import type { Condition, FactReference, RuleDocument } from '../rule-document.js';

const reached = (count: number): FactReference => ({ fact: 'market.reachedOn', params: { count } });
const starts = fc.constantFrom<FactReference>(reached(1), { fact: 'market.openedOn' }, { fact: 'asOf' });
const lengths = fc.constantFrom(0, 10, 24, 25, 400);

/** Leaves that documents have seldom: facts on both sides, long lists, lengths of time, constants. */
const rareLeaves: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .constantFrom('withinDays', 'olderThanDays', 'withinMonths', 'olderThanMonths')
    .chain((operator) =>
      fc
        .constantFrom<number | FactReference>(0, 1, 20, { fact: 'market.members' }, { fact: 'params.high' })
        .map((value) => leaf('market.openedOn', operator, value)),
    ),
  fc
    .constantFrom('in', 'notIn')
    .map((operator) =>
      leaf('market.kind', operator, [...KINDS, ...Array.from({ length: 20 }, (_, i) => `kind-${i}`)]),
    ),
  fc.constantFrom('in', 'notIn').map((operator) => leaf('market.trade', operator, { fact: 'market.topics' })),
  fc
    .constantFrom('contains', 'doesNotContain')
    .map((operator) => leaf('market.topics', operator, { fact: 'market.trade' })),
  fc
    .constantFrom('equal', 'notEqual')
    .chain((operator) =>
      fc.constantFrom(...TOPICS, '"); throw 1; ("').map((word) => leaf('market.trade', operator, word)),
    ),
  fc.constantFrom('lessThan', 'equal').map((operator) => leaf('market.members', operator, -3_000_000_000)),
  fc.constantFrom('before', 'after').map((operator) => leaf('asOf', operator, '2026-03-31')),
);

const anyCondition = fc.oneof(
  { weight: 3, arbitrary: conditions },
  { weight: 1, arbitrary: rareLeaves },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('all', 'any'),
        fc.array(fc.oneof(conditions, rareLeaves), { minLength: 1, maxLength: 40 }),
      )
      .map(([kind, parts]) => (kind === 'all' ? { all: parts } : { any: parts })),
  },
);

const rule = fc.record({
  applicability: anyCondition,
  requirement: anyCondition,
  from: starts,
  hasGrace: fc.boolean(),
  shared: fc.nat(3),
  isNested: fc.boolean(),
});

/** Rules of which some begin their applicability with the same conditions as others. */
const rules: fc.Arbitrary<readonly Partial<RuleDocument>[]> = fc
  .record({
    common: fc.array(fc.oneof(conditions, rareLeaves), { minLength: 3, maxLength: 3 }),
    rules: fc.array(rule, { minLength: 1, maxLength: 5 }),
  })
  .map(({ common, rules: drafts }) =>
    drafts.map(({ from, hasGrace, shared, isNested, applicability, requirement }) => ({
      applicability: beginningWith(common.slice(0, shared), applicability, isNested),
      requirement,
      ...(hasGrace && { grace: { days: { fact: 'params.graceDays' }, from } }),
    })),
  );

function beginningWith(first: readonly Condition[], own: Condition, isNested: boolean): Condition {
  if (first.length === 0) return own;
  return isNested ? { all: [{ all: first }, own] } : { all: [...first, own] };
}

/** Some rules about markets, after one that asks for no verdict and is asked for. */
export const documents: fc.Arbitrary<readonly RuleDocument[]> = fc
  .record({ rules, values: parameters, graceDays: lengths })
  .map(({ rules: drafts, values, graceDays }) => {
    const params = Object.fromEntries(
      Object.entries({ ...values, graceDays }).map(([name, value]) => [name, aParameter(value)]),
    );
    return [
      aRule({ id: ASKED_RULE }),
      ...drafts.map((draft, number) => aRule({ id: `rule-${number}`, params, ...draft })),
    ];
  });

/** The rules compiled, though a condition of theirs be pointless. */
export const compiledSubject = (rulesOfMarkets: readonly RuleDocument[]): CompiledSubject =>
  compileCheckedRuleSet(writeOutConditions(aRuleSet(...rulesOfMarkets)), CATALOGUE).subjects.market;

const FATES = ['known', 'known', 'known', 'unknown', 'bounds', 'open bound', 'huge', 'odd'] as const;
type Fate = (typeof FATES)[number];

/** Values by request: known ones, and what else a fact may be; now and then one of the wrong type. */
export const someFacts: fc.Arbitrary<Record<string, FactValue>> = fc
  .record({
    facts: totalFacts,
    trade: fc.constantFrom(...TOPICS, 'retail'),
    fates: fc.infiniteStream(fc.constantFrom(...FATES)),
    isAllKnown: fc.boolean(),
  })
  .map(({ facts, trade, fates, isAllKnown }) => {
    const entries = Object.entries({ ...facts, 'market.trade': trade });
    if (isAllKnown) return Object.fromEntries(entries);
    return Object.fromEntries(
      entries.map(([name, value]) => [name, fated(value, fates.next().value as Fate)]),
    );
  });

function fated(value: FactValue, fate: Fate): FactValue {
  if (fate === 'known') return value;
  if (typeof value !== 'number') return fate === 'unknown' ? null : value;
  if (fate === 'unknown') return null;
  if (fate === 'huge') return value * 4_000_000_000;
  if (fate === 'odd') return value + 0.5;
  return { lo: value - 1, hi: fate === 'bounds' ? value + 1 : null };
}
