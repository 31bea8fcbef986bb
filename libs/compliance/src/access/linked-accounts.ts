import { UnauthorizedError } from '../shared/hongzhu-error.js';
import type { Account } from './account.js';
import type { AccountReader } from './account-store.js';
import type { Identity } from './identity.js';

/**
 * The accounts of those whom a provider of identities knows. What they may do is what the account says here, whatever the
 * provider says. Looked up each time: one that is disabled, or no longer linked, is refused at once.
 */
export class LinkedAccounts {
  constructor(private readonly accounts: AccountReader) {}

  /** Throws `account_not_linked` and `account_disabled` (`UnauthorizedError`), neither of which names the subject. */
  async of({ issuer, subject }: Identity): Promise<Account> {
    const account = await this.accounts.withSubject(issuer, subject);
    if (account === null) throw new UnauthorizedError('account_not_linked', 'No account has this subject.');
    if (account.state !== 'active')
      throw new UnauthorizedError('account_disabled', 'The account is disabled.');
    return account;
  }
}
