import { useEffect, useRef } from 'react';
import { useLanguage } from '../../i18n/use-language.js';
import { chartLook } from './chart-look.js';
import type { ChartPicture } from './chart-option.js';
import { commonOption } from './common-option.js';
import { startChart } from './echarts.js';

/** The chart itself, which comes with the library. It takes the width that there is, and the text size that is chosen. */
export default function DrawnChart({ label, option }: ChartPicture) {
  const place = useRef<HTMLDivElement>(null);
  const language = useLanguage();
  useEffect(() => {
    const chart = startChart(place.current!, language);
    const draw = (): void => {
      const look = chartLook();
      chart.resize();
      chart.setOption({ ...commonOption(label, look), ...option(look) }, { notMerge: true });
    };
    // It tells the first size, too; sizes are in rem, so that another text size is another size.
    const sizes = new ResizeObserver(draw);
    sizes.observe(place.current!);
    return () => {
      sizes.disconnect();
      chart.dispose();
    };
  }, [label, option, language]);
  return <div ref={place} className="chart-place" />;
}
