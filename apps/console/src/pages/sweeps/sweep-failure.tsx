import type { Sweep } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMay } from '../../shell/session-context.js';
import { lacksVerdicts } from './say-night.js';

export interface SweepFailureProps {
  readonly sweep: Sweep;
  /** Where the reasons do not stand below, it leads to them. */
  readonly withLink?: boolean;
}

/** Why a sweep came to no certificate, with the code for an operator, and where the reasons are one by one. */
export function SweepFailure({ sweep, withLink = false }: SweepFailureProps) {
  const { t } = useTranslation('sweeps');
  const readsDetail = useMay('read SweepDetail');
  const { id, failure } = sweep;
  if (failure === null) return null;
  return (
    <p className="sheet-nothing" role="note">
      {t(`failures.${failure as 'pairs_missing'}`, { defaultValue: t('failures.other') })}{' '}
      <code className="soft">{failure}</code>{' '}
      {withLink && readsDetail && lacksVerdicts(sweep) && (
        <Link to={`/sweeps/${id}`}>{t('missing.show')}</Link>
      )}
      {!readsDetail && lacksVerdicts(sweep) && t('missing.notYours')}
    </p>
  );
}
