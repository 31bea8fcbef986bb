import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { effort } from './effort.js';
import { and, claim, type Formula, or } from './formula.js';
import { above, atLeast, atMost, below, exactly, except, noneOf, type NumberSet } from './number-set.js';
import { satisfiable } from './satisfiable.js';

const numRuns = Number(process.env['HONGZHU_LOGIC_RUNS'] ?? 1000);

const bounds = fc.integer({ min: -1, max: 1 });
const sets: fc.Arbitrary<NumberSet> = fc.oneof(
  fc
    .tuple(fc.constantFrom(above, atLeast, atMost, below, except), bounds, fc.boolean())
    .map(([make, value, isWhole]) => make(value, isWhole)),
  bounds.map(exactly),
  fc.array(bounds).map(noneOf),
);
const QUANTITIES = ['a', 'b', 'c'] as const;
const claims = fc
  .tuple(fc.constantFrom(...QUANTITIES), sets)
  .map(([quantity, within]) => claim(quantity, quantity, within));
const formulas = fc.letrec<{ formula: Formula }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    claims,
    fc.array(tie('formula'), { maxLength: 4 }).map(and),
    fc.array(tie('formula'), { maxLength: 4 }).map(or),
  ),
})).formula;

/** All bounds, what lies between two of them, and what lies beyond. */
const VALUES = [-2, -1, -0.5, 0, 0.5, 1, 2];
type World = Readonly<Record<string, number>>;
const WORLDS: readonly World[] = VALUES.flatMap((a) =>
  VALUES.flatMap((b) => VALUES.map((c) => ({ a, b, c }))),
);

const isIn = (value: number, set: NumberSet): boolean =>
  set.some(
    ({ lo, loOpen, hi, hiOpen }) =>
      (loOpen ? value > lo : value >= lo) && (hiOpen ? value < hi : value <= hi),
  );
function holds(formula: Formula, world: World): boolean {
  if (formula.kind === 'claim') return isIn(world[formula.quantity] ?? NaN, formula.within);
  return formula.kind === 'and'
    ? formula.parts.every((part) => holds(part, world))
    : formula.parts.some((part) => holds(part, world));
}

describe('a formula of claims about independent quantities', () => {
  it('has a solution if any of the worlds that differ is one', () => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(fc.array(formulas, { minLength: 1, maxLength: 4 }).map(and), (formula) => {
        const { isSatisfiable } = satisfiable(formula, effort());
        expect(isSatisfiable).toBe(WORLDS.some((world) => holds(formula, world)));
        seen[isSatisfiable ? 'true' : 'false'] += 1;
      }),
      { numRuns },
    );
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(numRuns / 10);
  });
});
