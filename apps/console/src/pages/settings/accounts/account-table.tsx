import type { SignInAccount } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../shell/session-context.js';
import { DataTable, type Column } from '../../../shell/sheet/data-table.js';
import { Mark } from '../../../shell/sheet/mark.js';
import { NOUGHT, shownInstant } from '../../../shell/sheet/shown.js';
import { useShownScope } from '../use-shown-scope.js';
import type { AccountChange } from './change-account.js';

export interface AccountTableProps {
  readonly accounts: readonly SignInAccount[];
  /** Null for who only looks. */
  readonly onChange: ((change: AccountChange, account: SignInAccount) => void) | null;
}

export function AccountTable({ accounts, onChange }: AccountTableProps) {
  const { t } = useTranslation('settings');
  const { t: common } = useTranslation();
  const own = useSession().session.account;
  const shownScope = useShownScope();
  const possible = ({ signIn, state }: SignInAccount): AccountChange[] => [
    ...(signIn === 'password' && state === 'active' ? (['reset'] as const) : []),
    state === 'active' ? 'disable' : 'enable',
  ];
  const columns: readonly Column<SignInAccount>[] = [
    { key: 'id', title: t('account'), isHead: true, cell: ({ id }) => id },
    { key: 'role', title: t('role'), cell: ({ role }) => common(`roles.${role}`) },
    { key: 'towns', title: t('scope.towns'), isText: true, cell: shownScope },
    { key: 'label', title: t('label'), cell: ({ label }) => label ?? NOUGHT },
    { key: 'signIn', title: t('signIn'), cell: ({ signIn }) => t(`signIns.${signIn}`) },
    {
      key: 'state',
      title: t('state'),
      cell: ({ state }) =>
        state === 'active' ? (
          <Mark kind="good">{t('states.active')}</Mark>
        ) : (
          <span className="soft">{t('states.disabled')}</span>
        ),
    },
    { key: 'created', title: t('createdAt'), cell: ({ createdAt }) => shownInstant(createdAt) },
    { key: 'by', title: t('createdBy'), cell: ({ createdBy }) => createdBy },
  ];
  const actions: Column<SignInAccount> = {
    key: 'actions',
    isLast: true,
    title: t('actions'),
    cell: (account) =>
      account.id === own ? (
        <span className="soft">{t('yourself')}</span>
      ) : (
        <div className="sheet-row-actions">
          {possible(account).map((change) => (
            <Button
              key={change}
              size="small"
              aria-label={t('changeOf', { change: t(`changes.${change}`), account: account.id })}
              onClick={() => onChange?.(change, account)}
            >
              {t(`changes.${change}`)}
            </Button>
          ))}
        </div>
      ),
  };
  return (
    <DataTable
      caption={t('parts.accounts')}
      columns={onChange === null ? columns : [...columns, actions]}
      rows={accounts}
      keyOf={({ id }) => id}
      nothing={t('noAccounts')}
    />
  );
}
