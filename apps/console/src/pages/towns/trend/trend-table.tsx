import type { SweepTrend } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';

const VERDICTS = ['compliant', 'non_compliant', 'in_grace', 'insufficient_data', 'error'] as const;

export function TrendTable({ points }: { readonly points: readonly SweepTrend[] }) {
  const { t } = useTranslation('towns');
  return (
    <div className="scroller" tabIndex={0} role="group" aria-label={t('trend.table')}>
      <table className="table">
        <caption className="only-read">{t('trend.table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('trend.day')}</th>
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
