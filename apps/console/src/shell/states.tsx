import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { failureOf } from '../api/failure-of.js';
import { codeOf } from '../api/send.js';
import { Notice } from './notice.js';
import { useIsSlow } from './use-is-slow.js';

interface StateProps {
  /** Where nothing else is on the page. */
  readonly isPage?: boolean;
}

/** What is being read; when it takes long, it says so, and what can be done. */
export function Loading({ isPage = false }: StateProps) {
  const { t } = useTranslation();
  const isSlow = useIsSlow();
  return (
    <Notice isPage={isPage} title={t('states.loading')}>
      {isSlow ? t('states.slow') : undefined}
    </Notice>
  );
}

export interface FailedProps extends StateProps {
  readonly error: unknown;
  readonly retry: () => void;
}

/** What could not be read, what to do about it, and the code for an operator. */
export function Failed({ error, retry, isPage = false }: FailedProps) {
  const { t } = useTranslation();
  return (
    <Notice
      role="alert"
      isPage={isPage}
      title={t('states.failedTitle')}
      action={<Button onClick={retry}>{t('states.retry')}</Button>}
    >
      <p>{t(`states.failures.${failureOf(error)}`)}</p>
      <code>{codeOf(error)}</code>
    </Notice>
  );
}

export function NothingHere() {
  const { t } = useTranslation();
  return (
    <Notice isPage title={t('states.nothingHere')} action={<Button href="/">{t('states.toStart')}</Button>}>
      {t('states.nothingHereHint')}
    </Notice>
  );
}
