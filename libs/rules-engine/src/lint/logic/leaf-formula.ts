import { definitionOf } from '../../built-in-facts.js';
import type { FactDefinition } from '../../fact-catalogue.js';
import { isReference } from '../../references/is-reference.js';
import type { Leaf } from '../../rule-document.js';
import type { RuleScope } from '../rule-scope.js';
import { AGES } from './age.js';
import { OPPOSITE, related, type Relation, within } from './comparison.js';
import { and, claim, type Claim, type Formula, or } from './formula.js';
import { exactly, noneOf, type NumberSet } from './number-set.js';
import type { Numbering } from './numbering.js';
import { literalSide, type ParameterView, type Quantity, quantityOf, type Side, sideOf } from './operand.js';

/** What a comparison is read with. */
export interface LeafContext {
  readonly scope: RuleScope;
  readonly view: ParameterView;
  readonly numbering: Numbering;
}

const RELATIONS = new Map<string, Relation>([
  ['equal', '='],
  ['notEqual', '≠'],
  ...(['lessThan', 'before'] as const).map((name) => [name, '<'] as const),
  ...(['lessThanInclusive', 'onOrBefore'] as const).map((name) => [name, '<='] as const),
  ...(['greaterThan', 'after'] as const).map((name) => [name, '>'] as const),
  ...(['greaterThanInclusive', 'onOrAfter'] as const).map((name) => [name, '>='] as const),
]);

/** Operators that say the opposite of another. */
const NEGATIONS = new Map([
  ['notIn', 'in'],
  ['doesNotContain', 'contains'],
]);

/** What must hold for a comparison of a linted rule to be true (`holds`), or to be false. */
export function leafFormula(leaf: Leaf, holds: boolean, context: LeafContext): Formula {
  const operator = NEGATIONS.get(leaf.operator);
  if (operator !== undefined) return leafFormula({ ...leaf, operator }, !holds, context);
  const definition = definitionOf(leaf.fact, context.scope.document.params, context.scope.catalogue);
  if (definition === null) return and([]);
  const left = sideOf(leaf, context.scope, context.view);
  const relation = RELATIONS.get(leaf.operator);
  if (relation)
    return related(left, holds ? relation : OPPOSITE[relation], rightSide(leaf, definition, context));
  const age = AGES.get(leaf.operator);
  if (age) return and([...age(left, rightSide(leaf, definition, context), holds), ...itself(leaf, holds)]);
  if (isReference(leaf.value)) return and(itself(leaf, holds));
  const numbers = [leaf.value].flat().map((word) => context.numbering.numberOf(word, definition));
  if (leaf.operator === 'in') return within(left, holds ? oneOf(numbers) : noneOf(numbers));
  return contained(left, numbers, leaf.operator === 'containsAny' ? !holds : holds, holds);
}

function rightSide(
  { value }: Leaf,
  definition: FactDefinition,
  { scope, view, numbering }: LeafContext,
): Side {
  if (isReference(value)) return sideOf(value, scope, view);
  // The linter lets no list stand here.
  return literalSide(numbering.numberOf(value as boolean | number | string, definition));
}

/** That each of the words is in a list (or is not), or that one of them is. */
function contained(list: Quantity, words: readonly number[], isEach: boolean, holds: boolean): Formula {
  const claims = words.map((word) =>
    claim(`${word} in ${list.quantity}`, list.about, exactly(Number(holds))),
  );
  return isEach ? and(claims) : or(claims);
}

/** A comparison about which nothing is known but that it is not both true and false. */
const itself = ({ value, operator, ...left }: Leaf, holds: boolean): Claim[] =>
  isReference(value)
    ? [claim(`${quantityOf(left)} ${operator} ${quantityOf(value)}`, left.fact, exactly(Number(holds)))]
    : [];

const oneOf = (numbers: readonly number[]): NumberSet =>
  [...new Set(numbers)].sort((a, b) => a - b).flatMap(exactly);
