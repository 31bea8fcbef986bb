import { each, leaf } from './facts.mjs';

/** @typedef {import('./table.mjs').Question} Question */

const [MEMBERS, KIND, TOPICS, OPENED] = ['market.members', 'market.kind', 'market.topics', 'market.openedOn'];
const differing = (difference) => (about, condition, facts, ours) => ({
  about,
  condition,
  facts,
  difference,
  ours,
});
const [unknown, types, form] = ['Unknown values', 'Types', 'Form'].map(differing);
/** The same, with json-rules-engine told to overlook what it does not know. */
const lenient = (question, options) => ({ ...question, options });
const UNDECIDED = 'insufficient_data';

const ORDERINGS = ['lessThan', 'lessThanInclusive', 'greaterThan', 'greaterThanInclusive'];

/** @type {Question[]} */
const unknowns = [
  ...['equal', 'notEqual', ...ORDERINGS].flatMap((operator) => [
    unknown(`${operator}, null`, leaf(MEMBERS, operator, 3), each(MEMBERS, [null]), UNDECIDED),
    unknown(`not ${operator}, null`, { not: leaf(MEMBERS, operator, 3) }, each(MEMBERS, [null]), UNDECIDED),
    unknown(`${operator}, bounds`, leaf(MEMBERS, operator, 3), each(MEMBERS, [{ lo: 2, hi: 4 }]), UNDECIDED),
    unknown(
      `${operator}, two nulls`,
      leaf(MEMBERS, operator, { fact: 'market.branches' }),
      [{ [MEMBERS]: null, 'market.branches': null }],
      UNDECIDED,
    ),
  ]),
  ...['in', 'notIn'].map((operator) =>
    unknown(`${operator}, null`, leaf(KIND, operator, ['joint']), each(KIND, [null]), UNDECIDED),
  ),
  ...['contains', 'doesNotContain'].map((operator) =>
    unknown(`${operator}, null`, leaf(TOPICS, operator, 'dues'), each(TOPICS, [null]), UNDECIDED),
  ),
];

const NO_NUMBERS = ['10', '3', '3 members', '', true, [3]];
const mixed = [
  ...['equal', 'notEqual', ...ORDERINGS].flatMap((operator) => [
    types(
      `${operator}, what is no number`,
      leaf(MEMBERS, operator, 3),
      each(MEMBERS, NO_NUMBERS),
      'fact.wrong_type',
    ),
    types(
      `${operator}, a threshold as text`,
      leaf(MEMBERS, operator, '9'),
      each(MEMBERS, [10, '10']),
      'value.wrong_type',
    ),
  ]),
  ...ORDERINGS.map((operator) =>
    types(
      `${operator}, a date`,
      leaf(OPENED, operator, '2026-03-31'),
      each(OPENED, ['2026-01-01']),
      'operator.misfit',
    ),
  ),
  types(
    'equal, a truth as text',
    leaf('market.isOpen', 'equal', true),
    each('market.isOpen', ['true', 1]),
    'fact.wrong_type',
  ),
  types('equal, a list', leaf(TOPICS, 'equal', 'dues'), each(TOPICS, [['dues']]), 'operator.misfit'),
  types(
    'equal, a day that does not exist',
    leaf(OPENED, 'equal', '2026-02-30'),
    each(OPENED, ['2026-02-30']),
    'value.wrong_type',
  ),
  types(
    'in, a text',
    leaf(KIND, 'in', 'joint-venture'),
    each(KIND, ['joint', 'venture']),
    'value.wrong_type',
  ),
  types('notIn, a text', leaf(KIND, 'notIn', 'joint-venture'), each(KIND, ['joint']), 'value.wrong_type'),
  types('in, numbers', leaf(MEMBERS, 'in', ['3']), each(MEMBERS, [3]), 'operator.misfit'),
  ...['contains', 'doesNotContain'].map((operator) =>
    types(`${operator}, a text`, leaf(TOPICS, operator, 'dues'), each(TOPICS, ['dues']), 'fact.wrong_type'),
  ),
  types(
    'notEqual, a misspelt word',
    leaf(KIND, 'notEqual', 'jiont'),
    each(KIND, ['joint']),
    'value.unknown_word',
  ),
];

const OPEN = leaf('market.isOpen', 'equal', true);
const IS_OPEN = each('market.isOpen', [true, false]);
const decorated = ['someFact', 'everyFact', 'someValue', 'everyValue', 'swap', 'not'];
const forms = [
  form('an empty all', { all: [] }, [{}], 'condition.empty'),
  form('an empty any', { any: [] }, [{}], 'condition.empty'),
  form('an empty any within', { not: { any: [] } }, [{}], 'condition.empty'),
  form(
    'all and any in one node',
    { any: [OPEN], all: [leaf(MEMBERS, 'equal', 99)] },
    [{ 'market.isOpen': true, [MEMBERS]: 0 }],
    'condition.two_keys',
  ),
  form(
    'a group that is a comparison too',
    { ...OPEN, all: [leaf(MEMBERS, 'equal', 0)] },
    [{ 'market.isOpen': false, [MEMBERS]: 0 }],
    'condition.two_keys',
  ),
  form('a priority', { all: [{ ...OPEN, priority: 5 }] }, IS_OPEN, 'condition.extra_key'),
  form('a name', { all: [OPEN], name: 'open' }, IS_OPEN, 'condition.extra_key'),
  form(
    'a path',
    { ...leaf(TOPICS, 'equal', 'dues'), path: '$[0]' },
    each(TOPICS, [['dues'], []]),
    'condition.extra_key',
  ),
  form(
    'a fact against itself',
    leaf(MEMBERS, 'equal', { fact: MEMBERS }),
    each(MEMBERS, [3]),
    'condition.constant',
  ),
  form('an operator nobody knows', leaf(MEMBERS, 'atLeast', 3), each(MEMBERS, [3]), 'operator.unknown'),
  ...decorated.map((decorator) =>
    form(
      `the decorator ${decorator}`,
      leaf(TOPICS, `${decorator}:equal`, 'dues'),
      each(TOPICS, [[], ['dues'], ['dues', 'roster']]),
      'operator.unknown',
    ),
  ),
  form('a condition nobody has defined', { condition: 'typo' }, [{}], 'condition.unknown'),
  form('the negation of one', { not: { condition: 'typo' } }, [{}], 'condition.unknown'),
  lenient(
    form(
      'the negation of one, undefined conditions allowed',
      { not: { condition: 'typo' } },
      [{}],
      'condition.unknown',
    ),
    { allowUndefinedConditions: true },
  ),
  form('a fact nobody knows', leaf('market.memberz', 'equal', 3), [{}], 'fact.unknown'),
  lenient(
    form(
      'the negation of one, undefined facts allowed',
      { not: leaf('market.memberz', 'equal', 3) },
      [{}],
      'fact.unknown',
    ),
    { allowUndefinedFacts: true },
  ),
  form('a condition that can only be true', { any: [OPEN, { not: OPEN }] }, IS_OPEN, 'condition.tautology'),
  form(
    'a condition that can only be false',
    { all: [OPEN, { not: OPEN }] },
    IS_OPEN,
    'condition.unsatisfiable',
  ),
];

/** @type {Question[]} what our engine does not answer, or refuses to be asked */
export const DIFFERING = [...unknowns, ...mixed, ...forms];
