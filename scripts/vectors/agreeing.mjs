import { combinations, each, leaf } from './facts.mjs';

/** @typedef {import('./table.mjs').Question} Question */

const ORDERINGS = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];
const COMPARISONS = ['equal', 'notEqual', ...ORDERINGS];
const [MEMBERS, BRANCHES, AREA] = ['market.members', 'market.branches', 'market.area'];
const [KIND, TRADE, TOPICS, OTHER_TOPICS] = [
  'market.kind',
  'market.trade',
  'market.topics',
  'market.otherTopics',
];
const LISTS = [[], ['dues'], ['roster', 'dues'], ['roster', 'minutes', 'dues']];

const ask = (about, condition, facts, more = {}) => ({ about, condition, facts, ...more });

const numbers = COMPARISONS.flatMap((operator) => [
  ask(`${operator}, whole numbers`, leaf(MEMBERS, operator, 3), each(MEMBERS, [-3, 0, 2, 3, 4])),
  ask(`${operator}, fractions`, leaf(AREA, operator, 2.5), each(AREA, [-2.5, 0, 2.4, 2.5, 2.6, 1e300])),
  ask(`${operator}, zero`, leaf(BRANCHES, operator, 0), each(BRANCHES, [-1, 0, 1])),
  ask(
    `${operator}, two facts`,
    leaf(MEMBERS, operator, { fact: BRANCHES }),
    combinations({ [MEMBERS]: [1, 2], [BRANCHES]: [1, 2] }),
  ),
  ask(`${operator}, a parameter`, leaf(AREA, operator, { fact: 'params.low' }), each(AREA, [1, 1.5, 2]), {
    params: { low: 1.5 },
  }),
  ask(
    `${operator}, a parameter to the left`,
    leaf('params.low', operator, { fact: AREA }),
    each(AREA, [1, 1.5, 2]),
    { params: { low: 1.5 } },
  ),
  ask(
    `${operator}, facts with arguments`,
    leaf(
      'market.membersAbove',
      operator,
      { fact: 'market.membersAbove', params: { count: 1 } },
      {
        count: { fact: 'params.count' },
      },
    ),
    combinations({ 'market.membersAbove {"count":1}': [2, 3], 'market.membersAbove {"count":2}': [2, 3] }),
    { params: { count: 2 } },
  ),
]);

const equality = ['equal', 'notEqual'].flatMap((operator) => [
  ask(`${operator}, truths`, leaf('market.isOpen', operator, true), each('market.isOpen', [true, false])),
  ask(
    `${operator}, falsehoods`,
    leaf('market.isOpen', operator, false),
    each('market.isOpen', [true, false]),
  ),
  ask(`${operator}, words`, leaf(KIND, operator, 'joint'), each(KIND, ['joint', 'floating'])),
  ask(
    `${operator}, texts of one beginning`,
    leaf(TRADE, operator, 'tea'),
    each(TRADE, ['tea', 'teapots', '']),
  ),
  ask(
    `${operator}, dates`,
    leaf('market.openedOn', operator, { fact: 'market.checkedOn' }),
    combinations({
      'market.openedOn': ['2026-03-31', '2026-03-30'],
      'market.checkedOn': ['2026-03-31', '2026-03-30'],
    }),
  ),
]);

const lists = [
  ...['in', 'notIn'].flatMap((operator) => [
    ask(
      `${operator}, a list`,
      leaf(KIND, operator, ['joint', 'standalone']),
      each(KIND, ['joint', 'floating']),
    ),
    ask(
      `${operator}, parts of words`,
      leaf(TRADE, operator, ['teapots']),
      each(TRADE, ['tea', 'teapots', 'pots']),
    ),
    ask(
      `${operator}, a fact`,
      leaf(TRADE, operator, { fact: TOPICS }),
      combinations({ [TRADE]: ['dues', 'minutes'], [TOPICS]: LISTS }),
    ),
  ]),
  ...['contains', 'doesNotContain'].flatMap((operator) => [
    ask(`${operator}, a word`, leaf(TOPICS, operator, 'dues'), each(TOPICS, LISTS)),
    ask(
      `${operator}, a fact`,
      leaf(OTHER_TOPICS, operator, { fact: TRADE }),
      combinations({ [TRADE]: ['dues', 'minutes'], [OTHER_TOPICS]: LISTS }),
    ),
  ]),
];

/** @type {Question[]} comparisons by json-rules-engine's ten operators, of operands as they should be */
export const COMPARED = [...numbers, ...equality, ...lists];

const [A, B, C] = [
  leaf('market.isOpen', 'equal', true),
  leaf(MEMBERS, 'greaterThanInclusive', 3),
  leaf(KIND, 'in', ['joint']),
];
const WORLDS = combinations({
  'market.isOpen': [true, false],
  [MEMBERS]: [3, 2],
  [KIND]: ['joint', 'floating'],
});
const [all, any, not] = [
  (...parts) => ({ all: parts }),
  (...parts) => ({ any: parts }),
  (part) => ({ not: part }),
];

const SHAPES = {
  'all of one': all(A),
  'any of one': any(A),
  not: not(A),
  'not not': not(not(A)),
  'all of three': all(A, B, C),
  'any of three': any(A, B, C),
  'not all': not(all(A, B)),
  'not any': not(any(A, B)),
  'all of negations': all(not(A), not(B)),
  'any of negations': any(not(A), not(B)),
  'all over any': all(any(A, B), C),
  'any over all': any(all(A, B), C),
  'any over negated all': any(not(all(A, B)), C),
  'if and else': all(any(not(A), B), any(A, C)),
  'exactly one': any(all(A, not(B), not(C)), all(not(A), B, not(C)), all(not(A), not(B), C)),
  'ten levels': not(all(any(not(all(any(not(all(any(A))), B))), C))),
};

/** @type {Question[]} */
export const NESTED = Object.entries(SHAPES).map(([about, condition]) => ask(about, condition, WORLDS));

const named = (name) => ({ condition: name });
const CONDITIONS = { isOpen: all(A), isLarge: any(B), isSound: all(named('isOpen'), named('isLarge')) };

/** @type {Question[]} */
export const NAMED = [
  ask('a named condition', named('isOpen'), WORLDS, { conditions: CONDITIONS }),
  ask('the same one twice', any(named('isOpen'), all(named('isOpen'), C)), WORLDS, {
    conditions: CONDITIONS,
  }),
  ask('named ones within a named one', named('isSound'), WORLDS, { conditions: CONDITIONS }),
  ask('a negated one', not(named('isSound')), WORLDS, { conditions: CONDITIONS }),
  ask('named ones among others', all(C, any(named('isLarge'), not(named('isOpen')))), WORLDS, {
    conditions: CONDITIONS,
  }),
];
