import { useState } from 'react';
import type { InitialAccount } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { makeAccount } from '../../../api/accounts.js';
import { Field } from '../../../shell/field.js';
import { SelectField } from '../../../shell/select-field.js';
import { AskCommand } from '../../../shell/sheet/ask-command.js';
import { holderOf, isFilled, NOBODY } from './holder.js';
import { HolderFields } from './holder-fields.js';

export interface MakeAccountProps {
  readonly onMade: (made: InitialAccount) => void;
  readonly onClose: () => void;
}

/** An account for a person, who signs in here or with another service. */
export function MakeAccount({ onMade, onClose }: MakeAccountProps) {
  const { t } = useTranslation('settings');
  const [holder, setHolder] = useState(NOBODY);
  const [signIn, setSignIn] = useState<'password' | 'oidc'>('password');
  const [there, setThere] = useState({ oidcIssuer: '', oidcSubject: '' });
  const isBound = there.oidcIssuer.trim() !== '' && there.oidcSubject.trim() !== '';
  const make = async (): Promise<void> => {
    const bound = { oidcIssuer: there.oidcIssuer.trim(), oidcSubject: there.oidcSubject.trim() };
    onMade(await makeAccount({ ...holderOf(holder), signIn, ...(signIn === 'oidc' && bound) }));
  };
  return (
    <AskCommand
      title={t('makeAccount')}
      confirm={t('make')}
      isReady={isFilled(holder) && (signIn === 'password' || isBound)}
      act={make}
      onClose={onClose}
    >
      <HolderFields holder={holder} onChange={setHolder} />
      <SelectField
        label={t('signIn')}
        value={signIn}
        options={(['password', 'oidc'] as const).map((way) => [way, t(`signIns.${way}`)] as const)}
        onChoose={setSignIn}
      />
      {signIn === 'oidc' && (
        <>
          <Field
            label={t('oidcIssuer')}
            value={there.oidcIssuer}
            onChange={({ currentTarget: { value } }) => setThere({ ...there, oidcIssuer: value })}
          />
          <Field
            label={t('oidcSubject')}
            hint={t('oidcSubjectHint')}
            value={there.oidcSubject}
            onChange={({ currentTarget: { value } }) => setThere({ ...there, oidcSubject: value })}
          />
        </>
      )}
    </AskCommand>
  );
}
