import { OWNER, type Holder } from '@hongzhu/permissions';

/** Who acts: an account id, never a person's name. An instructor's account is the instructor's code in the registry. */
export interface Actor extends Holder {
  readonly account: string;
}

/** Whoever has the token of the configuration. */
export const OWNER_OF_TOKEN: Actor = { account: 'administrator', role: OWNER, towns: null };

/** Names that no key can have: the owner's, and those under which the service acts by itself. */
export const RESERVED_ACCOUNTS: readonly string[] = [OWNER_OF_TOKEN.account, 'clock', 'recheck', 'sweep'];
