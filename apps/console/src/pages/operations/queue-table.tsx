import { QUEUE_BOARD } from '@hongzhu/contracts';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.js';
import { useMay } from '../../shell/session-context.js';
import { DataTable, type Column } from '../../shell/sheet/data-table.js';
import { Mark } from '../../shell/sheet/mark.js';
import { Section } from '../../shell/sheet/sheet.js';
import { shownNumber } from '../../shell/sheet/shown.js';
import type { Figures } from './read-figures.js';
import { JOB_STATES, queueRows, type QueueRow } from './watched.js';

/** How many jobs each queue has. A job is a wake-up: what is to be done stands in the database. */
export function QueueTable({ figures }: { readonly figures: Figures }) {
  const { t } = useTranslation('operations');
  const seesJobs = useMay('read Queue');
  const columns: Column<QueueRow>[] = [
    {
      key: 'queue',
      title: t('queues.queue'),
      isHead: true,
      cell: ({ queue }) => <QueueName queue={queue} />,
    },
    ...JOB_STATES.map((state): Column<QueueRow> => ({
      key: state,
      title: t(`queues.states.${state}`),
      isNumber: true,
      cell: ({ jobs: { [state]: count } }) =>
        count === null ? (
          <Mark kind="unknown">{t('unknown')}</Mark>
        ) : (
          <Count count={count} isBad={state === 'failed'} />
        ),
    })),
  ];
  return (
    <Section
      id="queues"
      title={t('queues.title')}
      note={t('queues.note')}
      actions={
        seesJobs && (
          <a href={`${QUEUE_BOARD}/`} target="_blank" rel="noopener">
            {t('queues.board')}
          </a>
        )
      }
    >
      <DataTable
        caption={t('queues.title')}
        columns={columns}
        rows={queueRows(figures)}
        keyOf={({ queue }) => queue}
        nothing={t('unknown')}
      />
    </Section>
  );
}

/** Its name, and the one that it has on the board, in logs and in figures. */
function QueueName({ queue }: Pick<QueueRow, 'queue'>) {
  const { t } = useTranslation('operations');
  return (
    <>
      {t(`queues.names.${queue}`)} <small className="soft">{queue}</small>
    </>
  );
}

function Count({ count, isBad }: { readonly count: number; readonly isBad: boolean }) {
  const shown = shownNumber(count, useLanguage());
  if (count === 0) return <span className="nought">{shown}</span>;
  return isBad ? <Mark kind="warn">{shown}</Mark> : <>{shown}</>;
}
