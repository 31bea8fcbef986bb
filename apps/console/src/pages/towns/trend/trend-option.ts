import type { SweepTrend } from '@hongzhu/client';
import type { ChartLook, ChartOption } from '../../../shell/chart/chart-option.js';
import { countAxis, gridOf } from '../../../shell/chart/common-option.js';
import { SHOWN } from '../../../shell/trend/points-of.js';

const DAY_MS = 86_400_000;

/** Lines that differ in stroke and sign, so that nothing rests on their colours. */
const STROKES = {
  non_compliant: { colour: 'accent', stroke: 'solid', symbol: 'circle' },
  in_grace: { colour: 'warn', stroke: 'dashed', symbol: 'triangle' },
  insufficient_data: { colour: 'unknown', stroke: 'dotted', symbol: 'diamond' },
} as const;

/** A line for each verdict; its last number stands at its end, and the sign of a sweep that is incomplete is hollow. */
export const trendOption =
  (points: readonly SweepTrend[], nameOf: (verdict: (typeof SHOWN)[number]) => string) =>
  (look: ChartLook): ChartOption => ({
    grid: gridOf(look, look.fontSize * 3.5),
    xAxis: {
      type: 'time',
      minInterval: DAY_MS,
      axisLine: { lineStyle: { color: look.lineStrong } },
      axisLabel: { color: look.inkSoft, fontSize: look.fontSize, formatter: '{MM}-{dd}', hideOverlap: true },
    },
    yAxis: countAxis(look),
    series: SHOWN.map((verdict) => {
      const { colour, stroke, symbol } = STROKES[verdict];
      const color = look[colour];
      const hollow = {
        itemStyle: { color: look.surface, borderColor: color, borderWidth: 1.5 },
        symbolSize: 9,
      };
      return {
        type: 'line',
        name: nameOf(verdict),
        symbol,
        symbolSize: 6,
        itemStyle: { color },
        lineStyle: { color, type: stroke, width: 2 },
        endLabel: { show: true, color: look.ink, fontSize: look.fontSize, formatter: lastValue },
        labelLayout: { moveOverlap: 'shiftY' },
        data: points.map(({ asOf, status, verdicts }) => ({
          value: [asOf, verdicts[verdict]],
          ...(status !== 'complete' && hollow),
        })),
      };
    }),
  });

const lastValue = ({ value }: { readonly value?: unknown }): string => String((value as unknown[])[1]);
