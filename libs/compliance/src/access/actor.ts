/**
 * What an account may do. `administrator` and `supervisor` decide for others; an `instructor` works on markets; a
 * `case-tool` is a machine that does so on behalf of its own users.
 */
export const ROLES = ['administrator', 'supervisor', 'instructor', 'case-tool'] as const;
export type Role = (typeof ROLES)[number];

/** Who acts: an account id, never a person's name. An instructor's account is the instructor's code in the registry. */
export interface Actor {
  readonly account: string;
  readonly role: Role;
  /** The towns it works in; null for all of them. */
  readonly towns: readonly string[] | null;
}

/** Whoever has the token of the configuration. */
export const ADMINISTRATOR: Actor = { account: 'administrator', role: 'administrator', towns: null };

/** The administrator's, and those under which the service acts by itself. */
const RESERVED_ACCOUNTS: readonly string[] = [ADMINISTRATOR.account, 'clock', 'recheck', 'sweep'];

/** Whether no key can have this account: it reads as one that is taken, whatever the case of its letters. */
export const isReserved = (account: string): boolean => RESERVED_ACCOUNTS.includes(account.toLowerCase());

export const isSupervisor = ({ role }: Actor): boolean => role === 'supervisor' || role === 'administrator';

/** What belongs to no town is for those who work in all of them. */
export const isInScope = ({ towns }: Actor, townCode: string | null): boolean =>
  towns === null || (townCode !== null && towns.includes(townCode));
