import { useState } from 'react';
import type { WebhookDelivery } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useDeliveries, useEndpoints, type DeliveryState } from '../../api/operations.js';
import { DataTable, type Column } from '../../shell/sheet/data-table.js';
import { Mark } from '../../shell/sheet/mark.js';
import { More } from '../../shell/sheet/more.js';
import { ReadPart } from '../../shell/sheet/read-part.js';
import { Section } from '../../shell/sheet/sheet.js';
import { NOUGHT, shownInstant } from '../../shell/sheet/shown.js';
import { KINDS, STATES } from './delivery-state.js';
import { nameOf } from './endpoints.js';
import { Followed, type FollowedProps } from './followed.js';
import { ReplayButton } from './replay-button.js';
import { useReason } from './use-reason.js';
import '../../shell/choices.css';

/** What was sent, or is going to be; what was delivered or given up can be sent once more. */
export function Deliveries() {
  const { t } = useTranslation('operations');
  const [state, setState] = useState<DeliveryState | null>(null);
  const [followed, setFollowed] = useState<FollowedProps | null>(null);
  const deliveries = useDeliveries(state);
  const columns = useColumns(setFollowed);
  const nothing =
    state === null
      ? t('deliveries.nothing')
      : t('deliveries.nothingSo', { state: t(`deliveries.states.${state}`) });
  return (
    <Section
      id="deliveries"
      title={t('deliveries.title')}
      note={t('deliveries.note')}
      actions={
        <div role="group" aria-label={t('state')} className="choices">
          {[null, ...STATES].map((each) => (
            <button key={each} type="button" aria-pressed={state === each} onClick={() => setState(each)}>
              {each === null ? t('deliveries.all') : t(`deliveries.states.${each}`)}
            </button>
          ))}
        </div>
      }
    >
      {followed !== null && <Followed {...followed} />}
      <ReadPart query={deliveries}>
        {({ pages }) => (
          <DataTable
            caption={t('deliveries.title')}
            columns={columns}
            rows={pages.flatMap(({ items }) => items)}
            keyOf={({ id }) => id}
            nothing={nothing}
          />
        )}
      </ReadPart>
      <More query={deliveries} />
    </Section>
  );
}

function useColumns(follow: (sent: FollowedProps) => void): Column<WebhookDelivery>[] {
  const { t } = useTranslation('operations');
  const endpoints = useEndpoints();
  const endpointOf = ({ endpointId }: WebhookDelivery): string => {
    const endpoint = endpoints.data?.find(({ id }) => id === endpointId);
    return endpoint === undefined ? NOUGHT : nameOf(endpoint);
  };
  return [
    { key: 'event', title: t('deliveries.event'), isHead: true, cell: ({ eventType }) => eventType },
    { key: 'endpoint', title: t('endpoints.what'), cell: endpointOf },
    {
      key: 'state',
      title: t('state'),
      cell: ({ state }) => <Mark kind={KINDS[state]}>{t(`deliveries.states.${state}`)}</Mark>,
    },
    { key: 'attempts', title: t('deliveries.attempts'), isNumber: true, cell: ({ attempts }) => attempts },
    {
      key: 'answer',
      title: t('deliveries.answer'),
      isText: true,
      cell: (delivery) => <Reason delivery={delivery} />,
    },
    { key: 'created', title: t('deliveries.created'), cell: ({ createdAt }) => shownInstant(createdAt) },
    { key: 'last', title: t('deliveries.last'), cell: ({ lastAttemptAt }) => shownInstant(lastAttemptAt) },
    { key: 'next', title: t('deliveries.next'), cell: ({ nextAttemptAt }) => shownInstant(nextAttemptAt) },
    {
      key: 'do',
      title: t('do'),
      isLast: true,
      cell: (delivery) => {
        const endpoint = endpointOf(delivery);
        return (
          <ReplayButton delivery={delivery} endpoint={endpoint} onSent={(id) => follow({ id, endpoint })} />
        );
      },
    },
  ];
}

const Reason = ({ delivery }: { readonly delivery: WebhookDelivery }) => <>{useReason(delivery)}</>;
