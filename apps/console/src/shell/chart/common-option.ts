import type { ChartLook, ChartOption } from './chart-option.js';
import { tooltipContent } from './tooltip-content.js';

/** Where the picture stands: as wide as there is room, but for what is written at its right. */
export const gridOf = ({ fontSize }: ChartLook, right: number) =>
  ({ left: 0, right, top: fontSize * 2.5, bottom: 0, outerBoundsMode: 'same' }) as const;

/** What all charts have in common: letters, a legend of shapes, what is told under the pointer, and a description. */
export const commonOption = (label: string, look: ChartLook): ChartOption => ({
  // Pages of the console do not move.
  animation: false,
  textStyle: { color: look.inkSoft, fontFamily: look.font, fontSize: look.fontSize },
  aria: { enabled: true, label: { description: label } },
  grid: gridOf(look, 4),
  legend: {
    left: 0,
    top: 0,
    itemGap: look.fontSize * 1.25,
    itemWidth: look.fontSize * 2,
    itemHeight: look.fontSize * 0.8,
    // What is left out by a click would be missing for whoever comes after.
    selectedMode: false,
    textStyle: { color: look.ink, fontSize: look.fontSize },
  },
  tooltip: {
    trigger: 'axis',
    confine: true,
    transitionDuration: 0,
    borderColor: look.lineStrong,
    padding: [4, 8],
    extraCssText: 'box-shadow: none',
    textStyle: { color: look.ink, fontSize: look.fontSize },
    axisPointer: { lineStyle: { color: look.lineStrong }, shadowStyle: { opacity: 0.3 } },
    formatter: (params) => tooltipContent([params].flat()),
  },
});

/** An axis of counts from nought. */
export const countAxis = (look: ChartLook): NonNullable<ChartOption['yAxis']> => ({
  type: 'value',
  min: 0,
  minInterval: 1,
  splitNumber: 3,
  axisLabel: { color: look.inkSoft, fontSize: look.fontSize },
  splitLine: { lineStyle: { color: look.line } },
});
