import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { difference, OPPOSITE, related, type Relation } from './comparison.js';
import { effort } from './effort.js';
import { and, type Formula, or } from './formula.js';
import { atLeast, atMost, from } from './number-set.js';
import { literalSide, type Quantity } from './operand.js';
import { satisfiable } from './satisfiable.js';

const numRuns = Number(process.env['HONGZHU_LOGIC_RUNS'] ?? 1000);

type World = readonly [number, number, number];
/** What a formula says, and whether that is so in a world, reckoned without any of its sets. */
interface Said {
  readonly formula: Formula;
  readonly isSo: (world: World) => boolean;
}

const RELATIONS = Object.keys(OPPOSITE) as Relation[];
const IS_SO: Readonly<Record<Relation, (a: number, b: number) => boolean>> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '≠': (a, b) => a !== b,
};
const PLACES = [0, 1, 2] as const;
type Three = readonly [Quantity, Quantity, Quantity];

const three = (kind: Partial<Quantity>): Three => {
  const one = (name: string): Quantity => ({
    quantity: name,
    about: name,
    scale: 'number',
    isWhole: true,
    lo: -Infinity,
    hi: Infinity,
    ...kind,
  });
  return [one('x'), one('y'), one('z')];
};
const place = fc.constantFrom(...PLACES);
const relation = fc.constantFrom(...RELATIONS);
const small = fc.integer({ min: -1, max: 1 });

const held = (quantities: Three): fc.Arbitrary<Said> =>
  fc.record({ left: place, relation, right: place }).map(({ left, relation: is, right }) => ({
    formula: related(quantities[left], is, quantities[right]),
    isSo: (world) => IS_SO[is](world[left], world[right]),
  }));
const compared = (quantities: Three): fc.Arbitrary<Said> =>
  fc.record({ left: place, relation, value: small }).map(({ left, relation: is, value }) => ({
    formula: related(quantities[left], is, literalSide(value)),
    isSo: (world) => IS_SO[is](world[left], value),
  }));
/** As ages have it: so many days apart at most, at least, or between the two. */
const apart = (quantities: Three): fc.Arbitrary<Said> =>
  fc
    .record({ left: place, right: place, lo: small, hi: small, sides: fc.constantFrom('lo', 'hi', 'both') })
    .map(({ left, right, lo, hi, sides }) => {
      const set = sides === 'lo' ? atLeast(lo, true) : sides === 'hi' ? atMost(hi, true) : from(lo, hi);
      const isSo = (world: World): boolean => {
        const by = world[left] - world[right];
        return (sides === 'hi' || by >= lo) && (sides === 'lo' || by <= hi);
      };
      return { formula: difference(quantities[left], quantities[right], set), isSo };
    });

const formulasOf = (leaf: fc.Arbitrary<Said>): fc.Arbitrary<Said> =>
  fc
    .letrec<{ said: Said }>((tie) => ({
      said: fc.oneof(
        { maxDepth: 3, depthSize: 'small' },
        { arbitrary: leaf, weight: 3 },
        { arbitrary: fc.array(tie('said'), { maxLength: 4 }).map(all), weight: 1 },
        { arbitrary: fc.array(tie('said'), { maxLength: 4 }).map(any), weight: 1 },
      ),
    }))
    .said.chain((one) => fc.array(leaf, { maxLength: 4 }).map((more) => all([one, ...more])));
const all = (parts: readonly Said[]): Said => ({
  formula: and(parts.map(({ formula }) => formula)),
  isSo: (world) => parts.every(({ isSo }) => isSo(world)),
});
const any = (parts: readonly Said[]): Said => ({
  formula: or(parts.map(({ formula }) => formula)),
  isSo: (world) => parts.some(({ isSo }) => isSo(world)),
});

const worldsOf = (x: readonly number[], y: readonly number[], z: readonly number[]): readonly World[] =>
  x.flatMap((a) => y.flatMap((b) => z.map((c): World => [a, b, c])));
/** Far enough beyond the bounds for the differences that are asked for. */
const WHOLE = Array.from({ length: 11 }, (_, index) => index - 5);
/** The bounds, and room for three between any two of them and beyond. */
const FRACTIONS = [-1.75, -1.5, -1.25, -1, -0.75, -0.5, -0.25, 0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 1.75];
const TRUTHS = [0, 1];

const whole = three({});
const fractions = three({ isWhole: false });
const [x, y, z]: Three = [whole[0], whole[1], fractions[2]];
/** Whole numbers next to the bounds, and fractions around each of them. */
const NEXT = [-3, -2, -1, 0, 1, 2, 3];
const AROUND = Array.from({ length: 33 }, (_, index) => index / 4 - 4);
const truths = three({ scale: 'boolean', lo: 0, hi: 1 });
const words = three({ scale: '["a","b","c"]', lo: 0, hi: 2 });

interface Kind {
  readonly leaf: fc.Arbitrary<Said>;
  readonly worlds: readonly World[];
}
const ordered = (quantities: Three): fc.Arbitrary<Said> => fc.oneof(held(quantities), compared(quantities));
const KINDS: readonly (readonly [string, Kind])[] = [
  [
    'whole numbers and days',
    { leaf: fc.oneof(ordered(whole), apart(whole)), worlds: worldsOf(WHOLE, WHOLE, WHOLE) },
  ],
  ['fractions', { leaf: ordered(fractions), worlds: worldsOf(FRACTIONS, FRACTIONS, FRACTIONS) }],
  ['truths', { leaf: ordered(truths), worlds: worldsOf(TRUTHS, TRUTHS, TRUTHS) }],
  [
    'words of one list',
    { leaf: ordered(words), worlds: worldsOf([...TRUTHS, 2], [...TRUTHS, 2], [...TRUTHS, 2]) },
  ],
];
const MIXED: readonly (readonly [string, Kind])[] = [
  [
    'a whole number and fractions',
    { leaf: ordered([x, fractions[1], z]), worlds: worldsOf(NEXT, AROUND, AROUND) },
  ],
  ['whole numbers and a fraction', { leaf: ordered([x, y, z]), worlds: worldsOf(NEXT, NEXT, AROUND) }],
];

describe('a formula of three quantities held against one another', () => {
  it.each(KINDS)('has a solution if any of the worlds that differ is one: %s', (_kind, { leaf, worlds }) => {
    const seen = { true: 0, false: 0 };
    fc.assert(
      fc.property(formulasOf(leaf), ({ formula, isSo }) => {
        const { isSatisfiable } = satisfiable(formula, effort());
        expect(isSatisfiable).toBe(worlds.some(isSo));
        seen[isSatisfiable ? 'true' : 'false'] += 1;
      }),
      { numRuns },
    );
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(numRuns / 10);
  });

  it.each(MIXED)('is never said to have none if one of the worlds is one: %s', (_kind, { leaf, worlds }) => {
    let none = 0;
    fc.assert(
      fc.property(formulasOf(leaf), ({ formula, isSo }) => {
        if (satisfiable(formula, effort()).isSatisfiable) return;
        none += 1;
        expect(worlds.some(isSo)).toBe(false);
      }),
      { numRuns },
    );
    expect(none).toBeGreaterThan(numRuns / 10);
  });
});
