import { and, type Claim, type Formula } from './formula.js';
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
import { baseOf, literalSide, type Side } from './operand.js';

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
export function related(left: Side, relation: Relation, right: Side): Formula {
  return and([
    ...within(left, valuesThat(relation, right, left.isWhole)),
    ...within(right, valuesThat(SEEN_FROM_THE_RIGHT[relation], left, right.isWhole)),
    ...difference(left, right, valuesThat(relation, literalSide(0), true)),
  ]);
}

/** That a side is among these numbers; nothing of a literal. */
export const within = (side: Side, set: NumberSet): Claim[] =>
  side.quantity === null
    ? []
    : [
        {
          kind: 'claim',
          quantity: side.quantity,
          about: side.about,
          within: intersection(baseOf(side), set),
        },
      ];

/** That `left − right` is among these numbers; nothing unless both are quantities. */
export function difference(left: Side, right: Side, set: NumberSet): Claim[] {
  if (left.quantity === null || right.quantity === null) return [];
  const isSwapped = left.quantity > right.quantity;
  const [a, b] = isSwapped ? [right, left] : [left, right];
  const base = a.quantity === b.quantity ? exactly(0) : EVERYTHING;
  const claimed = intersection(base, isSwapped ? mirrored(set) : set);
  const quantity = `${a.quantity ?? ''} - ${b.quantity ?? ''}`;
  return [{ kind: 'claim', quantity, about: `${left.about}, ${right.about}`, within: claimed }];
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
