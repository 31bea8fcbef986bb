import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { LOOK_MS, useHealth } from '../../api/operations.js';
import { codeOf } from '../../api/send.js';
import { DataTable } from '../../shell/sheet/data-table.js';
import { Mark } from '../../shell/sheet/mark.js';
import { Section } from '../../shell/sheet/sheet.js';
import { shownInstant } from '../../shell/sheet/shown.js';
import { partsOf, type Part } from './parts.js';

const KINDS = { answers: 'good', silent: 'bad', unknown: 'unknown' } as const;

/** What the service needs, whether it answers, and what is to be done where it does not. Asks anew by itself. */
export function Health({ health }: { readonly health: ReturnType<typeof useHealth> }) {
  const { t } = useTranslation('operations');
  const { data, dataUpdatedAt, error, isFetching, refetch } = health;
  const at = dataUpdatedAt === 0 ? t('health.never') : shownInstant(new Date(dataUpdatedAt).toISOString());
  const next = ({ name, standing, detail }: Part) => (
    <span className="soft">
      {standing === 'silent'
        ? t(`health.next.${name as 'queue'}`, { defaultValue: t('health.next.other') })
        : t(`health.${standing}`)}{' '}
      {detail !== undefined && standing === 'silent' && <code>{detail}</code>}
    </span>
  );
  return (
    <Section
      id="health"
      title={t('health.title')}
      note={t('health.note', { seconds: LOOK_MS / 1000, at })}
      actions={
        <Button size="small" loading={isFetching} onClick={() => void refetch()}>
          {t('health.again')}
        </Button>
      }
    >
      <DataTable
        caption={t('health.title')}
        rows={partsOf(data?.checks ?? [], error === null ? null : codeOf(error))}
        keyOf={({ name }) => name}
        nothing={t('unknown')}
        columns={[
          {
            key: 'part',
            title: t('health.part'),
            isHead: true,
            cell: ({ name }) => t(`part.${name as 'queue'}`, { defaultValue: name }),
          },
          {
            key: 'state',
            title: t('state'),
            cell: ({ standing }) => (
              <Mark kind={KINDS[standing]}>{t(standing === 'unknown' ? 'unknown' : standing)}</Mark>
            ),
          },
          { key: 'next', title: t('health.what'), isText: true, cell: next },
        ]}
      />
    </Section>
  );
}
