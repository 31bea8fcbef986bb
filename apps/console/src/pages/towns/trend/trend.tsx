import { useMemo } from 'react';
import type { SweepTrend, TownOverview } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useTownsTrend } from '../../../api/trend.js';
import { Chart } from '../../../shell/chart/chart.js';
import { useSession } from '../../../shell/session-context.js';
import { ReadPart } from '../../../shell/sheet/read-part.js';
import { heightOf, pointsOf } from '../../../shell/trend/points-of.js';
import { useWhere } from '../use-where.js';
import { trendOption } from './trend-option.js';
import { TrendTable } from './trend-table.js';

/** How many verdicts of each kind the nights came to, in one town or in all that the account sees. */
export function Trend({ town }: { readonly town: TownOverview | null }) {
  const { t } = useTranslation('towns');
  const isCity = useSession().session.towns === null && town === null;
  const trend = useTownsTrend(town?.townCode ?? null);
  const points = useMemo(() => pointsOf(trend.data?.items ?? []), [trend.data]);
  const shown = useWhere(town);
  const where = isCity ? t('trend.city') : shown;
  const since = trend.data?.keptSince ?? null;
  return (
    <section className="panel" aria-labelledby="trend">
      <div className="panel-head">
        <h2 id="trend">{t('trend.title', { where })}</h2>
        <span className="soft numbers">
          {points.length > 0 && t('trend.nights', { count: points.length })}
          {!isCity && since !== null && t('trend.since', { date: since })}
        </span>
      </div>
      <ReadPart query={trend}>
        {() =>
          points.length === 0 ? (
            <p>{t(isCity ? 'trend.none' : 'trend.noneByTown')}</p>
          ) : (
            <Nights points={points} where={where} />
          )
        }
      </ReadPart>
    </section>
  );
}

interface NightsProps {
  readonly points: readonly SweepTrend[];
  readonly where: string;
}

function Nights({ points, where }: NightsProps) {
  const { t } = useTranslation('towns');
  const isOne = points.length === 1;
  return (
    <>
      {isOne ? <p className="soft">{t('trend.one')}</p> : <TrendPicture points={points} where={where} />}
      <details open={isOne}>
        <summary>{t('trend.table')}</summary>
        <TrendTable points={points} />
      </details>
    </>
  );
}

function TrendPicture({ points, where }: NightsProps) {
  const { t } = useTranslation('towns');
  const option = useMemo(() => trendOption(points, (verdict) => t(`trend.${verdict}`)), [points, t]);
  const [first, last] = [points[0]!, points.at(-1)!];
  const numbers = { count: points.length, start: heightOf(first), end: heightOf(last) };
  const label = t('trend.alternative', { where, from: first.asOf, to: last.asOf, ...numbers });
  return <Chart label={label} option={option} height="high" />;
}
