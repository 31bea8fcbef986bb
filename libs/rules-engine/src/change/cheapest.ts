import { isCheaper, NO_CHANGE, type Solution, together } from './draft.js';
import { AS_IT_IS, atomsOf, type Goal, truthOf, variablesOf } from './goal.js';
import { search, type SearchScope } from './search.js';

/** The cheapest way to reach a goal, and whether every other was tried. */
export interface Cheapest {
  readonly solution: Solution | null;
  readonly isExhaustive: boolean;
}

const NOTHING_TO_DO: Cheapest = { solution: NO_CHANGE, isExhaustive: true };

/**
 * The cheapest way to reach a goal. Parts that share no fact are looked at one by one, so that a long list of
 * requirements costs no more than its length; only those that do are searched together.
 */
export function cheapest(goal: Goal, scope: SearchScope): Cheapest {
  if (truthOf(goal, AS_IT_IS, scope.asOf) === true) return NOTHING_TO_DO;
  switch (goal.kind) {
    case 'all':
      return cheapestOfAll(goal.parts, scope);
    case 'any':
      return cheapestOfAny(goal.parts, scope);
    case 'comparison':
    case 'membership':
      return search([goal], scope);
  }
}

function cheapestOfAny(parts: readonly Goal[], scope: SearchScope): Cheapest {
  let solution: Solution | null = null;
  let isExhaustive = true;
  for (const part of parts) {
    const found = cheapest(part, scope);
    isExhaustive &&= found.isExhaustive;
    if (found.solution !== null && (solution === null || isCheaper(found.solution, solution))) {
      solution = found.solution;
    }
  }
  return { solution, isExhaustive };
}

function cheapestOfAll(parts: readonly Goal[], scope: SearchScope): Cheapest {
  let whole: Solution = NO_CHANGE;
  let isExhaustive = true;
  for (const tangled of tangles(flattened(parts), scope)) {
    const found = cheapestOfTangled(tangled, scope);
    isExhaustive &&= found.isExhaustive;
    if (found.solution === null) return { solution: null, isExhaustive };
    whole = together(whole, found.solution);
  }
  return { solution: whole, isExhaustive };
}

function cheapestOfTangled(parts: readonly Goal[], scope: SearchScope): Cheapest {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return cheapest(only, scope);
  const isReached = parts.every((part) => truthOf(part, AS_IT_IS, scope.asOf) === true);
  return isReached ? NOTHING_TO_DO : search(parts, scope);
}

/** The parts of `all` within `all` stand side by side. */
const flattened = (parts: readonly Goal[]): readonly Goal[] =>
  parts.flatMap((part) => (part.kind === 'all' ? flattened(part.parts) : [part]));

/** The parts in groups that share no fact that can be changed, each in the order given. */
function tangles(parts: readonly Goal[], { isFree }: SearchScope): readonly (readonly Goal[])[] {
  let groups: { readonly parts: Goal[]; readonly variables: Set<unknown> }[] = [];
  for (const part of parts) {
    const variables = new Set<unknown>(atomsOf(part).flatMap(variablesOf).filter(isFree));
    const [touched, others] = [
      groups.filter(shares(variables)),
      groups.filter((one) => !shares(variables)(one)),
    ];
    const joined = {
      parts: [...touched.flatMap((one) => one.parts), part],
      variables: new Set([...touched.flatMap((one) => [...one.variables]), ...variables]),
    };
    groups = [...others, joined];
  }
  return groups.map((one) => one.parts);
}

const shares =
  (variables: ReadonlySet<unknown>) =>
  (other: { readonly variables: ReadonlySet<unknown> }): boolean =>
    [...variables].some((variable) => other.variables.has(variable));
