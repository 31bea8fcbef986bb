import type { Sweep, SweepSlot } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DataTable } from '../../shell/sheet/data-table.js';
import { Mark } from '../../shell/sheet/mark.js';
import { SweepMark } from './sweep-mark.js';

export interface SlotTableProps {
  readonly slots: readonly SweepSlot[];
  /** Those that were read, which may not be all. */
  readonly sweeps: readonly Sweep[];
}

/** Each night: the sweep that did its work and how it ended, or why there is none. */
export function SlotTable({ slots, sweeps }: SlotTableProps) {
  const { t } = useTranslation('sweeps');
  return (
    <DataTable
      caption={t('slots')}
      rows={slots}
      keyOf={({ date }) => date}
      nothing={t('noSlots')}
      columns={[
        { key: 'date', title: t('column.night'), isHead: true, cell: ({ date }) => date },
        {
          key: 'became',
          title: t('column.became'),
          isText: true,
          cell: ({ sweepId, skipped }) => (
            <>
              {sweepId !== null && <Swept id={sweepId} sweep={sweeps.find(({ id }) => id === sweepId)} />}
              {skipped !== null && (
                <Mark kind={skipped === 'missed' ? 'warn' : 'unknown'}>{t(`skipped.${skipped}`)}</Mark>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

function Swept({ id, sweep }: { readonly id: string; readonly sweep: Sweep | undefined }) {
  const { t } = useTranslation('sweeps');
  return (
    <>
      <Link to={`/sweeps/${id}`}>{t('slotSwept')}</Link>{' '}
      {sweep !== undefined && sweep.status !== 'complete' && <SweepMark sweep={sweep} />}
    </>
  );
}
