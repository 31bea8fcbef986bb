import { useMemo } from 'react';
import type { SweepTrend } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Chart } from '../../../shell/chart/chart.js';
import { heightOf } from '../../../shell/trend/points-of.js';
import { rateOf } from './rate-of.js';
import { trendOption } from './trend-option.js';
import { TrendTable } from './trend-table.js';

export interface NightsProps {
  readonly points: readonly SweepTrend[];
  readonly where: string;
  /** All rules, a measure, or the title of a rule. */
  readonly what: string;
  /** Whether it is of so many markets of all. */
  readonly isRated: boolean;
}

/** The nights as lines, with their numbers in a table below. */
export function Nights(of: NightsProps) {
  const { t } = useTranslation('towns');
  const isOne = of.points.length === 1;
  return (
    <>
      {isOne ? <p className="soft">{t('trend.one')}</p> : <TrendPicture {...of} />}
      <details open={isOne}>
        <summary>{t('trend.table')}</summary>
        <TrendTable points={of.points} isRated={of.isRated} />
      </details>
    </>
  );
}

function TrendPicture({ points, where, what, isRated }: NightsProps) {
  const { t } = useTranslation('towns');
  const option = useMemo(
    () => trendOption(points, (verdict) => t(`trend.${verdict}`), isRated),
    [points, isRated, t],
  );
  const [first, last] = [points[0]!, points.at(-1)!];
  const told = { where, what, from: first.asOf, to: last.asOf, count: points.length };
  const [before, now] = [rateOf(first), rateOf(last)];
  const label = isRated
    ? t('trend.alternativeRate', {
        ...told,
        ...{ startDone: before.done, startOf: before.of, endDone: now.done, endOf: now.of },
      })
    : t('trend.alternative', { ...told, start: heightOf(first), end: heightOf(last) });
  return <Chart label={label} option={option} height="high" />;
}
