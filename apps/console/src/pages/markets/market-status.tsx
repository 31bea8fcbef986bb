import type { Market } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Value } from '../../shell/value.js';

export function MarketStatus({ status }: Pick<Market, 'status'>) {
  const { t } = useTranslation('markets');
  return <Value>{status === null ? null : t(`status.${status}`)}</Value>;
}
