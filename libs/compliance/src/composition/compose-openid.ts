import type { AccountReader } from '../access/account-store.js';
import { IdentifyService } from '../access/identify-service.js';
import { LinkedAccounts } from '../access/linked-accounts.js';
import type { ServiceTokens } from '../access/service-tokens.js';
import type { SignInProvider } from '../access/sign-in-provider.js';
import type { Clock } from '../shared/clock.js';
import type { RandomBytes } from '../shared/random-bytes.js';
import type { Transactions } from '../shared/transactions.js';
import { SignInElsewhere } from '../sign-in/sign-in-elsewhere.js';
import type { SessionSettings } from '../sign-in/session.js';
import { Sessions } from '../sign-in/sessions.js';

export interface OpenIdPorts {
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly random: RandomBytes;
  readonly accounts: AccountReader;
  readonly sessionSettings: SessionSettings;
  /** Null where services bring no tokens of a provider. */
  readonly serviceTokens: ServiceTokens | null;
  /** Null where nobody signs in elsewhere. */
  readonly signInProvider: SignInProvider | null;
}

/** Whom a provider of identities vouches for. */
export function composeOpenId(ports: OpenIdPorts) {
  const linked = new LinkedAccounts(ports.accounts);
  const { signInProvider, transactions, clock, random } = ports;
  const sessions = new Sessions(transactions, clock, random, ports.sessionSettings);
  return {
    identifyService: new IdentifyService(ports.serviceTokens, linked),
    signInElsewhere: new SignInElsewhere(signInProvider, linked, sessions, transactions, clock, random),
  };
}
