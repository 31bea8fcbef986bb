import type { SweepTrend } from '@hongzhu/client';
import type { ChartLook, ChartOption } from '../../../shell/chart/chart-option.js';
import { countAxis } from '../../../shell/chart/common-option.js';
import { SHOWN } from '../../../shell/trend/points-of.js';

type Shown = (typeof SHOWN)[number];
const COLOURS = { non_compliant: 'accent', in_grace: 'warn', insufficient_data: 'unknown' } as const;

/** What bars are filled with, so that nothing rests on their colours: nothing, stripes, dots. */
const fillOf = (verdict: Shown, { surface }: ChartLook): object => {
  if (verdict === 'in_grace')
    return { decal: { color: surface, dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4 } };
  if (verdict === 'insufficient_data')
    return {
      decal: {
        color: surface,
        symbol: 'circle',
        dashArrayX: [
          [6, 6],
          [0, 6, 6, 0],
        ],
        dashArrayY: [5, 0],
      },
    };
  return {};
};

/** A bar a date: what has to be looked at, one on the other. */
export const ruleTrendOption =
  (points: readonly SweepTrend[], nameOf: (verdict: Shown) => string) =>
  (look: ChartLook): ChartOption => ({
    xAxis: {
      type: 'category',
      data: points.map(({ asOf }) => asOf),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: look.lineStrong } },
      axisLabel: { color: look.inkSoft, fontSize: look.fontSize, formatter: (asOf: string) => asOf.slice(5) },
    },
    yAxis: countAxis(look),
    series: SHOWN.map((verdict) => ({
      type: 'bar',
      stack: 'all',
      name: nameOf(verdict),
      barMaxWidth: look.fontSize * 2,
      itemStyle: { color: look[COLOURS[verdict]], ...fillOf(verdict, look) },
      data: points.map(({ verdicts }) => verdicts[verdict]),
    })),
  });
