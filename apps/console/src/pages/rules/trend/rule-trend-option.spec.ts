import { describe, expect, it } from '@jest/globals';
import { A_LOOK } from '../../../shell/chart/chart-look.fixture.js';
import { aSweepTrend } from '../../../shell/trend/sweep-trend.fixture.js';
import { ruleTrendOption } from './rule-trend-option.js';

interface Bars {
  readonly name: string;
  readonly stack: string;
  readonly itemStyle: { readonly decal?: object };
  readonly data: readonly number[];
}
const POINTS = [
  aSweepTrend('a', '2026-11-28', { non_compliant: 3, in_grace: 2, insufficient_data: 1, compliant: 90 }),
  aSweepTrend('b', '2026-11-30', { non_compliant: 4 }),
];
const option = ruleTrendOption(POINTS, (verdict) => `name of ${verdict}`)(A_LOOK);
const bars = option.series as unknown as Bars[];

describe('the bars of a rule', () => {
  it('stand on each other, a date beside the other', () => {
    expect(option.xAxis).toMatchObject({ data: ['2026-11-28', '2026-11-30'] });
    expect(new Set(bars.map(({ stack }) => stack)).size).toBe(1);
    expect(bars.map(({ name, data }) => [name, data])).toEqual([
      ['name of non_compliant', [3, 4]],
      ['name of in_grace', [2, 0]],
      ['name of insufficient_data', [1, 0]],
    ]);
  });

  it('differ in their filling, and not in colour alone', () => {
    expect(new Set(bars.map(({ itemStyle }) => JSON.stringify(itemStyle.decal ?? null))).size).toBe(3);
  });
});
