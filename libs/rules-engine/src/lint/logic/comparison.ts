import { and, claim, type Claim, type Formula } from './formula.js';
import {
  above,
  atLeast,
  atMost,
  below,
  except,
  EVERYTHING,
  exactly,
  from,
  intersection,
  mirrored,
  type NumberSet,
} from './number-set.js';
import { literalSide, type Quantity, type Side } from './operand.js';

export type Relation = '<' | '<=' | '>' | '>=' | '=' | '≠';

export const OPPOSITE: Readonly<Record<Relation, Relation>> = {
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  '=': '≠',
  '≠': '=',
};

const SEEN_FROM_THE_RIGHT: Readonly<Record<Relation, Relation>> = {
  '<': '>',
  '>': '<',
  '<=': '>=',
  '>=': '<=',
  '=': '=',
  '≠': '≠',
};

/** What must hold for a relation between two sides: of either by itself, and of what lies between them. */
export function related(left: Quantity, relation: Relation, right: Side): Formula {
  const ofLeft = within(left, valuesThat(relation, right, left.isWhole));
  if (right.quantity === null) return ofLeft;
  const apart = difference(left, right, valuesThat(relation, literalSide(0), left.isWhole && right.isWhole));
  // Words of different lists have numbers that say nothing about one another.
  if (left.scale !== right.scale) return { ...apart, between: null };
  const ofRight = within(right, valuesThat(SEEN_FROM_THE_RIGHT[relation], left, right.isWhole));
  return and([ofLeft, ofRight, apart]);
}

/** That a quantity is among these numbers. */
export const within = ({ quantity, about, lo, hi }: Quantity, set: NumberSet): Claim =>
  claim(quantity, about, intersection(from(lo, hi), set));

/** That `left − right` is among these numbers. */
export function difference(left: Quantity, right: Quantity, set: NumberSet): Claim {
  const isSwapped = left.quantity > right.quantity;
  const [a, b] = isSwapped ? [right, left] : [left, right];
  const isSame = a.quantity === b.quantity;
  const claimed = intersection(isSame ? exactly(0) : EVERYTHING, isSwapped ? mirrored(set) : set);
  const about = `${left.about}, ${right.about}`;
  return claim(`${a.quantity} - ${b.quantity}`, about, claimed, isSame ? null : [a, b]);
}

/** The values that stand in the relation to some value that the other side can have. */
function valuesThat(relation: Relation, { lo, hi }: Side, isWhole: boolean): NumberSet {
  switch (relation) {
    case '<':
      return below(hi, isWhole);
    case '<=':
      return atMost(hi, isWhole);
    case '>':
      return above(lo, isWhole);
    case '>=':
      return atLeast(lo, isWhole);
    case '=':
      return from(lo, hi);
    case '≠':
      return lo === hi ? except(lo, isWhole) : EVERYTHING;
  }
}
