import type { WebhookDelivery } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useDelivery } from '../../api/operations.js';
import { Mark } from '../../shell/sheet/mark.js';
import { shownInstant } from '../../shell/sheet/shown.js';
import { KINDS } from './delivery-state.js';
import { useReason } from './use-reason.js';

export interface FollowedProps {
  readonly id: string;
  /** Where it goes. */
  readonly endpoint: string;
}

/** What becomes of something that was sent a moment ago: asked for until it has come to an end, and read out. */
export function Followed({ id, endpoint }: FollowedProps) {
  const { t } = useTranslation('operations');
  const { data, isError } = useDelivery(id);
  return (
    <p role="status" className="operations-followed">
      {isError && <Mark kind="unknown">{t('deliveries.followed.unknown')}</Mark>}
      {!isError && data === undefined && t('deliveries.followed.pending', { endpoint })}
      {!isError && data !== undefined && <Outcome delivery={data} endpoint={endpoint} />}
    </p>
  );
}

function Outcome({ delivery, endpoint }: { readonly delivery: WebhookDelivery; readonly endpoint: string }) {
  const { t } = useTranslation('operations');
  const reason = useReason(delivery);
  const { state, eventType: event, nextAttemptAt } = delivery;
  return (
    <Mark kind={KINDS[state]}>
      {t(`deliveries.followed.${state}`, { event, endpoint, reason, at: shownInstant(nextAttemptAt) })}
    </Mark>
  );
}
