import { useState } from 'react';
import type { NewAccessKey } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { makeAccessKey } from '../../../api/accounts.js';
import { Field } from '../../../shell/field.js';
import { AskCommand } from '../../../shell/sheet/ask-command.js';
import { holderOf, isFilled, NOBODY, type TypedHolder } from '../accounts/holder.js';
import { HolderFields } from '../accounts/holder-fields.js';

export interface MakeKeyProps {
  readonly onMade: (made: NewAccessKey) => void;
  readonly onClose: () => void;
}

const MACHINE: TypedHolder = { ...NOBODY, role: 'case-tool' };

/** A key for another system. */
export function MakeKey({ onMade, onClose }: MakeKeyProps) {
  const { t } = useTranslation('settings');
  const [holder, setHolder] = useState(MACHINE);
  const [expiresOn, setExpiresOn] = useState('');
  const make = async (): Promise<void> => {
    const { id: account, ...terms } = holderOf(holder);
    onMade(await makeAccessKey({ account, ...terms, expiresOn: expiresOn === '' ? null : expiresOn }));
  };
  return (
    <AskCommand
      title={t('makeKey')}
      confirm={t('make')}
      isReady={isFilled(holder)}
      act={make}
      onClose={onClose}
    >
      <HolderFields holder={holder} onChange={setHolder} />
      <Field
        label={t('expiresOn')}
        hint={t('expiresOnHint')}
        type="date"
        value={expiresOn}
        onChange={({ currentTarget: { value } }) => setExpiresOn(value)}
      />
    </AskCommand>
  );
}
