import type { BarSeriesOption, LineSeriesOption } from 'echarts/charts';
import type {
  AriaComponentOption,
  GridComponentOption,
  LegendComponentOption,
  TooltipComponentOption,
} from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/** What charts are described by: of ECharts, the parts that are on board. */
export type ChartOption = ComposeOption<
  | AriaComponentOption
  | BarSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | LineSeriesOption
  | TooltipComponentOption
>;

/** The colours and letters of the page, as a chart takes them. */
export interface ChartLook {
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly surface: string;
  readonly accent: string;
  readonly warn: string;
  readonly unknown: string;
  readonly font: string;
  /** Of the letters, in CSS pixels: what 0.75rem is in the text size that is chosen. */
  readonly fontSize: number;
}

export interface ChartPicture {
  /** What can be seen in it, for who does not see it. */
  readonly label: string;
  /** The same function as long as nothing changes. */
  readonly option: (look: ChartLook) => ChartOption;
}
