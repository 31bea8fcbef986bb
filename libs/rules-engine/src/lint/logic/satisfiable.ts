import type { Claim, Formula } from './formula.js';
import { EVERYTHING, intersection, isSame, type NumberSet } from './number-set.js';

/** How much may be looked at before a question is left open; shared by all questions about a rule. */
export interface Effort {
  left: number;
}

export const effort = (): Effort => ({ left: 50_000 });

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
  private conflict: string | null | undefined;

  constructor(
    private readonly effort: Effort,
    private readonly sets: Map<string, NumberSet> = new Map(),
    private choices: Disjunction[] = [],
  ) {
    this.effort.left -= sets.size;
  }

  /** Whether there is a solution in which this holds, too. */
  solve(formula: Formula): Answer {
    this.assert(formula);
    let isSettling = true;
    while (isSettling && this.conflict === undefined) isSettling = this.settleChoices();
    if (this.conflict !== undefined) return no(this.conflict);
    if (this.effort.left <= 0) return YES;
    const choice = this.takeShortest();
    if (choice === null) return YES;
    const isPossible = choice.some(
      (part) => new Branch(this.effort, new Map(this.sets), [...this.choices]).solve(part).isSatisfiable,
    );
    return isPossible ? YES : no(null);
  }

  private assert(formula: Formula): void {
    if (formula.kind === 'claim') this.narrow(formula);
    else if (formula.kind === 'or') this.choices.push(formula.parts);
    else formula.parts.forEach((part) => this.assert(part));
  }

  private narrow({ quantity, within, about }: Claim): void {
    const known = this.setOf(quantity);
    const narrowed = intersection(known, within);
    this.effort.left -= Math.max(known.length, within.length);
    this.sets.set(quantity, narrowed);
    if (narrowed.length === 0) this.conflict ??= about;
  }

  /** Drops what is settled, and takes what has but one way left; true if there may be more to do. */
  private settleChoices(): boolean {
    const open = this.choices;
    this.choices = [];
    let isChanged = false;
    for (const choice of open) {
      if (this.effort.left <= 0) return false;
      const states = choice.map((part) => this.stateOf(part));
      if (states.includes(true)) continue;
      const left = choice.filter((_, index) => states[index] !== false);
      const [only] = left;
      if (only === undefined) this.conflict ??= null;
      else if (left.length > 1) this.choices.push(left);
      else this.assert(only);
      isChanged ||= left.length <= 1;
    }
    return isChanged;
  }

  /** Whether a formula is certain by now: true, false, or null for open. */
  private stateOf(formula: Formula): boolean | null {
    if (formula.kind === 'claim') {
      const known = this.setOf(formula.quantity);
      const both = intersection(known, formula.within);
      this.effort.left -= Math.max(known.length, formula.within.length);
      return both.length === 0 ? false : isSame(both, known) ? true : null;
    }
    const decisive = formula.kind === 'or';
    const states = formula.parts.map((part) => this.stateOf(part));
    if (states.includes(decisive)) return decisive;
    return states.includes(null) ? null : !decisive;
  }

  private takeShortest(): Disjunction | null {
    const [first, ...others] = this.choices;
    if (first === undefined) return null;
    const shortest = others.reduce((best, choice) => (choice.length < best.length ? choice : best), first);
    this.choices = this.choices.filter((choice) => choice !== shortest);
    return shortest;
  }

  private setOf(quantity: string): NumberSet {
    return this.sets.get(quantity) ?? EVERYTHING;
  }
}

/**
 * Whether quantities can be so chosen that the formula holds: by narrowing the sets, and trying in turn where there
 * is a choice. Quantities are taken to be independent of one another, so that a "no" is certain.
 */
export const satisfiable = (formula: Formula, left: Effort): Answer => new Branch(left).solve(formula);
