import type { Sweep } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Mark, type MarkKind } from '../../shell/sheet/mark.js';

const KINDS: Readonly<Record<Sweep['status'], MarkKind>> = {
  queued: 'busy',
  running: 'busy',
  complete: 'good',
  incomplete: 'bad',
  failed: 'bad',
  cancelled: 'unknown',
};

/** How a sweep ended; one whose tasks wait for a supervisor says that, too. */
export function SweepMark({ sweep: { status, brake } }: { readonly sweep: Pick<Sweep, 'status' | 'brake'> }) {
  const { t } = useTranslation('sweeps');
  return (
    <>
      <Mark kind={KINDS[status]}>{t(`status.${status}`)}</Mark>
      {brake.state === 'held' && (
        <>
          {' '}
          <Mark kind="warn">{t('brake.states.held')}</Mark>
        </>
      )}
    </>
  );
}
