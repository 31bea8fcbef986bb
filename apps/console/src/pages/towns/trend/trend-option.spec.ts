import { describe, expect, it } from '@jest/globals';
import { A_LOOK } from '../../../shell/chart/chart-look.fixture.js';
import { aSweepTrend } from '../../../shell/trend/sweep-trend.fixture.js';
import { trendOption } from './trend-option.js';

interface Line {
  readonly name: string;
  readonly symbol: string;
  readonly lineStyle: { readonly type: string };
  readonly data: readonly { readonly value: readonly [string, number]; readonly symbolSize?: number }[];
}
const POINTS = [
  aSweepTrend('a', '2026-11-28', { non_compliant: 3, in_grace: 2, insufficient_data: 1, compliant: 90 }),
  aSweepTrend('b', '2026-11-30', { non_compliant: 4 }, 'incomplete'),
];
const lines = trendOption(POINTS, (verdict) => `name of ${verdict}`)(A_LOOK).series as unknown as Line[];

describe('the lines of the nights', () => {
  it('have the numbers at their days', () => {
    expect(lines.map(({ name, data }) => [name, data.map(({ value }) => value)])).toEqual([
      [
        'name of non_compliant',
        [
          ['2026-11-28', 3],
          ['2026-11-30', 4],
        ],
      ],
      [
        'name of in_grace',
        [
          ['2026-11-28', 2],
          ['2026-11-30', 0],
        ],
      ],
      [
        'name of insufficient_data',
        [
          ['2026-11-28', 1],
          ['2026-11-30', 0],
        ],
      ],
    ]);
  });

  it('have one more, of what complies, where markets are counted', () => {
    const option = trendOption(POINTS, (verdict) => verdict, true)(A_LOOK);
    const rated = option.series as unknown as Line[];
    expect(rated.map(({ name }) => name)).toEqual([
      ...['compliant', 'non_compliant', 'in_grace', 'insufficient_data'],
    ]);
    expect(rated[0]!.data.map(({ value }) => value[1])).toEqual([90, 0]);
    expect(new Set(rated.map(({ symbol }) => symbol)).size).toBe(rated.length);
  });

  it('differ in stroke and in sign, and not in colour alone', () => {
    expect(new Set(lines.map(({ lineStyle }) => lineStyle.type)).size).toBe(lines.length);
    expect(new Set(lines.map(({ symbol }) => symbol)).size).toBe(lines.length);
  });

  it('have a larger, hollow sign where a sweep was incomplete', () => {
    for (const { data } of lines)
      expect(data.map((point) => 'itemStyle' in point && point.symbolSize)).toEqual([false, 9]);
  });
});
