import { useMemo } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMarketHistory } from '../../../api/markets.js';
import { ReadPart } from '../../../shell/sheet/read-part.js';
import { ChangeTable } from './change-table.js';
import { nightsOf, type Night } from './nights.js';

/** What each night came to otherwise than the one before, by the parameters of that night. */
export function History({ code }: { readonly code: string }) {
  const { t } = useTranslation('markets');
  const history = useMarketHistory(code);
  const nights = useMemo(
    () => nightsOf(history.data?.pages.flatMap(({ items }) => items) ?? []),
    [history.data],
  );
  return (
    <section className="panel" aria-labelledby="history">
      <h2 id="history">{t('history.title')}</h2>
      <ReadPart query={history}>
        {() =>
          nights.length === 0 ? (
            <p>{t(history.hasNextPage ? 'history.noneYet' : 'history.none')}</p>
          ) : (
            nights.map((night) => <NightChanges key={night.sweepId} night={night} />)
          )
        }
      </ReadPart>
      {history.hasNextPage && (
        <p>
          <Button loading={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>
            {t('history.earlier')}
          </Button>
        </p>
      )}
    </section>
  );
}

/** The first night lists all that applied, so it is folded. */
function NightChanges({ night: { asOf, changes, isFirst } }: { readonly night: Night }) {
  const { t } = useTranslation('markets');
  const title = t(isFirst ? 'history.first' : 'history.night', { date: asOf, count: changes.length });
  return (
    <details className="night" open={!isFirst}>
      <summary className="numbers">{title}</summary>
      <ChangeTable changes={changes} label={title} />
    </details>
  );
}
