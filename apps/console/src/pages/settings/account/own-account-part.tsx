import { useState } from 'react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { finishUp } from '../../../api/leaving.js';
import { signOutEverywhere } from '../../../api/session.js';
import { useSession } from '../../../shell/session-context.js';
import { AskCommand } from '../../../shell/sheet/ask-command.js';
import { Figures } from '../../../shell/sheet/figures.js';
import { Section } from '../../../shell/sheet/sheet.js';
import { shownInstant } from '../../../shell/sheet/shown.js';
import { OwnPassword } from './own-password.js';
import { OwnTotp } from './own-totp.js';
import { useShownScope } from '../use-shown-scope.js';

/** Who is signed in, and what they keep themselves: password, device, sessions. */
export function OwnAccountPart() {
  const { t } = useTranslation('settings');
  const { t: common } = useTranslation();
  const { session } = useSession();
  const { account, role, signIn, expiresAt } = session;
  const shownScope = useShownScope();
  return (
    <>
      <Section id="own" title={t('own')}>
        <Figures
          figures={[
            { name: t('account'), value: account },
            { name: t('role'), value: common(`roles.${role}`) },
            { name: t('scope.towns'), value: shownScope(session) },
            { name: t('signIn'), value: t(`signIns.${signIn}`) },
            { name: t('expiresAt'), value: shownInstant(expiresAt) },
          ]}
        />
      </Section>
      {signIn === 'password' ? (
        <div className="settings-pair">
          <OwnPassword />
          <OwnTotp />
        </div>
      ) : (
        <p>{t('keptElsewhere')}</p>
      )}
      <Sessions />
    </>
  );
}

function Sessions() {
  const { t } = useTranslation('settings');
  const { leave } = useSession();
  const [asks, setAsks] = useState(false);
  /** Without a session nothing of what is held can be sent any more. */
  const end = async (): Promise<void> => {
    if (!(await finishUp())) return;
    await signOutEverywhere();
    leave();
  };
  return (
    <Section id="sessions" title={t('everywhere')} note={t('everywhereNote')}>
      <div>
        <Button onClick={() => setAsks(true)}>{t('signOutEverywhere')}</Button>
      </div>
      {asks && (
        <AskCommand
          title={t('signOutEverywhere')}
          confirm={t('signOutEverywhere')}
          act={end}
          onClose={() => setAsks(false)}
        >
          <p>{t('everywhereAsk')}</p>
        </AskCommand>
      )}
    </Section>
  );
}
