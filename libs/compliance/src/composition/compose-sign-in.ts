import type { AccountReader } from '../access/account-store.js';
import type { IdentifyAccount } from '../access/identify-account.js';
import { ManageAccounts } from '../access/manage-accounts.js';
import { SwitchAccount } from '../access/switch-account.js';
import type { Clock } from '../shared/clock.js';
import type { RandomBytes } from '../shared/random-bytes.js';
import type { Transactions } from '../shared/transactions.js';
import { ChangePassword } from '../sign-in/change-password.js';
import { GuardTries } from '../sign-in/guard-tries.js';
import { IdentifySession } from '../sign-in/identify-session.js';
import { InitialPasswords } from '../sign-in/initial-passwords.js';
import { KeepTotp } from '../sign-in/keep-totp.js';
import type { OneTimeCodes } from '../sign-in/one-time-codes.js';
import type { PasswordHasher } from '../sign-in/password-hasher.js';
import { ProvePassword } from '../sign-in/prove-password.js';
import { ResetPassword } from '../sign-in/reset-password.js';
import type { SessionReader, SessionSettings } from '../sign-in/session.js';
import { Sessions } from '../sign-in/sessions.js';
import { SignIn } from '../sign-in/sign-in.js';

export interface SignInPorts {
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly accounts: AccountReader;
  readonly sessions: SessionReader;
  readonly sessionSettings: SessionSettings;
  readonly passwords: PasswordHasher;
  readonly codes: OneTimeCodes;
}

/** People's accounts, and how people come to be signed in. */
export function composeSignIn(ports: SignInPorts, identifyAccount: IdentifyAccount) {
  const { transactions, clock, random, passwords, codes } = ports;
  const sessions = new Sessions(transactions, clock, random, ports.sessionSettings);
  const guard = new GuardTries(transactions, clock);
  const prove = new ProvePassword(guard, passwords);
  const initial = new InitialPasswords(passwords, random, clock);
  return {
    sessions,
    identifySession: new IdentifySession(ports.sessions, transactions, clock, sessions),
    signIn: new SignIn(transactions, guard, { passwords, codes }, sessions, clock),
    changePassword: new ChangePassword(transactions, { prove, guard, passwords }, sessions, clock),
    keepTotp: new KeepTotp(transactions, { prove, guard, codes }, random, clock),
    manageAccounts: new ManageAccounts(transactions, initial, clock),
    switchAccount: new SwitchAccount(transactions, identifyAccount, clock),
    resetPassword: new ResetPassword(transactions, initial, clock),
  };
}
