import { useState } from 'react';
import type { InitialAccount, SignInAccount } from '@hongzhu/client';
import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { ACCOUNTS, useAccounts } from '../../../api/accounts.js';
import { useMay } from '../../../shell/session-context.js';
import { More } from '../../../shell/sheet/more.js';
import { ReadPart } from '../../../shell/sheet/read-part.js';
import { Section } from '../../../shell/sheet/sheet.js';
import { ToldOnce } from '../told-once.js';
import { AccountTable } from './account-table.js';
import { ChangeAccount, type AccountChange } from './change-account.js';
import { MakeAccount } from './make-account.js';

interface Asked {
  readonly change: AccountChange;
  readonly account: SignInAccount;
}

/** The accounts with which people sign in. */
export function AccountsPart() {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const accounts = useAccounts();
  const keeps = useMay('keep Account');
  const [makes, setMakes] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [told, setTold] = useState<InitialAccount | null>(null);
  const show = (made: SignInAccount | InitialAccount): void => {
    if ('initialPassword' in made && made.initialPassword !== null) setTold(made);
    void queries.invalidateQueries({ queryKey: ACCOUNTS });
  };
  const make = (
    <Button type="primary" onClick={() => setMakes(true)}>
      {t('makeAccount')}
    </Button>
  );
  return (
    <Section
      id="accounts"
      title={t('parts.accounts')}
      note={t(keeps ? 'accountsNote' : 'accountsReadNote')}
      actions={keeps && make}
    >
      {told !== null && told.initialPassword !== null && (
        <ToldOnce
          title={t('initialPassword', { account: told.id })}
          secret={told.initialPassword}
          onTaken={() => setTold(null)}
        >
          {t('initialPasswordHint')}
        </ToldOnce>
      )}
      <ReadPart query={accounts}>
        {(data) => (
          <AccountTable
            accounts={data}
            onChange={keeps ? (change, account) => setAsked({ change, account }) : null}
          />
        )}
      </ReadPart>
      <More query={accounts} />
      {makes && <MakeAccount onMade={show} onClose={() => setMakes(false)} />}
      {asked !== null && <ChangeAccount {...asked} onChanged={show} onClose={() => setAsked(null)} />}
    </Section>
  );
}
