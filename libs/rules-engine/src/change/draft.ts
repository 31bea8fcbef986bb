import type { FactValue } from '../fact-value.js';
import type { Truth } from '../truth.js';
import type { Candidate } from './candidates.js';
import { AS_IT_IS, type Atom, type Valuation, type Variable } from './goal.js';

/** How much is changed: first the number of facts counts, then the amounts. */
export interface Cost {
  readonly facts: number;
  readonly amount: number;
}

/** Sums of the same parts in another order may differ in their last digits. */
const SAME = 1e-9;

export const isCheaper = (a: Cost, b: Cost): boolean =>
  a.facts === b.facts ? a.amount < b.amount - SAME : a.facts < b.facts;

/** What a variable is to be: its value, or, of a list, which words are to be in it and which are not. */
export interface Assignment {
  readonly variable: Variable;
  readonly value: FactValue;
  readonly words: ReadonlyMap<string, boolean> | null;
}

/** A way to reach a goal: what changes, and the atoms that it was chosen to satisfy. */
export interface Solution extends Cost {
  readonly changes: readonly Assignment[];
  readonly atoms: readonly Atom[];
}

export const NO_CHANGE: Solution = { facts: 0, amount: 0, changes: [], atoms: [] };

export const together = (a: Solution, b: Solution): Solution => ({
  facts: a.facts + b.facts,
  amount: a.amount + b.amount,
  changes: [...a.changes, ...b.changes],
  atoms: [...a.atoms, ...b.atoms],
});

/**
 * What has been chosen so far on one branch of a search. What is chosen can be taken back, in the opposite order;
 * nothing of it leaves the search before it is copied.
 */
export class Draft implements Valuation {
  private readonly scalars = new Map<Variable, Candidate>();
  private readonly lists = new Map<Variable, Map<string, boolean>>();
  private readonly disclosed = new Set<Variable>();
  private readonly atoms: Atom[] = [];
  facts = 0;
  amount = 0;

  /** What was chosen for a variable; undefined while nothing was. */
  chosen(variable: Variable): Candidate | undefined {
    return this.scalars.get(variable);
  }

  choose(variable: Variable, candidate: Candidate): void {
    this.scalars.set(variable, candidate);
    if (candidate.value !== variable.current) this.count(1, candidate.amount);
  }

  takeBack(variable: Variable): void {
    const candidate = this.scalars.get(variable);
    this.scalars.delete(variable);
    if (candidate && candidate.value !== variable.current) this.count(-1, -candidate.amount);
  }

  /** Whether a word is to be in a list; undefined while nothing was said. */
  told(list: Variable, word: string): boolean | undefined {
    return this.lists.get(list)?.get(word);
  }

  tell(list: Variable, word: string, isIn: boolean): void {
    this.counting(list, () => this.wordsOf(list).set(word, isIn));
  }

  untell(list: Variable, word: string): void {
    this.counting(list, () => {
      this.wordsOf(list).delete(word);
      this.forgetUntold(list);
    });
  }

  /** Takes a list that is not known to be known: what is not told of it is not in it. */
  disclose(list: Variable): void {
    this.counting(list, () => {
      this.disclosed.add(list);
      this.wordsOf(list);
    });
  }

  undisclose(list: Variable): void {
    this.counting(list, () => {
      this.disclosed.delete(list);
      this.forgetUntold(list);
    });
  }

  push(atom: Atom): void {
    this.atoms.push(atom);
  }

  pop(): void {
    this.atoms.pop();
  }

  valueOf(variable: Variable): FactValue {
    const candidate = this.scalars.get(variable);
    if (candidate) return candidate.value;
    return variable.current === null && this.lists.has(variable) ? [] : variable.current;
  }

  has(list: Variable, word: string): Truth {
    return this.told(list, word) ?? AS_IT_IS.has(list, word);
  }

  /** What has been chosen, as it stands. */
  solution(): Solution {
    const scalars = [...this.scalars]
      .filter(([variable, { value }]) => value !== variable.current)
      .map(([variable, { value }]): Assignment => ({ variable, value, words: null }));
    const lists = [...this.lists]
      .filter(([list, words]) => changedWords(list, words) > 0)
      .map(([list, words]): Assignment => ({ variable: list, value: null, words: new Map(words) }));
    return {
      facts: this.facts,
      amount: this.amount,
      changes: [...scalars, ...lists],
      atoms: [...this.atoms],
    };
  }

  private wordsOf(list: Variable): Map<string, boolean> {
    const words = this.lists.get(list) ?? new Map<string, boolean>();
    this.lists.set(list, words);
    return words;
  }

  private forgetUntold(list: Variable): void {
    if (this.lists.get(list)?.size === 0 && !this.disclosed.has(list)) this.lists.delete(list);
  }

  private counting(list: Variable, act: () => void): void {
    const before = changedWords(list, this.lists.get(list));
    act();
    const after = changedWords(list, this.lists.get(list));
    this.count(Math.sign(after) - Math.sign(before), share(after) - share(before));
  }

  private count(facts: number, amount: number): void {
    this.facts += facts;
    this.amount += amount;
  }
}

/** How many words of a list change; that a list becomes known counts as one more. */
function changedWords(list: Variable, words: ReadonlyMap<string, boolean> | undefined): number {
  if (!words) return 0;
  if (list.current === null) return 1 + [...words.values()].filter(Boolean).length;
  return [...words].filter(([word, isIn]) => AS_IT_IS.has(list, word) !== isIn).length;
}

/** Between 0 and 1, as the amounts of other changes. */
const share = (words: number): number => words / (1 + words);
