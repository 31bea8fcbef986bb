import { isInForce, type AccessKey, type Actor } from '@hongzhu/compliance';
import type { AccessKeyView, AccountView } from '@hongzhu/contracts';

export const presentAccount = ({ account, role, towns, markets }: Actor): AccountView => ({
  ...{ account, role, towns, markets },
});

export const presentAccessKey = (key: AccessKey, today: string): AccessKeyView => ({
  id: key.id,
  account: key.account,
  role: key.role,
  towns: key.towns,
  markets: key.markets,
  label: key.label,
  createdAt: key.createdAt.toISOString(),
  createdBy: key.createdBy,
  expiresOn: key.expiresOn,
  revokedAt: key.revokedAt?.toISOString() ?? null,
  inForce: isInForce(key, today),
});

export const accessKeyPath = (id: string): string => `/api/v1/access-keys/${id}`;
