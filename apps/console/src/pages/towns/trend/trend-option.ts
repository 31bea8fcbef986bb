import type { SweepTrend } from '@hongzhu/client';
import type { ChartLook, ChartOption } from '../../../shell/chart/chart-option.js';
import { countAxis, gridOf } from '../../../shell/chart/common-option.js';
import { SHOWN } from '../../../shell/trend/points-of.js';

const DAY_MS = 86_400_000;

/** Lines that differ in stroke and sign, so that nothing rests on their colours. */
const STROKES = {
  compliant: { colour: 'ink', stroke: 'solid', symbol: 'rect' },
  non_compliant: { colour: 'accent', stroke: 'solid', symbol: 'circle' },
  in_grace: { colour: 'warn', stroke: 'dashed', symbol: 'triangle' },
  insufficient_data: { colour: 'unknown', stroke: 'dotted', symbol: 'diamond' },
} as const;

type Lined = keyof typeof STROKES;
const WITH_RATE: readonly Lined[] = ['compliant', ...SHOWN];

/** A line for each verdict that is to be looked at, and where markets are counted for those that comply; its last number stands at its end, and the sign of a sweep that is incomplete is hollow. */
export const trendOption =
  (points: readonly SweepTrend[], nameOf: (verdict: Lined) => string, isRated = false) =>
  (look: ChartLook): ChartOption => ({
    grid: gridOf(look, look.fontSize * 4.5),
    xAxis: {
      type: 'time',
      minInterval: DAY_MS,
      axisLine: { lineStyle: { color: look.lineStrong } },
      axisLabel: { color: look.inkSoft, fontSize: look.fontSize, formatter: '{MM}-{dd}', hideOverlap: true },
    },
    yAxis: countAxis(look),
    series: (isRated ? WITH_RATE : SHOWN).map((verdict) => {
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
        endLabel: {
          ...{ show: true, color: look.ink, fontSize: look.fontSize, formatter: lastValue },
          // Beside the last day below the axis, and not on it.
          offset: [look.fontSize, 0],
        },
        labelLayout: { moveOverlap: 'shiftY' },
        data: points.map(({ asOf, status, verdicts }) => ({
          value: [asOf, verdicts[verdict]],
          ...(status !== 'complete' && hollow),
        })),
      };
    }),
  });

const lastValue = ({ value }: { readonly value?: unknown }): string => String((value as unknown[])[1]);
