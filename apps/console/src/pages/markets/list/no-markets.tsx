import { useTranslation } from 'react-i18next';
import type { MarketFilter } from '../../../api/markets.js';
import { ImportFirst } from '../../../shell/import-first.js';
import { Notice } from '../../../shell/notice.js';

/** What stands where the list would: that nothing fits what was asked for, or that there is no market at all. */
export function NoMarkets({ filter }: { readonly filter: MarketFilter }) {
  const { t } = useTranslation('markets');
  if (Object.keys(filter).length > 0) return <Notice title={t('noneTitle')}>{t('none')}</Notice>;
  return (
    <Notice title={t('emptyTitle')} action={<ImportFirst />}>
      {t('empty')}
    </Notice>
  );
}
