import type { FactValue } from '../fact-value.js';
import type { Assignment, Solution } from './draft.js';
import { AS_IT_IS, type Goal, truthOf, type Valuation } from './goal.js';

/**
 * A solution without what it can do without. The cheapest one has nothing of the kind; the best of those that were
 * tried may.
 */
export function withoutVain(solution: Solution, goal: Goal, asOf: string): Solution {
  return solution.changes.reduce((kept, change) => {
    const changes = kept.changes.filter((each) => each !== change);
    return truthOf(goal, changed(changes), asOf) === true ? { ...kept, changes } : kept;
  }, solution);
}

/** Everything as it is, but for some changes. */
function changed(changes: readonly Assignment[]): Valuation {
  const of = new Map(changes.map((change) => [change.variable, change]));
  return {
    valueOf: (variable): FactValue => {
      const change = of.get(variable);
      if (!change) return variable.current;
      // Of a list it matters here only that it is known.
      return change.words ? [] : change.value;
    },
    has: (list, word) => {
      const words = of.get(list)?.words;
      if (!words) return AS_IT_IS.has(list, word);
      return words.get(word) ?? AS_IT_IS.has(list, word) ?? false;
    },
  };
}
