import type { SweepTrend } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { percent } from '../measures.js';
import { rateOf, type Rate } from './rate-of.js';

const VERDICTS = ['compliant', 'non_compliant', 'in_grace', 'insufficient_data', 'error'] as const;

export interface TrendTableProps {
  readonly points: readonly SweepTrend[];
  /** Whether each night says how many markets of all comply. */
  readonly isRated: boolean;
}

export function TrendTable({ points, isRated }: TrendTableProps) {
  const { t } = useTranslation('towns');
  return (
    <div className="scroller" tabIndex={0} role="group" aria-label={t('trend.table')}>
      <table className="table">
        <caption className="only-read">{t('trend.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trend.day')}</th>
            {isRated && <th scope="col">{t('trend.rate')}</th>}
            {VERDICTS.map((verdict) => (
              <th key={verdict} scope="col" className="number">
                {t(`trend.${verdict}`)}
              </th>
            ))}
            <th scope="col">{t('trend.status')}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ sweepId, asOf, status, verdicts }) => (
            <tr key={sweepId}>
              <th scope="row" className="day">
                {asOf}
              </th>
              {isRated && (
                <td className="day rate">
                  <Rated {...rateOf({ verdicts })} />
                </td>
              )}
              {VERDICTS.map((verdict) => (
                <td key={verdict} className="number">
                  {verdicts[verdict]}
                </td>
              ))}
              <td className="day">{t(status === 'complete' ? 'trend.complete' : 'trend.incomplete')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Rated({ done, of }: Rate) {
  const { t } = useTranslation('towns');
  if (of === 0) return <span className="absent">{t('nothing')}</span>;
  return (
    <>
      {t('trend.ofMarkets', { done, of })} <span className="share">{percent(done, of)}%</span>
    </>
  );
}
