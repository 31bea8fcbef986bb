import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../../fixtures/catalogue.fixture.js';
import { aParameter, aRule } from '../../fixtures/rules.fixture.js';
import type { Leaf } from '../../rule-document.js';
import { and, type Between, claim, or, TRUE } from './formula.js';
import { leafFormula } from './leaf-formula.js';
import { above, exactly, from } from './number-set.js';
import { Numbering } from './numbering.js';
import { quantityOf, sideOf } from './operand.js';

const scope = {
  document: aRule({
    params: { least: aParameter(3, { min: 1, max: 9 }), days: aParameter(2, { min: 1.5, max: 2.5 }) },
  }),
  catalogue: CATALOGUE,
  rules: new Map(),
};
const formulaOf = (leaf: Leaf, holds = true) =>
  leafFormula(leaf, holds, { scope, view: 'any', numbering: new Numbering() });
const named = (fact: string): string => quantityOf({ fact });
const between = (one: string, other: string): Between => [
  sideOf({ fact: one }, scope, 'any'),
  sideOf({ fact: other }, scope, 'any'),
];
const AGE = [`${named('asOf')} - ${named('market.openedOn')}`, between('asOf', 'market.openedOn')] as const;

describe('a comparison', () => {
  it('of a fact that nobody knows says nothing', () => {
    expect(formulaOf({ fact: 'market.unheardOf', operator: 'equal', value: 3 })).toEqual(TRUE);
  });

  it('with a list of words says which places these have among all', () => {
    const kind = (operator: string, value: string[], holds?: boolean) =>
      formulaOf({ fact: 'market.kind', operator, value }, holds);
    const isKind = (...spans: [number, number][]) =>
      claim(
        named('market.kind'),
        'market.kind',
        spans.flatMap(([lo, hi]) => from(lo, hi)),
      );
    expect(kind('in', ['standalone', 'joint', 'standalone'])).toEqual(isKind([0, 0], [1, 1]));
    expect(kind('in', ['floating', 'joint', 'standalone'])).toEqual(isKind([0, 0], [1, 1], [2, 2]));
    expect(kind('notIn', ['standalone'])).toEqual(isKind([0, 0], [2, 2]));
    expect(kind('notIn', ['standalone'], false)).toEqual(isKind([1, 1]));
  });

  it('with what a list contains is about each word by itself', () => {
    const topics = (operator: string, value: string | string[], holds?: boolean) =>
      formulaOf({ fact: 'market.topics', operator, value }, holds);
    const has = (place: number, truth: number) =>
      claim(`${place} in ${named('market.topics')}`, 'market.topics', exactly(truth));
    expect(topics('containsAll', ['roster', 'dues'])).toEqual(and([has(0, 1), has(2, 1)]));
    expect(topics('containsAll', ['roster', 'dues'], false)).toEqual(or([has(0, 0), has(2, 0)]));
    expect(topics('containsAny', ['roster', 'dues'])).toEqual(or([has(0, 1), has(2, 1)]));
    expect(topics('containsAny', ['roster', 'dues'], false)).toEqual(and([has(0, 0), has(2, 0)]));
  });

  it('with a list that is a fact is about nothing but itself', () => {
    const value = { fact: 'market.otherTopics' };
    expect(formulaOf({ fact: 'market.topics', operator: 'containsAny', value })).toEqual(
      and([
        claim(
          `${named('market.topics')} containsAny ${named('market.otherTopics')}`,
          'market.topics',
          exactly(1),
        ),
      ]),
    );
  });

  it('of two facts is about each of them, and about what lies between them', () => {
    const value = { fact: 'params.least' };
    const [members, least] = [named('market.members'), named('params.least')];
    expect(formulaOf({ fact: 'market.members', operator: 'greaterThan', value })).toEqual(
      and([
        claim(members, 'market.members', above(1, true)),
        claim(least, 'params.least', from(1, 9)),
        // A parameter may be a fraction.
        claim(
          `${members} - ${least}`,
          'market.members, params.least',
          above(0, false),
          between('market.members', 'params.least'),
        ),
      ]),
    );
    expect(formulaOf({ fact: 'market.openedOn', operator: 'before', value: { fact: 'asOf' } })).toMatchObject(
      {
        parts: [
          {},
          {},
          // Of two quantities always the same is subtracted.
          claim(AGE[0], 'market.openedOn, asOf', above(0, true), AGE[1]),
        ],
      },
    );
    expect(formulaOf({ fact: 'market.members', operator: 'lessThan', value: 4 })).toEqual(
      claim(members, 'market.members', from(0, 3)),
    );
  });

  it('of an age in days is about whole days, whatever the parameter it is held against', () => {
    const age = (operator: string, holds: boolean) =>
      formulaOf({ fact: 'market.openedOn', operator, value: { fact: 'params.days' } }, holds);
    const is = (set: ReturnType<typeof from>) => ({
      parts: [claim(AGE[0], 'asOf, market.openedOn', set, AGE[1]), { within: expect.anything() }],
    });
    expect(age('withinDays', true)).toMatchObject(is(from(0, 2.5)));
    expect(age('withinDays', false)).toMatchObject(is([...from(-Infinity, -1), ...from(2, Infinity)]));
    expect(age('olderThanDays', true)).toMatchObject(is(from(2, Infinity)));
    expect(age('olderThanDays', false)).toMatchObject(is(from(-Infinity, 2)));
  });

  it.each<[string, number, boolean, ReturnType<typeof from>]>([
    ['withinMonths', 3, true, from(0, 93)],
    ['withinMonths', 3, false, [...from(-Infinity, -1), ...from(85, Infinity)]],
    ['olderThanMonths', 3, true, from(84, Infinity)],
    ['olderThanMonths', 3, false, from(-Infinity, 92)],
    ['olderThanMonths', -1, true, from(-31, Infinity)],
    ['olderThanMonths', -1, false, from(-Infinity, -29)],
  ])('of an age takes months for 28 to 31 days: %s %d (%s)', (operator, value, holds, set) => {
    const formula = formulaOf({ fact: 'market.openedOn', operator, value }, holds);
    const inDays = claim(AGE[0], 'asOf, market.openedOn', set, AGE[1]);
    expect(formula.kind === 'and' ? formula.parts : []).toEqual([expect.anything(), inDays]);
  });

  it.each(['withinMonths', 'olderThanMonths'])('of an age in months counts them by two: %s', (operator) => {
    const monthsOf = (months: number, holds: boolean) => {
      const formula = formulaOf({ fact: 'market.openedOn', operator, value: months }, holds);
      return formula.kind === 'and' ? formula.parts[0] : null;
    };
    const is = (set: ReturnType<typeof from>) =>
      claim(`months ${named('market.openedOn')}`, 'market.openedOn', set);
    const [younger, older] =
      operator === 'withinMonths'
        ? [monthsOf(3, true), monthsOf(3, false)]
        : [monthsOf(3, false), monthsOf(3, true)];
    // Still to come is an age below 0, of which the one says nothing.
    expect([younger, older]).toEqual(
      operator === 'withinMonths'
        ? [is(from(0, 6)), is([...from(-Infinity, -1), ...from(7, Infinity)])]
        : [is(from(-Infinity, 5)), is(from(6, Infinity))],
    );
  });
});

