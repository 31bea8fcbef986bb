import type { AccessKey } from '@hongzhu/client';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { DataTable, type Column } from '../../../shell/sheet/data-table.js';
import { Mark } from '../../../shell/sheet/mark.js';
import { NOUGHT, shownInstant } from '../../../shell/sheet/shown.js';
import { useShownScope } from '../use-shown-scope.js';

export interface KeyTableProps {
  readonly keys: readonly AccessKey[];
  /** Null for who only looks. */
  readonly onRevoke: ((key: AccessKey) => void) | null;
}

type KeyState = 'inForce' | 'revoked' | 'expired';

const stateOf = ({ inForce, revokedAt }: AccessKey): KeyState =>
  inForce ? 'inForce' : revokedAt === null ? 'expired' : 'revoked';

export function KeyTable({ keys, onRevoke }: KeyTableProps) {
  const { t } = useTranslation('settings');
  const { t: common } = useTranslation();
  const shownScope = useShownScope();
  const columns: readonly Column<AccessKey>[] = [
    { key: 'account', title: t('account'), isHead: true, cell: ({ account }) => account },
    { key: 'role', title: t('role'), cell: ({ role }) => common(`roles.${role}`) },
    { key: 'towns', title: t('scope.towns'), isText: true, cell: shownScope },
    { key: 'label', title: t('label'), cell: ({ label }) => label ?? NOUGHT },
    {
      key: 'state',
      title: t('state'),
      cell: (key) =>
        key.inForce ? (
          <Mark kind="good">{t('keyStates.inForce')}</Mark>
        ) : (
          <span className="soft">{t(`keyStates.${stateOf(key)}`)}</span>
        ),
    },
    { key: 'expires', title: t('expiresOn'), cell: ({ expiresOn }) => expiresOn ?? t('never') },
    { key: 'created', title: t('createdAt'), cell: ({ createdAt }) => shownInstant(createdAt) },
    { key: 'by', title: t('createdBy'), cell: ({ createdBy }) => createdBy },
    { key: 'revoked', title: t('revokedAt'), cell: ({ revokedAt }) => shownInstant(revokedAt) },
  ];
  const actions: Column<AccessKey> = {
    key: 'actions',
    isLast: true,
    title: t('actions'),
    cell: (key) =>
      key.inForce ? (
        <Button
          size="small"
          aria-label={t('changeOf', { change: t('revoke'), account: key.account })}
          onClick={() => onRevoke?.(key)}
        >
          {t('revoke')}
        </Button>
      ) : (
        NOUGHT
      ),
  };
  return (
    <DataTable
      caption={t('parts.keys')}
      columns={onRevoke === null ? columns : [...columns, actions]}
      rows={keys}
      keyOf={({ id }) => id}
      nothing={t('noKeys')}
    />
  );
}
