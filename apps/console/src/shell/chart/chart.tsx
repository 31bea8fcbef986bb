import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Fence } from '../fence.js';
import type { ChartPicture } from './chart-option.js';
import './chart.css';

const DrawnChart = lazy(() => import('./drawn-chart.js'));

export interface ChartProps extends ChartPicture {
  readonly height: 'low' | 'high';
}

/** A picture of numbers that stand in a table beside it. The library comes when the first one is shown. */
export function Chart({ height, ...of }: ChartProps) {
  const { t } = useTranslation();
  return (
    <div className={`chart ${height}`}>
      <Fence>
        <Suspense fallback={<p className="soft">{t('states.loading')}</p>}>
          <DrawnChart {...of} />
        </Suspense>
      </Fence>
    </div>
  );
}
