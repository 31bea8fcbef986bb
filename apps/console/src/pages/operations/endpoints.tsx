import { useState } from 'react';
import type { WebhookEndpoint } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { useEndpoints, useSending } from '../../api/operations.js';
import { DataTable } from '../../shell/sheet/data-table.js';
import { Mark } from '../../shell/sheet/mark.js';
import { ReadPart } from '../../shell/sheet/read-part.js';
import { Section } from '../../shell/sheet/sheet.js';
import { NOUGHT, shownInstant } from '../../shell/sheet/shown.js';
import { Followed, type FollowedProps } from './followed.js';
import { SendButton } from './send-button.js';

/** Where events are sent. */
export function Endpoints() {
  const { t } = useTranslation('operations');
  const endpoints = useEndpoints();
  const { ping } = useSending();
  const [followed, setFollowed] = useState<FollowedProps | null>(null);
  const send = async (endpoint: WebhookEndpoint): Promise<void> => {
    const { id } = await ping(endpoint.id);
    setFollowed({ id, endpoint: nameOf(endpoint) });
  };
  return (
    <Section id="endpoints" title={t('endpoints.title')} note={t('endpoints.note')}>
      {followed !== null && <Followed {...followed} />}
      <ReadPart query={endpoints}>
        {(rows) => (
          <DataTable
            caption={t('endpoints.title')}
            rows={rows}
            keyOf={({ id }) => id}
            nothing={t('endpoints.nothing')}
            columns={[
              { key: 'what', title: t('endpoints.what'), isHead: true, cell: nameOf },
              { key: 'url', title: t('endpoints.url'), isText: true, cell: ({ url }) => <code>{url}</code> },
              { key: 'state', title: t('state'), cell: (endpoint) => <State endpoint={endpoint} /> },
              {
                key: 'types',
                title: t('endpoints.types'),
                isNumber: true,
                cell: ({ eventTypes }) => eventTypes?.length ?? t('endpoints.all'),
              },
              {
                key: 'since',
                title: t('endpoints.since'),
                cell: ({ createdAt }) => shownInstant(createdAt),
              },
              {
                key: 'do',
                title: t('do'),
                isLast: true,
                cell: (endpoint) =>
                  endpoint.state === 'enabled' ? (
                    <SendButton send={() => send(endpoint)}>{t('endpoints.test')}</SendButton>
                  ) : null,
              },
            ]}
          />
        )}
      </ReadPart>
    </Section>
  );
}

/** What an endpoint is called, or where it is. */
export const nameOf = ({ description, url }: WebhookEndpoint): string =>
  description === '' ? new URL(url).host : description;

function State({ endpoint }: { readonly endpoint: WebhookEndpoint }) {
  const { t } = useTranslation('operations');
  const { state, disabledReason, disabledAt } = endpoint;
  if (state === 'enabled') return <Mark kind="good">{t('endpoints.enabled')}</Mark>;
  const why = disabledReason === null ? NOUGHT : t(`endpoints.reasons.${disabledReason}`);
  return (
    <Mark kind={disabledReason === 'requested' ? 'unknown' : 'bad'}>
      {t('endpoints.disabled', { why, at: shownInstant(disabledAt) })}
    </Mark>
  );
}
