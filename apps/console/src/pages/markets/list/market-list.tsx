import { useMemo } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useMarkets } from '../../../api/markets.js';
import { Old } from '../../../shell/old.js';
import { Unread } from '../../../shell/unread.js';
import { filterOf } from './market-filter.js';
import { MarketFilters } from './market-filters.js';
import { MarketTable } from './market-table.js';
import { NoMarkets } from './no-markets.js';

/** All markets that the account may see; what they are narrowed to stands in the address. */
export function MarketList() {
  const { t } = useTranslation('markets');
  const [params] = useSearchParams();
  const filter = useMemo(() => filterOf(params), [params]);
  const markets = useMarkets(filter);
  const found = useMemo(() => markets.data?.pages.flatMap(({ items }) => items) ?? [], [markets.data]);
  return (
    <div className="page markets">
      <header className="page-head">
        <h1>{t('title')}</h1>
        <span className="numbers soft" role="status">
          {markets.isSuccess && t(markets.hasNextPage ? 'listedSome' : 'listedAll', { count: found.length })}
        </span>
      </header>
      <MarketFilters found={found} />
      {markets.data === undefined ? <Unread query={markets} isPage={false} /> : <Old query={markets} />}
      {markets.isSuccess && found.length === 0 && <NoMarkets filter={filter} />}
      {found.length > 0 && <MarketTable markets={found} />}
      {markets.hasNextPage && (
        <p>
          <Button loading={markets.isFetchingNextPage} onClick={() => void markets.fetchNextPage()}>
            {t('more')}
          </Button>
        </p>
      )}
    </div>
  );
}
