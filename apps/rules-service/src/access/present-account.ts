import type { Account, MadeAccount } from '@hongzhu/compliance';
import type { InitialAccountView, SignInAccountView } from '@hongzhu/contracts';

export const presentSignInAccount = (account: Account): SignInAccountView => ({
  id: account.id,
  role: account.role,
  towns: account.towns,
  markets: account.markets,
  label: account.label,
  signIn: account.signIn,
  oidcIssuer: account.oidcIssuer,
  oidcSubject: account.oidcSubject,
  state: account.state,
  version: account.version,
  createdAt: account.createdAt.toISOString(),
  createdBy: account.createdBy,
});

export const presentMadeAccount = ({ account, initialPassword }: MadeAccount): InitialAccountView => ({
  ...presentSignInAccount(account),
  initialPassword,
});
