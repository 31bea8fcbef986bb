import fc from 'fast-check';
import { KINDS, TOPICS } from '../fixtures/catalogue.fixture.js';
import type { FactValue } from '../fact-value.js';
import type { Condition, FactReference, Leaf } from '../rule-document.js';

export const AS_OF = '2026-03-31';
/** The id of the rule that generated conditions ask the verdict of. */
export const ASKED_RULE = 'asked-rule';
export const PARAMETERS = ['low', 'high', 'count'] as const;

// Small domains, so that values meet thresholds often.
const count = fc.integer({ min: -1, max: 5 });
const measure = fc.constantFrom(-0.5, 0, 0.1, 1, 2.5, 5);
const date = fc.integer({ min: 1, max: 9 }).map((day) => `2026-03-${String(day * 3 + 4).padStart(2, '0')}`);
const topics = fc.subarray([...TOPICS]);
const someTopics = fc.subarray([...TOPICS], { minLength: 1 });

const COUNTS = ['market.members', 'market.branches'];
const parameter = fc.constantFrom(...PARAMETERS).map((name): FactReference => ({ fact: `params.${name}` }));
const named = (...names: string[]): fc.Arbitrary<FactReference> =>
  fc.constantFrom(...names).map((fact) => ({ fact }));
const withCount = (fact: string): fc.Arbitrary<FactReference> =>
  fc
    .oneof(fc.integer({ min: 1, max: 3 }), fc.constant({ fact: 'params.count' }))
    .map((argument): FactReference => ({ fact, params: { count: argument } }));

const countFact = fc.oneof(named(...COUNTS), withCount('market.membersAbove'));
const numberFact = fc.oneof(countFact, named('market.area'), parameter);
const dateFact = fc.oneof(
  named('market.openedOn', 'market.checkedOn', 'asOf'),
  withCount('market.reachedOn'),
);
const topicsFact = named('market.topics', 'market.otherTopics');

const EQUALITY = ['equal', 'notEqual'];
const ORDER = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];

function comparison(
  fact: fc.Arbitrary<FactReference>,
  operators: readonly string[],
  value: fc.Arbitrary<Leaf['value']>,
): fc.Arbitrary<Leaf> {
  return fc
    .record({ fact, operator: fc.constantFrom(...operators), value })
    .map(({ fact: reference, operator, value: threshold }) => ({ ...reference, operator, value: threshold }))
    .filter(({ operator: _operator, value: threshold, ...reference }) => !isSame(reference, threshold));
}

const isSame = (a: FactReference, b: Leaf['value']): boolean => JSON.stringify(a) === JSON.stringify(b);

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  comparison(named('market.isOpen'), EQUALITY, fc.boolean()),
  comparison(fc.constant({ fact: 'verdict', params: { rule: ASKED_RULE } }), EQUALITY, fc.boolean()),
  comparison(countFact, [...EQUALITY, ...ORDER], fc.oneof(count, parameter, countFact)),
  comparison(numberFact, [...EQUALITY, ...ORDER], fc.oneof(measure, numberFact)).filter(
    ({ fact, value }) => fact === 'market.area' || fact.startsWith('params.') || typeof value === 'object',
  ),
  comparison(dateFact, [...EQUALITY, 'before', 'onOrBefore', 'after', 'onOrAfter'], fc.oneof(date, dateFact)),
  comparison(dateFact, ['withinDays'], fc.oneof(fc.integer({ min: 0, max: 25 }), parameter)),
  comparison(named('market.kind'), EQUALITY, fc.constantFrom(...KINDS)),
  comparison(named('market.kind'), ['in', 'notIn'], fc.subarray([...KINDS], { minLength: 1 })),
  comparison(topicsFact, ['contains', 'doesNotContain'], fc.constantFrom(...TOPICS)),
  comparison(topicsFact, ['containsAll', 'containsAny'], fc.oneof(someTopics, topicsFact)),
);

/** Conditions the linter accepts, over all operators, both kinds of thresholds, arguments and nesting. */
export const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
    fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
    tie('condition').map((not) => ({ not })),
  ),
})).condition;

export const parameters: fc.Arbitrary<Record<(typeof PARAMETERS)[number], number>> = fc.record({
  low: measure,
  high: count,
  count: fc.integer({ min: 1, max: 3 }),
});

/** A known value for every fact and, with arguments from 1 to 3, for every request. */
export const totalFacts: fc.Arbitrary<Record<string, Exclude<FactValue, null>>> = fc.record({
  'market.isOpen': fc.boolean(),
  [`verdict ${JSON.stringify({ rule: ASKED_RULE })}`]: fc.boolean(),
  'market.members': count,
  'market.branches': count,
  'market.area': measure,
  'market.openedOn': date,
  'market.checkedOn': date,
  'market.kind': fc.constantFrom(...KINDS),
  'market.topics': topics,
  'market.otherTopics': topics,
  ...Object.fromEntries([1, 2, 3].map((n) => [`market.membersAbove {"count":${n}}`, count])),
  ...Object.fromEntries([1, 2, 3].map((n) => [`market.reachedOn {"count":${n}}`, date])),
});
