import type { SubjectType } from '@hongzhu/rules-engine';
import { LETTERS, outcomeOf } from '../evaluation/outcome-letters.js';
import type { LegendRule, VerdictLegend } from '../evaluation/verdict-legend.js';
import { RuleTally, type RuleCounts } from './rule-counts.js';

const PLACES = new Map(Object.values(LETTERS).map((letter, place) => [letter.charCodeAt(0), place]));
const SORTS = Object.values(LETTERS);

interface Counted {
  readonly rules: readonly LegendRule[];
  /** How often each rule had each letter, rule after rule. */
  readonly numbers: number[];
}

/** Counts the letters of ledger rows of one legend: verdicts by rule, without spelling them out. */
export class LetterCounter {
  private readonly types = new Map<SubjectType, Counted>();

  constructor(legend: VerdictLegend) {
    for (const { subjectType } of legend) {
      if (this.types.has(subjectType)) continue;
      const rules = legend.filter((rule) => rule.subjectType === subjectType);
      this.types.set(subjectType, { rules, numbers: new Array<number>(rules.length * SORTS.length).fill(0) });
    }
  }

  /** The letters of one subject, which stands for so many. Throws a RangeError unless there is one for each rule. */
  add(type: SubjectType, letters: string, number: number): void {
    const counted = this.types.get(type);
    if (letters.length !== (counted?.rules.length ?? 0)) {
      throw new RangeError(`There is not a letter for each rule about a ${type}.`);
    }
    if (counted === undefined) return;
    for (let at = 0; at < letters.length; at += 1) {
      const place = PLACES.get(letters.charCodeAt(at));
      if (place === undefined) throw new RangeError(`'${letters[at]}' stands for no verdict.`);
      const where = at * SORTS.length + place;
      counted.numbers[where] = (counted.numbers[where] ?? 0) + number;
    }
  }

  /** Of rules that were counted at all. */
  counts(): RuleCounts[] {
    const tally = new RuleTally();
    for (const { rules, numbers } of this.types.values()) {
      numbers.forEach((number, where) => {
        const rule = rules[Math.floor(where / SORTS.length)];
        const outcome = outcomeOf(SORTS[where % SORTS.length] ?? '');
        if (number > 0 && rule && outcome) tally.addVerdict(rule.ruleId, rule.ruleSetId, outcome, number);
      });
    }
    return tally.counts();
  }
}
