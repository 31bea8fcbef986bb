import fc from 'fast-check';
import { KINDS, TOPICS } from '../fixtures/catalogue.fixture.js';
import type { FactValue } from '../fact-value.js';
import type { Condition, FactReference, Leaf, WrittenCondition } from '../rule-document.js';

export const AS_OF = '2026-03-31';
/** The id of the rule that generated conditions ask the verdict of. */
export const ASKED_RULE = 'asked-rule';
export const PARAMETERS = ['low', 'high', 'count'] as const;

// Small domains, so that values meet thresholds often.
const count = fc.integer({ min: -1, max: 5 });
const measure = fc.constantFrom(-0.5, 0, 0.1, 1, 2.5, 5);
const MONTH_ENDS = ['2024-02-29', '2025-08-31', '2025-09-30', '2026-01-31', '2026-02-28', '2026-05-31'];
const date = fc.oneof(
  fc.integer({ min: 1, max: 9 }).map((day) => `2026-03-${String(day * 3 + 4).padStart(2, '0')}`),
  fc.constantFrom(...MONTH_ENDS),
);
const topics = fc.subarray([...TOPICS]);
const someTopics = fc.subarray([...TOPICS], { minLength: 1 });

const COUNTS = ['market.members', 'market.branches'];
const parameter = fc.constantFrom(...PARAMETERS).map((name): FactReference => ({ fact: `params.${name}` }));
const wholeParameter = fc
  .constantFrom('params.high', 'params.count')
  .map((fact): FactReference => ({ fact }));
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

/** Comparisons whose two sides are words and truths only. */
export const wordLeaf: fc.Arbitrary<Leaf> = fc.oneof(
  comparison(named('market.isOpen'), EQUALITY, fc.boolean()),
  comparison(named('market.kind'), EQUALITY, fc.constantFrom(...KINDS)),
  comparison(named('market.kind'), ['in', 'notIn'], fc.subarray([...KINDS], { minLength: 1 })),
  comparison(topicsFact, ['contains', 'doesNotContain'], fc.constantFrom(...TOPICS)),
  comparison(topicsFact, ['containsAll', 'containsAny'], someTopics),
);

const leaf: fc.Arbitrary<Leaf> = fc.oneof(
  { arbitrary: wordLeaf, weight: 4 },
  comparison(fc.constant({ fact: 'verdict', params: { rule: ASKED_RULE } }), EQUALITY, fc.boolean()),
  comparison(countFact, [...EQUALITY, ...ORDER], fc.oneof(count, parameter, countFact)),
  comparison(numberFact, [...EQUALITY, ...ORDER], fc.oneof(measure, numberFact)).filter(
    ({ fact, value }) => fact === 'market.area' || fact.startsWith('params.') || typeof value === 'object',
  ),
  comparison(dateFact, [...EQUALITY, 'before', 'onOrBefore', 'after', 'onOrAfter'], fc.oneof(date, dateFact)),
  comparison(
    dateFact,
    ['withinDays', 'olderThanDays'],
    fc.oneof(fc.integer({ min: -1, max: 40 }), parameter, countFact),
  ),
  comparison(
    dateFact,
    ['withinMonths', 'olderThanMonths'],
    fc.oneof(fc.integer({ min: -2, max: 8 }), wholeParameter, countFact),
  ),
  comparison(topicsFact, ['containsAll', 'containsAny'], topicsFact),
);

/** All, any and not over the leaves, up to four levels deep. */
export const conditionsOf = (leaves: fc.Arbitrary<Leaf>): fc.Arbitrary<Condition> =>
  fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4, depthSize: 'small' },
      leaves,
      fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((all) => ({ all })),
      fc.array(tie('condition'), { minLength: 1, maxLength: 4 }).map((any) => ({ any })),
      tie('condition').map((not) => ({ not })),
    ),
  })).condition;

/** Well-formed conditions, over all operators, both kinds of thresholds, arguments and nesting. */
export const conditions: fc.Arbitrary<Condition> = conditionsOf(leaf);

export const parameters: fc.Arbitrary<Record<(typeof PARAMETERS)[number], number>> = fc.record({
  low: measure,
  high: count,
  count: fc.integer({ min: 1, max: 3 }),
});

/** A known value for every fact and, with arguments from 1 to 3, for every request. */
export const totalFacts: fc.Arbitrary<Record<string, Exclude<FactValue, null>>> = fc.record({
  'market.isOpen': fc.boolean(),
  [`verdict ${JSON.stringify({ rule: ASKED_RULE })}`]: fc.boolean(),
  // By their units these are never negative; the branches, which have none, may be.
  'market.members': count.map(Math.abs),
  'market.branches': count,
  'market.area': measure.map(Math.abs),
  'market.openedOn': date,
  'market.checkedOn': date,
  'market.kind': fc.constantFrom(...KINDS),
  'market.topics': topics,
  'market.otherTopics': topics,
  ...Object.fromEntries([1, 2, 3].map((n) => [`market.membersAbove {"count":${n}}`, count])),
  ...Object.fromEntries([1, 2, 3].map((n) => [`market.reachedOn {"count":${n}}`, date])),
});

/** Days to judge on, the ends of short and long months among them. */
export const evaluationDates = fc.constantFrom(AS_OF, '2026-03-30', '2026-02-28', '2024-02-29', '2026-03-15');

/** A condition some of whose parts were given names, as a document writes it. */
export interface NamedParts {
  readonly written: WrittenCondition;
  readonly conditions: Readonly<Record<string, WrittenCondition>>;
}

/** The same condition with each part for which `isNamed` says so put under a name, also parts of named parts. */
export function nameParts(condition: Condition, isNamed: () => boolean): NamedParts {
  const conditions: Record<string, WrittenCondition> = {};
  const named = (node: Condition): WrittenCondition => {
    const written = inside(node);
    if (!isNamed()) return written;
    const name = `c${Object.keys(conditions).length}`;
    conditions[name] = written;
    return { condition: name };
  };
  const inside = (node: Condition): WrittenCondition => {
    if ('all' in node) return { all: node.all.map(named) };
    if ('any' in node) return { any: node.any.map(named) };
    return 'not' in node ? { not: named(node.not) } : node;
  };
  return { written: named(condition), conditions };
}
