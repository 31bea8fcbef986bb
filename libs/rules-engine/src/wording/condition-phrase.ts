import { AS_OF } from '../built-in-facts.js';
import type { FactCatalogue, FactDefinition } from '../fact-catalogue.js';
import type { FactValue } from '../fact-value.js';
import type { Bilingual } from '../rule-document.js';
import { fill, type Pattern } from './pattern.js';
import { printFact, printCount, quotedTruth } from './print-fact.js';
import { AT_LEAST_SO_MANY, CONDITIONS, LEAVES, NEGATED_CONDITIONS, SO_THAT } from './sentences.js';
import { UNITS, type Unit } from './units.js';

/** A comparison of a fact, as an explanation or a step names it. */
export interface Phrased {
  readonly operator: string;
  /** Absent where the value of `thresholdFact` is not looked at. */
  readonly threshold?: FactValue;
  readonly isNegated?: boolean;
  readonly thresholdFact?: { readonly fact: string; readonly label: Bilingual };
  readonly about?: { readonly fact: string; readonly label: Bilingual };
}

const OPPOSITES: Readonly<Record<string, string>> = {
  equal: 'notEqual',
  notEqual: 'equal',
  lessThan: 'greaterThanInclusive',
  lessThanInclusive: 'greaterThan',
  greaterThan: 'lessThanInclusive',
  greaterThanInclusive: 'lessThan',
  in: 'notIn',
  notIn: 'in',
  contains: 'doesNotContain',
  doesNotContain: 'contains',
  before: 'onOrAfter',
  onOrBefore: 'after',
  after: 'onOrBefore',
  onOrAfter: 'before',
};

const AGES: Readonly<Record<string, Unit>> = {
  withinDays: 'days',
  olderThanDays: 'days',
  withinMonths: 'months',
  olderThanMonths: 'months',
};

/** What a fact is held against: “有 3 名以上”, “不早于评估日期”; 'at least 3', 'on or after the date of the evaluation'. */
export function conditionPhrase(phrased: Phrased, fact: string, catalogue: FactCatalogue): Bilingual {
  const { about, ...own } = phrased;
  if (about)
    return fill(SO_THAT, { label: about.label, condition: conditionPhrase(own, about.fact, catalogue) });
  const opposite = phrased.isNegated ? OPPOSITES[phrased.operator] : undefined;
  if (opposite !== undefined) {
    return conditionPhrase({ ...phrased, operator: opposite, isNegated: false }, fact, catalogue);
  }
  const definition = catalogue.get(fact);
  const threshold = printThreshold(phrased, definition, catalogue);
  return fill(patternOf(phrased, definition), { threshold });
}

function patternOf(phrased: Phrased, definition: FactDefinition | undefined): Pattern {
  const { operator, isNegated, threshold, thresholdFact } = phrased;
  if (isNegated) return NEGATED_CONDITIONS[operator as keyof typeof NEGATED_CONDITIONS];
  const isCount = definition?.unit !== undefined && UNITS[definition.unit].isCount;
  const isSoMany = isCount && typeof threshold === 'number' && !thresholdFact;
  if (operator === 'greaterThanInclusive' && isSoMany) return AT_LEAST_SO_MANY;
  return CONDITIONS[operator as keyof typeof CONDITIONS];
}

function printThreshold(
  phrased: Phrased,
  definition: FactDefinition | undefined,
  catalogue: FactCatalogue,
): Bilingual {
  const { operator, threshold = null, thresholdFact } = phrased;
  // The date of an evaluation goes without saying; it would make the same explanation another every day.
  if (thresholdFact && (phrased.threshold === undefined || thresholdFact.fact === AS_OF))
    return thresholdFact.label;
  const own = thresholdFact ? catalogue.get(thresholdFact.fact) : definition;
  const value = printLength(AGES[operator], threshold) ?? quotedTruth(threshold) ?? printFact(threshold, own);
  if (!thresholdFact) return value;
  return fill(LEAVES.otherFact, { label: thresholdFact.label, value });
}

function printLength(unit: Unit | undefined, length: FactValue): Bilingual | null {
  if (unit === undefined) return null;
  if (typeof length === 'number') return printCount(length, unit);
  return printFact(length, undefined);
}
