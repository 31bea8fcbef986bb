import type { CompiledLeaf } from '../compile/compiled-rule.js';
import type { TypedFactRequest } from '../compile/typed-fact-request.js';
import type { FactDefinition } from '../fact-catalogue.js';
import type { FactValue } from '../fact-value.js';
import type { Operator } from '../operators/operator.js';
import { all, any, not, type Truth } from '../truth.js';

/** A fact that a goal speaks of; the same request is the same variable. */
export interface Variable {
  readonly request: TypedFactRequest;
  readonly definition: FactDefinition;
  readonly current: FactValue;
  /** The place of its first mention. */
  readonly order: number;
  /** Whether nobody can change it. */
  readonly isSettled: boolean;
}

/** One side of a comparison: a variable, or a value that always stands there. */
export type Side = { readonly variable: Variable } | { readonly variable: null; readonly value: FactValue };

/** The comparison of the document that a part of a goal comes from. */
export interface Origin {
  readonly leaf: CompiledLeaf;
  readonly isNegated: boolean;
}

/** That a comparison of two values holds, or, negated, that it does not. `operator` is null for: the left is known. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly left: Side;
  readonly operator: Operator | null;
  readonly right: Side;
  readonly isNegated: boolean;
  readonly origin: Origin | null;
}

/** That a word is in a list, or is not. */
export interface Membership {
  readonly kind: 'membership';
  readonly list: Variable;
  readonly word: string;
  readonly isWanted: boolean;
  /** Whether the list is what is compared, and not what it is compared with. */
  readonly isLeft: boolean;
  readonly origin: Origin;
}

export interface GoalGroup {
  readonly kind: 'all' | 'any';
  readonly parts: readonly Goal[];
}

/** A condition that is to be made true, without negations but in its atoms. */
export type Goal = Comparison | Membership | GoalGroup;
export type Atom = Comparison | Membership;

/** What variables are taken to be. */
export interface Valuation {
  valueOf(variable: Variable): FactValue;
  has(list: Variable, word: string): Truth;
}

/** Everything as it is. */
export const AS_IT_IS: Valuation = {
  valueOf: ({ current }) => current,
  has: ({ current }, word) => (Array.isArray(current) ? (current as readonly string[]).includes(word) : null),
};

export const sideValue = (side: Side, valuation: Valuation): FactValue =>
  side.variable === null ? side.value : valuation.valueOf(side.variable);

/** Whether a goal is reached; in strong Kleene logic, as the rule itself is decided. */
export function truthOf(goal: Goal, valuation: Valuation, asOf: string): Truth {
  switch (goal.kind) {
    case 'comparison':
      return compares(goal, sideValue(goal.left, valuation), sideValue(goal.right, valuation), asOf);
    case 'membership': {
      const has = valuation.has(goal.list, goal.word);
      return goal.isWanted ? has : not(has);
    }
    case 'all':
      return all(goal.parts.map((part) => truthOf(part, valuation, asOf)));
    case 'any':
      return any(goal.parts.map((part) => truthOf(part, valuation, asOf)));
  }
}

/** What a comparison says of two values. */
export function compares(
  { operator, isNegated }: Comparison,
  left: FactValue,
  right: FactValue,
  asOf: string,
): Truth {
  if (operator === null) return left !== null;
  if (left === null || right === null) return null;
  const truth = operator.test(left, right, asOf);
  return isNegated ? not(truth) : truth;
}

/** The atoms below a goal, in the order of the document. */
export const atomsOf = (goal: Goal): readonly Atom[] =>
  'parts' in goal ? goal.parts.flatMap(atomsOf) : [goal];

/** The variables of an atom. */
export function variablesOf(atom: Atom): readonly Variable[] {
  if (atom.kind === 'membership') return [atom.list];
  return [atom.left, atom.right].flatMap(({ variable }) => variable ?? []);
}
