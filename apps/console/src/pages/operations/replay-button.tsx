import { useState } from 'react';
import type { WebhookDelivery } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSending } from '../../api/operations.js';
import { useMay } from '../../shell/session-context.js';
import { AskCommand } from '../../shell/sheet/ask-command.js';

export interface ReplayButtonProps {
  readonly delivery: WebhookDelivery;
  readonly endpoint: string;
  readonly onSent: (id: string) => void;
}

/** Has a delivery sent again, for who may, once they have read what that means. */
export function ReplayButton({ delivery, endpoint, onSent }: ReplayButtonProps) {
  const { t } = useTranslation('operations');
  const may = useMay('replay Webhook');
  const { replay } = useSending();
  const [asks, setAsks] = useState(false);
  const { id, state, eventType: event } = delivery;
  if (!may || (state !== 'delivered' && state !== 'dead')) return null;
  return (
    <>
      <Button size="small" onClick={() => setAsks(true)}>
        {t('deliveries.replay')}
      </Button>
      {asks && (
        <AskCommand
          title={t('deliveries.ask.title')}
          confirm={t('deliveries.replay')}
          act={async () => onSent((await replay(id)).id)}
          onClose={() => setAsks(false)}
        >
          <p>{t(`deliveries.ask.${state}`, { event, endpoint })}</p>
        </AskCommand>
      )}
    </>
  );
}
