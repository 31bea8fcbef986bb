import { useState } from 'react';
import type { NewTotp } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { beginTotp, confirmTotp, removeTotp, type Session } from '../../../api/session.js';
import { useSession } from '../../../shell/session-context.js';
import { Mark } from '../../../shell/sheet/mark.js';
import { Section } from '../../../shell/sheet/sheet.js';
import { useCommand } from '../../../shell/sheet/use-command.js';
import { TotpForm } from './totp-form.js';
import { TotpSecret } from './totp-secret.js';

/** A device whose codes are asked for beside the password. */
export function OwnTotp() {
  const { t } = useTranslation('settings');
  const { session, renew } = useSession();
  const [begun, setBegun] = useState<NewTotp | null>(null);
  const { isBusy, refusal, run } = useCommand();
  const settle = async (change: () => Promise<Session | null>): Promise<void> => {
    const isDone = await run(async () => {
      const next = await change();
      if (next !== null) renew(next);
    });
    if (isDone) setBegun(null);
  };
  return (
    <Section id="totp" title={t('totp')} note={t('totpNote')}>
      <p>
        {session.totp ? <Mark kind="good">{t('totpOn')}</Mark> : <span className="soft">{t('totpOff')}</span>}
      </p>
      {session.totp && (
        <TotpForm
          label={t('totpRemove')}
          asks={['password', 'code']}
          isBusy={isBusy}
          onProof={(proof) => settle(() => removeTotp(proof))}
        />
      )}
      {!session.totp && begun === null && (
        <TotpForm
          label={t('totpBegin')}
          asks={['password']}
          isBusy={isBusy}
          onProof={({ password }) => run(async () => setBegun(await beginTotp(password)))}
        />
      )}
      {!session.totp && begun !== null && (
        <>
          <TotpSecret begun={begun} />
          <TotpForm
            label={t('totpConfirm')}
            asks={['code']}
            isBusy={isBusy}
            onProof={({ code }) => settle(() => confirmTotp(code))}
          />
        </>
      )}
      <p role="alert" className="sheet-refusal">
        {refusal}
      </p>
    </Section>
  );
}
