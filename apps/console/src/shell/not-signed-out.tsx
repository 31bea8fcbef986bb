import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../api/send.js';
import { Notice } from './notice.js';

export interface NotSignedOutProps {
  readonly error: unknown;
  readonly retry: () => void;
  readonly stay: () => void;
}

/** Whoever believes to have signed out leaves the machine: that it failed is told on a page of its own. */
export function NotSignedOut({ error, retry, stay }: NotSignedOutProps) {
  const { t } = useTranslation();
  return (
    <main>
      <Notice
        isPage
        role="alert"
        title={t('states.notSignedOut')}
        action={
          <div className="button-row">
            <Button type="primary" onClick={retry}>
              {t('states.signOutAgain')}
            </Button>
            <Button onClick={stay}>{t('states.stay')}</Button>
          </div>
        }
      >
        <p>{t('states.notSignedOutHint')}</p>
        <code>{codeOf(error)}</code>
      </Notice>
    </main>
  );
}
