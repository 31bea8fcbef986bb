import type { Effort } from './effort.js';
import type { Claim, Formula } from './formula.js';
import { heldTogether } from './held-together.js';
import { EVERYTHING, intersection, isSame, type NumberSet } from './number-set.js';

export interface Answer {
  /** False only if there is no solution; true also if there was no time to find that out. */
  readonly isSatisfiable: boolean;
  /** The facts of which too much is asked, if there is no solution and it is these alone. */
  readonly conflict: string | null;
}

const YES: Answer = { isSatisfiable: true, conflict: null };
const no = (conflict: string | null): Answer => ({ isSatisfiable: false, conflict });

type Disjunction = readonly Formula[];

/** What is known on one branch of the search: what each quantity may be, and what has yet to be chosen from. */
class Branch {
  /** What of all this can't be, in the order in which it was found; null is what no single claim is to blame for. */
  private readonly conflicts: (string | null)[] = [];

  constructor(
    private readonly effort: Effort,
    private readonly known: Map<string, Claim>,
    private choices: readonly Disjunction[],
  ) {
    this.effort.left -= known.size;
  }

  /** Whether there is a solution in which this holds, too. */
  solve(formula: Formula): Answer {
    this.assert(formula);
    let isSettling = true;
    while (isSettling) isSettling = this.settleChoices();
    const [conflict] = this.conflicts;
    if (conflict !== undefined) return no(conflict);
    const together = heldTogether([...this.known.values()], this.effort);
    if (together.conflict !== null) return no(together.conflict);
    const choice = this.effort.left > 0 ? (shortest(this.choices) ?? together.choice) : null;
    if (choice === null) return YES;
    const others = this.choices.filter((each) => each !== choice);
    const isPossible = choice.some(
      (part) => new Branch(this.effort, new Map(this.known), others).solve(part).isSatisfiable,
    );
    return isPossible ? YES : no(null);
  }

  private assert(formula: Formula): void {
    if (formula.kind === 'claim') this.narrow(formula);
    else if (formula.kind === 'or') this.choices = [...this.choices, formula.parts];
    else formula.parts.forEach((part) => this.assert(part));
  }

  private narrow(claim: Claim): void {
    const narrowed = this.narrowed(claim.quantity, claim.within);
    this.known.set(claim.quantity, { ...claim, within: narrowed });
    if (narrowed.length === 0) this.conflicts.push(claim.about);
  }

  /** Drops what is settled, and takes what has but one way left; true if there may be more to do. */
  private settleChoices(): boolean {
    const open = this.choices;
    this.choices = [];
    let isChanged = false;
    for (const choice of open) {
      const states = choice.map((part) => this.stateOf(part));
      if (states.includes(true)) continue;
      const left = choice.filter((_, index) => states[index] !== false);
      if (left.length > 1) {
        this.choices = [...this.choices, left];
        continue;
      }
      isChanged = true;
      if (left.length === 0) this.conflicts.push(null);
      left.forEach((only) => this.assert(only));
    }
    return isChanged;
  }

  /** Whether a formula is certain by now: true, false, or null for open. */
  private stateOf(formula: Formula): boolean | null {
    if (formula.kind === 'claim') {
      const both = this.narrowed(formula.quantity, formula.within);
      return both.length === 0 ? false : isSame(both, this.setOf(formula.quantity)) ? true : null;
    }
    const decisive = formula.kind === 'or';
    const states = formula.parts.map((part) => this.stateOf(part));
    if (states.includes(decisive)) return decisive;
    return states.includes(null) ? null : !decisive;
  }

  /** What is left of a quantity if it is within a set. */
  private narrowed(quantity: string, within: NumberSet): NumberSet {
    const known = this.setOf(quantity);
    this.effort.left -= Math.max(known.length, within.length);
    return intersection(known, within);
  }

  private setOf(quantity: string): NumberSet {
    return this.known.get(quantity)?.within ?? EVERYTHING;
  }
}

const shortest = (choices: readonly Disjunction[]): Disjunction | null =>
  choices.reduce<Disjunction | null>(
    (best, choice) => (best === null || choice.length < best.length ? choice : best),
    null,
  );

/**
 * Whether quantities can be so chosen that the formula holds: by narrowing the sets, by holding quantities against
 * one another where the formula claims something of their differences, and by trying in turn where there is a
 * choice. Otherwise quantities are taken to be independent, so that a "no" is certain.
 */
export const satisfiable = (formula: Formula, left: Effort): Answer =>
  new Branch(left, new Map(), []).solve(formula);
