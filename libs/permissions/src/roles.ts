/**
 * What an account is for. It has one role, so whoever administers accounts can't decide about what is found, and whoever
 * reads the audit log changes nothing (GB/T 22239, separation of administrator, security officer and auditor).
 */
export const ROLES = [
  'administrator',
  'auditor',
  'city-supervisor',
  'town-supervisor',
  'rule-author',
  'rule-approver',
  'instructor',
  'case-tool',
  'operator',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * In which towns accounts of a role work: `all` of them; `some` that are named; `any`: all, unless some are named.
 */
export type TownsOfRole = 'all' | 'some' | 'any';

export const TOWNS_OF_ROLE: Readonly<Record<Role, TownsOfRole>> = {
  administrator: 'all',
  auditor: 'all',
  'city-supervisor': 'all',
  'town-supervisor': 'some',
  'rule-author': 'all',
  'rule-approver': 'all',
  instructor: 'any',
  'case-tool': 'any',
  operator: 'all',
};

/** Whether accounts of a role may name markets: whoever oversees others has to see what they do. */
export const mayNameMarkets = (role: Role): boolean => TOWNS_OF_ROLE[role] === 'any';

/**
 * Whoever has the token of the configuration: no account of a person, but the key to the machine room. It may do
 * everything, so that a service can be tried, set up and rescued with it.
 */
export const OWNER = 'owner';

/** Where somebody works: in what fits both. */
export interface Scope {
  /** The codes of towns; null for all of them. */
  readonly towns: readonly string[] | null;
  /** The codes of markets in these towns, and then what is of no market is none of theirs; null for the towns as a whole. */
  readonly markets: readonly string[] | null;
}

/** Everything, for what the service does by itself. */
export const EVERYWHERE: Scope = { towns: null, markets: null };

/** Where something is: its town, null for what belongs to none or is of the whole city; its market, null for what is of none. */
export interface Place {
  readonly townCode: string | null;
  readonly marketCode: string | null;
}

/** A town as a whole; with null the whole city. */
export const wholeTown = (townCode: string | null): Place => ({ townCode, marketCode: null });

/** Who holds permissions. */
export interface Holder extends Scope {
  readonly role: Role | typeof OWNER;
}
