import { describe, expect, it } from '@jest/globals';
import { related } from './comparison.js';
import { effort } from './effort.js';
import { and, claim, type Formula, or } from './formula.js';
import { above, atMost, exactly, from, noneOf, type NumberSet } from './number-set.js';
import type { Quantity } from './operand.js';
import { satisfiable } from './satisfiable.js';

const is = (quantity: string, ...values: number[]): Formula => within(quantity, values.flatMap(exactly));
const within = (quantity: string, set: NumberSet): Formula => claim(quantity, `the ${quantity}`, set);

/** What is asked of two quantities that are 0 or 1 so that none of the four pairs is left, and no claim is to blame. */
const NO_PAIR: readonly Formula[] = [0, 1].flatMap((a) =>
  [0, 1].map((b) => or([is('a', 1 - a), is('b', 1 - b)])),
);
/** A choice that is open, and that any way of it settles. */
const open = (index: number, ways: number): Formula =>
  or(Array.from({ length: ways }, (_, way) => is(`open ${index}`, way)));
const openChoices = (count: number, ways: number): Formula[] =>
  Array.from({ length: count }, (_, index) => open(index, ways));

const answer = (...formulas: Formula[]) => satisfiable(and(formulas), effort());
const YES = { isSatisfiable: true, conflict: null };
const NO = { isSatisfiable: false, conflict: null };

describe('a formula', () => {
  it('that asks too much of one quantity has no solution, and says of which', () => {
    expect(answer(is('a', 1), is('b', 2), is('b', 1, 3))).toEqual({
      isSatisfiable: false,
      conflict: 'the b',
    });
    expect(answer(is('a', 1), is('b', 1, 3), is('b', 1, 2))).toEqual(YES);
  });

  it('names the first of several quantities of which too much is asked', () => {
    expect(answer(is('a', 1), is('b', 1), is('b', 2), is('a', 2)).conflict).toBe('the b');
  });

  it('has a solution if it asks nothing, and none if it leaves no way', () => {
    expect(answer()).toEqual(YES);
    expect(answer(or([]))).toEqual(NO);
  });

  it('has no solution where every way of its choices is tried in vain, and blames no single quantity', () => {
    expect(answer(...NO_PAIR)).toEqual(NO);
    expect(answer(...NO_PAIR.slice(1))).toEqual(YES);
  });

  it('takes choices within choices', () => {
    const nested = or([or([is('a', 1), is('a', 2)]), and([is('b', 1), or([is('c', 1), is('c', 2)])])]);
    expect(answer(nested)).toEqual(YES);
    expect(answer(nested, within('a', atMost(0, true)))).toEqual(YES);
    expect(answer(nested, within('a', atMost(0, true)), within('c', above(2, true)))).toMatchObject({
      isSatisfiable: false,
    });
  });
});

