import { definitionOf, parameterName } from '../../built-in-facts.js';
import type { FactDefinition } from '../../fact-catalogue.js';
import { rangeOf } from '../../fact-range.js';
import { isNumeric } from '../../fact-type.js';
import type { FactReference } from '../../rule-document.js';
import type { RuleScope } from '../rule-scope.js';
import { NUMBERED_DATES } from './numbering.js';

/** Which values of a parameter are looked at: all that a supervisor may set, or the one of the document. */
export type ParameterView = 'any' | 'present';

interface Bounds {
  readonly lo: number;
  readonly hi: number;
  /** Whether it can be nothing but a whole number. */
  readonly isWhole: boolean;
}

/** What is not known beforehand, and what it can be at all. */
export interface Quantity extends Bounds {
  /** Tells one quantity from another. */
  readonly quantity: string;
  /** The fact as an author calls it. */
  readonly about: string;
  /** What its numbers stand for: the same number means the same only where this is the same. */
  readonly scale: string;
}

interface Literal extends Bounds {
  readonly quantity: null;
}

/** One side of a comparison. */
export type Side = Quantity | Literal;

/** A fact or parameter of a linted rule. */
export function sideOf(reference: FactReference, scope: RuleScope, view: ParameterView): Quantity {
  const definition = definitionOf(reference.fact, scope.document.params, scope.catalogue);
  const [lo, hi] = boundsOf(reference.fact, definition, scope, view);
  const isWhole = definition !== null && definition.type !== 'number';
  const scale = scaleOf(definition);
  return { quantity: quantityOf(reference), about: reference.fact, scale, isWhole, lo, hi };
}

export const literalSide = (value: number): Side => ({
  quantity: null,
  isWhole: Number.isInteger(value),
  lo: value,
  hi: value,
});

/** The same text for the same fact with the same arguments, in whatever order they are given. */
export const quantityOf = ({ fact, params = {} }: FactReference): string =>
  JSON.stringify([fact, ...Object.entries(params).sort()]);

/** Words are numbered by their place in the list of their fact, or among those that the rule names. */
function scaleOf(definition: FactDefinition | null): string {
  if (definition === null) return 'unknown';
  if (isNumeric(definition.type)) return 'number';
  return definition.values ? JSON.stringify(definition.values) : definition.type;
}

function boundsOf(
  fact: string,
  definition: FactDefinition | null,
  { document }: RuleScope,
  view: ParameterView,
): readonly [number, number] {
  const name = parameterName(fact);
  const parameter = name === null ? undefined : document.params[name];
  if (parameter) {
    return view === 'any' ? [parameter.min, parameter.max] : [parameter.value, parameter.value];
  }
  if (definition?.type === 'boolean') return [0, 1];
  if (definition?.type === 'date') return NUMBERED_DATES;
  if (definition === null) return [-Infinity, Infinity];
  if (definition.type !== 'word') return rangeOf(definition);
  return [0, definition.values ? definition.values.length - 1 : Infinity];
}
