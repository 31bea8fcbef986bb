import { AS_OF } from '../built-in-facts.js';
import type { FactDefinition } from '../fact-catalogue.js';
import type { FactValue } from '../fact-value.js';
import type { Bilingual } from '../rule-document.js';
import { fill, type Pattern } from './pattern.js';
import { printFact, printNumber } from './print-fact.js';
import { AT_LEAST_SO_MANY, CONDITIONS, LEAVES, NEGATED_CONDITIONS } from './sentences.js';
import { UNITS, type Unit } from './units.js';

/** A comparison of a fact, as an explanation or a step names it. */
export interface Phrased {
  readonly operator: string;
  readonly threshold: FactValue;
  readonly isNegated?: boolean;
  readonly thresholdFact?: { readonly fact: string; readonly label: Bilingual };
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
export function conditionPhrase(phrased: Phrased, definition: FactDefinition | undefined): Bilingual {
  const opposite = phrased.isNegated ? OPPOSITES[phrased.operator] : undefined;
  if (opposite !== undefined) {
    return conditionPhrase({ ...phrased, operator: opposite, isNegated: false }, definition);
  }
  return fill(patternOf(phrased, definition), { threshold: printThreshold(phrased, definition) });
}

function patternOf(
  { operator, isNegated, threshold }: Phrased,
  definition: FactDefinition | undefined,
): Pattern {
  if (isNegated) return NEGATED_CONDITIONS[operator as keyof typeof NEGATED_CONDITIONS];
  const isCount = definition?.unit !== undefined && UNITS[definition.unit].isCount;
  if (operator === 'greaterThanInclusive' && isCount && typeof threshold === 'number')
    return AT_LEAST_SO_MANY;
  return CONDITIONS[operator as keyof typeof CONDITIONS];
}

function printThreshold(
  { operator, threshold, thresholdFact }: Phrased,
  definition: FactDefinition | undefined,
): Bilingual {
  const value = printLength(AGES[operator], threshold) ?? printFact(threshold, definition);
  if (!thresholdFact) return value;
  // The date of an evaluation goes without saying; it would make the same explanation another every day.
  if (thresholdFact.fact === AS_OF) return thresholdFact.label;
  return fill(LEAVES.otherFact, { label: thresholdFact.label, value });
}

function printLength(unit: Unit | undefined, length: FactValue): Bilingual | null {
  if (unit === undefined) return null;
  if (typeof length === 'number') return printNumber(length, unit);
  return printFact(length, undefined);
}
