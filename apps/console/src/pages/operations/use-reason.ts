import type { WebhookDelivery } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { NOUGHT } from '../../shell/sheet/shown.js';

/** What the receiver answered, and in words why it was no success and what to look at. */
export function useReason({
  lastStatus,
  lastCode,
}: Pick<WebhookDelivery, 'lastStatus' | 'lastCode'>): string {
  const { t } = useTranslation('operations');
  const why =
    lastCode === null ? null : t(`deliveries.reasons.${lastCode as 'timed_out'}`, { defaultValue: lastCode });
  return [lastStatus, why].filter((part) => part !== null).join(' · ') || NOUGHT;
}