describe('a side of a comparison', () => {
  it('has numbers that mean the same only for facts of the same kind, and words of the same list', () => {
    const scales = ['members', 'area', 'openedOn', 'isOpen', 'kind', 'trade'].map(
      (name) => sideOf({ fact: `market.${name}` }, scope, 'any').scale,
    );
    expect(scales).toEqual([
      'number',
      'number',
      'date',
      'boolean',
      '["joint","standalone","floating"]',
      'word',
    ]);
  });

  const boundsOf = (fact: string, view: 'any' | 'present' = 'any') => {
    const { lo, hi, isWhole } = sideOf({ fact }, scope, view);
    return [lo, hi, isWhole];
  };

  it('has the bounds of its type and its unit', () => {
    expect(boundsOf('market.members')).toEqual([0, Infinity, true]);
    expect(boundsOf('market.area')).toEqual([0, Infinity, false]);
    expect(boundsOf('market.branches')).toEqual([-Infinity, Infinity, true]);
    expect(boundsOf('market.isOpen')).toEqual([0, 1, true]);
    expect(boundsOf('market.kind')).toEqual([0, 2, true]);
    expect(boundsOf('market.trade')).toEqual([0, Infinity, true]);
  });

  it('has those of a parameter, or its present value', () => {
    expect(boundsOf('params.least')).toEqual([1, 9, false]);
    expect(boundsOf('params.least', 'present')).toEqual([3, 3, false]);
  });

  it('has none if nobody knows the fact', () => {
    expect(boundsOf('market.unheardOf')).toEqual([-Infinity, Infinity, false]);
  });

  it('is told by its arguments, in whatever order they are given', () => {
    const one = quantityOf({ fact: 'f', params: { b: 1, a: 2 } });
    expect(one).toBe(quantityOf({ fact: 'f', params: { a: 2, b: 1 } }));
    expect(one).toBe('["f",["a",2],["b",1]]');
    expect(one).not.toBe(quantityOf({ fact: 'f', params: { a: 1, b: 2 } }));
    expect(quantityOf({ fact: 'f' })).toBe('["f"]');
  });
});
