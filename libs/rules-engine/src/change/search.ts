import { candidatesFor, type Candidate } from './candidates.js';
import { criticalValues } from './critical-values.js';
import { Draft, isCheaper, type Solution } from './draft.js';
import { AS_IT_IS, atomsOf, compares, truthOf, variablesOf } from './goal.js';
import type { Comparison, Goal, Membership, Side, Variable } from './goal.js';

/** How many choices may be tried, for goals that hang together. */
const MOST_TRIES = 4000;

/** What a search goes by. */
export interface SearchScope {
  readonly asOf: string;
  /** Whether the variable may be changed. */
  readonly isFree: (variable: Variable) => boolean;
}

/** The goals that are still to be reached on a branch. */
interface Pending {
  readonly goal: Goal;
  readonly next: Pending | null;
}

/** The cheapest way found to reach all of some goals, and whether there can be none that is cheaper. */
export interface Found {
  readonly solution: Solution | null;
  readonly isExhaustive: boolean;
}

/**
 * Reaches several goals that speak of the same facts: value by value and alternative by alternative, each time the
 * cheapest first, given up where it costs as much as what was found already.
 */
export function search(goals: readonly Goal[], scope: SearchScope): Found {
  const branch = new Search(goals, scope);
  branch.reach(pendingOf(goals, null));
  return { solution: branch.best, isExhaustive: branch.isExhaustive };
}

const pendingOf = (goals: readonly Goal[], next: Pending | null): Pending | null =>
  goals.reduceRight<Pending | null>((rest, goal) => ({ goal, next: rest }), next);

class Search {
  best: Solution | null = null;
  tries = 0;
  private readonly hasAllValues: boolean;
  private readonly draft = new Draft();
  private readonly candidates = new Map<Variable, readonly Candidate[]>();

  constructor(
    goals: readonly Goal[],
    private readonly scope: SearchScope,
  ) {
    const { asOf, isFree } = scope;
    const atoms = goals.flatMap(atomsOf);
    const critical = criticalValues(atoms, isFree, asOf);
    this.hasAllValues = critical.isComplete;
    for (const variable of atoms.flatMap(variablesOf)) {
      const values = isFree(variable)
        ? candidatesFor(variable, critical.of.get(variable) ?? new Set(), asOf)
        : null;
      this.candidates.set(variable, values ?? [{ value: variable.current, amount: 0 }]);
    }
  }

  get isExhaustive(): boolean {
    return this.hasAllValues && this.tries < MOST_TRIES;
  }

  reach(pending: Pending | null): void {
    this.tries += 1;
    if (this.tries >= MOST_TRIES) return;
    if (this.best !== null && !isCheaper(this.draft, this.best)) return;
    if (pending === null) {
      this.best = this.draft.solution();
      return;
    }
    const { goal, next } = pending;
    switch (goal.kind) {
      case 'all':
        return this.reach(pendingOf(goal.parts, next));
      case 'any':
        return this.reachAny(goal.parts, next);
      case 'membership':
        return this.reachMembership(goal, next);
      case 'comparison':
        return this.reachComparison(goal, next);
    }
  }

  /** Alternatives that hold already come first, so that there is soon something to measure the others by. */
  private reachAny(parts: readonly Goal[], next: Pending | null): void {
    const holds = (part: Goal): boolean => truthOf(part, this.draft, this.scope.asOf) === true;
    const holding = parts.filter(holds);
    for (const goal of [...holding, ...parts.filter((part) => !holding.includes(part))]) {
      this.reach({ goal, next });
    }
  }

  private reachMembership(atom: Membership, next: Pending | null): void {
    const { list, word, isWanted } = atom;
    const told = this.draft.told(list, word);
    if (told !== undefined) {
      if (told === isWanted) this.with(atom, next);
      return;
    }
    if (!this.scope.isFree(list) && AS_IT_IS.has(list, word) !== isWanted) return;
    this.draft.tell(list, word, isWanted);
    this.with(atom, next);
    this.draft.untell(list, word);
  }

  private reachComparison(atom: Comparison, next: Pending | null): void {
    const { variable } = atom.left;
    if (atom.operator === null && variable?.definition.type === 'words') {
      return this.reachKnown(atom, variable, next);
    }
    this.choosing(atom.left, (left) =>
      this.choosing(atom.right, (right) => {
        if (compares(atom, left, right, this.scope.asOf) === true) this.with(atom, next);
      }),
    );
  }

  private reachKnown(atom: Comparison, list: Variable, next: Pending | null): void {
    if (this.draft.valueOf(list) !== null) return this.with(atom, next);
    if (!this.scope.isFree(list)) return;
    this.draft.disclose(list);
    this.with(atom, next);
    this.draft.undisclose(list);
  }

  /** Goes on with each value that a side may have, one after the other. */
  private choosing(side: Side, goOn: (value: Candidate['value']) => void): void {
    if (side.variable === null) return goOn(side.value);
    const { variable } = side;
    const chosen = this.draft.chosen(variable);
    if (chosen) return goOn(chosen.value);
    for (const candidate of this.candidates.get(variable) ?? []) {
      this.draft.choose(variable, candidate);
      goOn(candidate.value);
      this.draft.takeBack(variable);
    }
  }

  private with(atom: Comparison | Membership, next: Pending | null): void {
    this.draft.push(atom);
    this.reach(next);
    this.draft.pop();
  }
}