describe('the effort of a search', () => {
  const spent = (...formulas: Formula[]): number => {
    const left = { left: 1000 };
    satisfiable(and(formulas), left);
    return 1000 - left.left;
  };

  it('is the spans that are gone through, and the quantities that are taken along on a branch', () => {
    expect(spent(is('a', 1))).toBe(1);
    expect(spent(is('a', 1, 3, 5))).toBe(3);
    expect(spent(is('a', 1, 3, 5), within('a', from(2, 3)))).toBe(6);
    // Either way is looked at, the first is taken, with nothing known yet.
    expect(spent(or([is('a', 1), is('a', 2)]))).toBe(3);
    // Beside that, what is known of b is taken along.
    expect(spent(is('b', 1), or([is('a', 1), is('a', 2)]))).toBe(5);
  });

  it('is no more than that where one choice leaves but one way of the next, in whatever order they come', () => {
    // Wherever one letter is 1, so is the next.
    const letters = ['a', 'b', 'c', 'd', 'e'];
    const steps = letters.slice(1).map((letter, at) => or([is(letters[at] ?? '', 0), is(letter, 1)]));
    expect(spent(is('a', 1), ...steps)).toBe(1 + 4 * 3);
    expect(spent(is('a', 1), ...steps.reverse())).toBe(1 + (4 + 3 + 2 + 1) * 2 + 4);
  });

  it('is no more than that where a way is settled by its parts', () => {
    const closed = [is('a', 1), is('b', 1)];
    expect(spent(...closed, or([and([is('a', 1), is('b', 0)]), is('c', 1)]))).toBe(2 + 3 + 1);
    expect(spent(...closed, or([or([is('a', 0), is('b', 0)]), is('c', 1)]))).toBe(2 + 3 + 1);
    expect(spent(...closed, or([or([is('a', 0), is('b', 1)]), is('c', 1)]))).toBe(2 + 3);
    expect(spent(...closed, or([and([is('a', 1), is('b', 1)]), is('c', 1)]))).toBe(2 + 3);
  });

  it('is the differences that are made ready and gone along, as often as bounds are lowered', () => {
    const below = related(sided('a'), '<', sided('b'));
    // Of a, of b and of their difference; that one and the claims made ready; along it twice for circles, which
    // lowers a once, and once for the bounds, of which there are none.
    expect(spent(below)).toBe(3 + (10 + 3) + 2 + 1);
  });

  it('is no more than is left, also for differences', () => {
    const names = ['a', 'b', 'c'];
    const circle = and(
      names.map((name, at) => related(sided(name), '<', sided(names[(at + 1) % 3] ?? name))),
    );
    expect(satisfiable(circle, effort())).toEqual({ isSatisfiable: false, conflict: 'c, a, b' });
    // The claims take 9, and what is ready 6 + 30 more.
    expect(satisfiable(circle, { left: 9 })).toEqual(YES);
    expect(satisfiable(circle, { left: 45 })).toEqual(YES);
  });

  it('is shared by the questions about a rule', () => {
    const left = { left: 10 };
    satisfiable(is('a', 1), left);
    satisfiable(is('a', 1, 2), left);
    expect(left.left).toBe(7);
  });

  it('is not wasted on choices that are settled already, nor on long ones before short ones', () => {
    const settled = Array.from({ length: 30 }, (_, index) => or([is('c', 1), is(`d${index}`, 1)]));
    expect(answer(is('c', 1), ...settled, ...NO_PAIR)).toEqual(NO);
    expect(answer(...openChoices(12, 5), ...NO_PAIR)).toEqual(NO);
    expect(answer(...NO_PAIR, ...openChoices(12, 5))).toEqual(NO);
  });

  it('may be too much: the question is left open then', () => {
    expect(satisfiable(pigeons(5), { left: 1_000_000 })).toEqual(NO);
    const left = { left: 1000 };
    expect(satisfiable(pigeons(5), left)).toEqual(YES);
    expect(left.left).toBeLessThanOrEqual(0);
    expect(satisfiable(or(NO_PAIR), { left: 0 })).toEqual(YES);
  });

  it('is bounded for every rule', () => {
    const left = effort();
    expect(satisfiable(pigeons(7), left)).toEqual(YES);
    expect(left.left).toBeLessThanOrEqual(0);
  });
});

const sided = (name: string): Quantity => ({
  quantity: name,
  about: name,
  scale: 'number',
  isWhole: true,
  lo: -Infinity,
  hi: Infinity,
});

/** Letters that have to differ and have one value too few for that, which only trying finds out. */
function pigeons(count: number): Formula {
  const letters = Array.from({ length: count }, (_, at) => `letter ${at}`);
  const values = letters.slice(1).map((_, value) => value);
  const different = letters.flatMap((one, at) =>
    letters
      .slice(at + 1)
      .flatMap((other) =>
        values.map((value) => or([within(one, noneOf([value])), within(other, noneOf([value]))])),
      ),
  );
  return and([...letters.map((letter) => or(values.map((value) => is(letter, value)))), ...different]);
}
