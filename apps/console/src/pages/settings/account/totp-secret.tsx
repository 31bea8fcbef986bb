import { lazy, Suspense } from 'react';
import type { NewTotp } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { inFours } from './in-fours.js';

/** Drawing it takes code that nothing else needs. */
const TotpPicture = lazy(() => import('./totp-picture.js'));

/** What a device has to be told: as a picture, and as text for those whose device has no camera. */
export function TotpSecret({ begun: { secret, uri } }: { readonly begun: NewTotp }) {
  const { t } = useTranslation('settings');
  return (
    <ol className="totp-steps">
      <li>{t('totpStep1')}</li>
      <li>
        {t('totpStep2')}
        <div className="totp-told">
          <Suspense fallback={<div className="totp-picture" />}>
            <TotpPicture address={uri} label={t('totpPicture')} />
          </Suspense>
          <div>
            {t('totpTyped')}
            <code className="told-secret">{inFours(secret)}</code>
            <details>
              <summary>{t('totpAddress')}</summary>
              <code className="totp-address">{uri}</code>
            </details>
          </div>
        </div>
      </li>
      <li>{t('totpStep3')}</li>
    </ol>
  );
}
