import type { Market } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLanguage } from '../../../i18n/use-language.js';
import { shownNumber } from '../../../shell/sheet/shown.js';
import { TownLink } from '../../../shell/town-link.js';
import { Value } from '../../../shell/value.js';
import { MarketStatus } from '../market-status.js';

/** A row a market, by code. A grey word stands where the registry says nothing. */
export function MarketTable({ markets }: { readonly markets: readonly Market[] }) {
  const { t } = useTranslation('markets');
  const columns = ['code', 'name', 'town', 'category', 'status', 'openedOn'] as const;
  const counts = ['operators', 'surveyed', 'workers'] as const;
  return (
    <div className="panel scroller market-table" tabIndex={0} role="group" aria-label={t('title')}>
      <table className="table">
        <caption className="only-read">{t('title')}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`column.${column}`)}
              </th>
            ))}
            {counts.map((column) => (
              <th key={column} scope="col" className="number">
                {t(`column.${column}`)}
              </th>
            ))}
            <th scope="col">{t('column.claim')}</th>
          </tr>
        </thead>
        <tbody>
          {markets.map((market) => (
            <Row key={market.code} market={market} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ market }: { readonly market: Market }) {
  const { t } = useTranslation('markets');
  const { code, name, townCode, category, status, openedOn, demonstrationCandidate: claim } = market;
  return (
    <tr>
      <td className="day">{code}</td>
      <th scope="row">
        <Link to={`/markets/${encodeURIComponent(code)}`}>{name ?? code}</Link>
      </th>
      <td>
        <TownLink code={townCode} />
      </td>
      <td>
        <Value>{category}</Value>
      </td>
      <td>
        <MarketStatus status={status} />
      </td>
      <td className="day">
        <Value>{openedOn}</Value>
      </td>
      <td className="number">
        <Count of={market.operatorCount} />
      </td>
      <td className="number">
        <Count of={market.surveyedOperatorCount} />
      </td>
      <td className="number">
        <Count of={market.workerCount} />
      </td>
      <td>
        <Value>{claim === null ? null : t(claim ? 'claimed' : 'notClaimed')}</Value>
      </td>
    </tr>
  );
}

function Count({ of }: { readonly of: number | null }) {
  const language = useLanguage();
  return <Value>{of === null ? null : shownNumber(of, language)}</Value>;
}
