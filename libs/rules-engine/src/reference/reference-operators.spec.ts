import { describe, expect, it } from '@jest/globals';
import { factsAre } from '../fixtures/facts.fixture.js';
import { leaf } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import type { Leaf } from '../rule-document.js';
import { runReference } from './run-reference.js';

const AS_OF = '2026-03-31';

async function holds(value: FactValue, operator: string, threshold: Leaf['value']): Promise<boolean> {
  const read = factsAre({ 'market.fact': value });
  const valueOf = (fact: string): FactValue => read({ fact, args: {}, index: 0 });
  const condition = leaf('market.fact', operator, threshold);
  return (await runReference({ condition }, { asOf: AS_OF, params: {}, valueOf })).holds;
}

describe('an operator that json-rules-engine is given', () => {
  it.each<[FactValue, string, Leaf['value'], boolean]>([
    ['2026-03-30', 'before', AS_OF, true],
    ['2026-03-31', 'before', AS_OF, false],
    ['2026-04-01', 'before', AS_OF, false],
    ['2026-03-30', 'onOrBefore', AS_OF, true],
    ['2026-03-31', 'onOrBefore', AS_OF, true],
    ['2026-04-01', 'onOrBefore', AS_OF, false],
    ['2026-03-30', 'after', AS_OF, false],
    ['2026-03-31', 'after', AS_OF, false],
    ['2026-04-01', 'after', AS_OF, true],
    ['2026-03-30', 'onOrAfter', AS_OF, false],
    ['2026-03-31', 'onOrAfter', AS_OF, true],
    ['2026-04-01', 'onOrAfter', AS_OF, true],
    [['dues', 'roster'], 'containsAll', ['roster', 'dues'], true],
    [['dues', 'roster'], 'containsAll', ['roster', 'minutes'], false],
    [['dues', 'roster'], 'containsAny', ['minutes', 'roster'], true],
    [['dues', 'roster'], 'containsAny', ['minutes'], false],
  ])('says of %j %s %j: %j', async (value, operator, threshold, expected) => {
    expect(await holds(value, operator, threshold)).toBe(expected);
  });

  it.each<[string, string, number, boolean]>([
    ['2026-02-28', 'withinDays', 30, false],
    ['2026-03-01', 'withinDays', 30, true],
    ['2026-03-31', 'withinDays', 0, true],
    ['2026-04-01', 'withinDays', 30, false],
    ['2024-03-31', 'withinDays', 730, true],
    ['2024-03-31', 'withinDays', 729, false],
    ['2026-03-01', 'olderThanDays', 31, false],
    ['2026-03-01', 'olderThanDays', 30, true],
    ['2026-04-01', 'olderThanDays', 0, false],
    ['2025-09-30', 'withinMonths', 6, false],
    ['2025-10-01', 'withinMonths', 6, true],
    ['2026-03-31', 'withinMonths', 0, true],
    ['2026-04-01', 'withinMonths', 6, false],
    ['2026-02-28', 'withinMonths', 1.5, false],
    ['2025-10-01', 'olderThanMonths', 6, false],
    ['2025-09-30', 'olderThanMonths', 6, true],
    ['2026-05-01', 'olderThanMonths', -1, false],
    ['2026-04-30', 'olderThanMonths', -1, true],
    ['2026-02-28', 'olderThanMonths', 0.5, true],
    ['2026-03-15', 'olderThanMonths', 0.5, false],
    ['0001-01-01', 'withinMonths', 1e15, true],
    ['0001-01-01', 'olderThanMonths', 1e15, false],
    ['9999-12-31', 'olderThanMonths', -1e15, true],
  ])('says of a day %s, %s %d, on 31 March 2026: %j', async (event, operator, length, expected) => {
    expect(await holds(event, operator, length)).toBe(expected);
  });
});
