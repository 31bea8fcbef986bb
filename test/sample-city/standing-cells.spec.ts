import { describe, expect, it } from '@jest/globals';
import { loadRuleLibrary } from '@hongzhu/platform';
import { addDays } from '@hongzhu/rules-engine';
import { generateSampleCity } from '@hongzhu/sample-city';
import { expectStanding, judgedCity } from '../rules/standing-cells.js';

const { ruleSets } = await loadRuleLibrary();

describe.each(['2026-11-23', '2026-12-31'])('the cells of the sample city on %s', (asOf) => {
  const judge = judgedCity(generateSampleCity(asOf), ruleSets);
  const before = judge(asOf);
  const standing = (days: number): number =>
    before.filter(({ standsUntil }) => standsUntil === null || standsUntil > addDays(asOf, days)).length;

  it('stand for more than a day, nearly all of them, and for more than a month, most of them', () => {
    expect(standing(1) / before.length).toBeGreaterThan(0.8);
    expect(standing(31) / before.length).toBeGreaterThan(0.5);
  });

  it.each([1, 7, 40, 300])('are, %i days later, what they were, as far as was said', (days) => {
    const day = addDays(asOf, days);
    expect(standing(days)).toBeGreaterThan(0);
    expectStanding(before, day, judge(day));
  });
});
