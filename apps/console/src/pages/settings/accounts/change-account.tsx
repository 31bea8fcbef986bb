import type { InitialAccount, SignInAccount } from '@hongzhu/client';
import { useTranslation } from 'react-i18next';
import { disableAccount, enableAccount, resetPassword } from '../../../api/accounts.js';
import { AskCommand } from '../../../shell/sheet/ask-command.js';

export type AccountChange = 'reset' | 'disable' | 'enable';

const CHANGES: Readonly<Record<AccountChange, (id: string) => Promise<SignInAccount | InitialAccount>>> = {
  reset: resetPassword,
  disable: disableAccount,
  enable: enableAccount,
};

export interface ChangeAccountProps {
  readonly change: AccountChange;
  readonly account: SignInAccount;
  readonly onChanged: (account: SignInAccount | InitialAccount) => void;
  readonly onClose: () => void;
}

/** Asks before an account is reset, disabled or enabled, and says what follows. */
export function ChangeAccount({ change, account: { id }, onChanged, onClose }: ChangeAccountProps) {
  const { t } = useTranslation('settings');
  return (
    <AskCommand
      title={t(`changes.${change}`)}
      confirm={t(`changes.${change}`)}
      act={async () => onChanged(await CHANGES[change](id))}
      onClose={onClose}
    >
      <p>{t(`changesAsk.${change}`, { account: id })}</p>
    </AskCommand>
  );
}
