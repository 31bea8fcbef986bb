import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';

use([
  ...[BarChart, LineChart],
  ...[AriaComponent, GridComponent, LegendComponent, TooltipComponent],
  ...[LabelLayout, SVGRenderer],
]);

/** An empty chart in this element, of SVG: it can be printed, and is sharp in every text size. */
export const startChart = (element: HTMLElement, language: string): EChartsType =>
  init(element, null, { renderer: 'svg', locale: language === 'en' ? 'EN' : 'ZH' });
