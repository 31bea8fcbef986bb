import { describe, expect, it } from '@jest/globals';
import { MEASURES } from '../measures.js';
import { measureOfRule, ruleOfMeasure, trendChoices } from './trend-choices.js';

const found = (ruleId: string, severity: 'high' | 'low') =>
  ({ ruleId, ruleSetId: 'a-set', severity, kind: 'violation', count: 1 }) as const;

describe('what the trend shows', () => {
  it('follows the measure by its rule, and is of all rules where the measure has none', () => {
    expect(MEASURES.map(ruleOfMeasure)).toEqual([
      ...['market-branch-coverage', 'member-unassigned', 'five-ones-complete'],
      ...[null, null],
    ]);
  });

  it('is known by its rule again', () => {
    const [organizations, members, sites] = MEASURES.map(ruleOfMeasure).map(measureOfRule);
    expect([organizations, members, sites]).toEqual(['organizations', 'members', 'sites']);
    expect([measureOfRule(null), measureOfRule('term-due')]).toEqual([null, null]);
  });

  it('may be each other rule once: those with open findings first, the gravest before the others', () => {
    const byRule = [found('b', 'low'), found('a', 'high'), found('five-ones-complete', 'high')];
    expect(trendChoices(byRule, ['c', 'a', 'member-unassigned', 'd'])).toEqual({
      ...{ open: ['a', 'b'], others: ['c', 'd'] },
    });
  });

  it('may be a rule that is in force no longer as long as something of it is open', () => {
    expect(trendChoices([found('gone', 'low')], [])).toEqual({ open: ['gone'], others: [] });
  });
});
