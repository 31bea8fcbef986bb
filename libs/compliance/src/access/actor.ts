import { EVERYWHERE, OWNER, type Holder } from '@hongzhu/permissions';

/** Who acts: an account id, never a person's name. An instructor's account is the instructor's code in the registry. */
export interface Actor extends Holder {
  readonly account: string;
}

/** Whoever has the token of the configuration. */
export const OWNER_OF_TOKEN: Actor = { account: 'administrator', role: OWNER, ...EVERYWHERE };

/** The same where the configuration has the token do no more than an administrator may. */
export const ADMINISTRATOR_OF_TOKEN: Actor = { ...OWNER_OF_TOKEN, role: 'administrator' };

/** Under which the service does by itself what an account may ask for. */
export const SERVICE = 'service';

/** The owner's, and those under which the service acts by itself. */
const RESERVED_ACCOUNTS: readonly string[] = [OWNER_OF_TOKEN.account, SERVICE, 'clock', 'recheck', 'sweep'];

/** Whether no key can have this account: it reads as one that is taken, whatever the case of its letters. */
export const isReserved = (account: string): boolean => RESERVED_ACCOUNTS.includes(account.toLowerCase());
