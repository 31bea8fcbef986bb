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

/**
 * Whoever has the token of the configuration: no account of a person, but the key to the machine room. It may do
 * everything, so that a service can be tried, set up and rescued with it.
 */
export const OWNER = 'owner';

/** Who holds permissions. */
export interface Holder {
  readonly role: Role | typeof OWNER;
  /** The codes of the towns that it works in; null for all of them. */
  readonly towns: readonly string[] | null;
}
