/** The roles that a key can have. */
export const KEY_ROLES = [
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
export type KeyRoleView = (typeof KEY_ROLES)[number];

/** `owner`: whoever has the token of the configuration. */
export const ACCOUNT_ROLES = [...KEY_ROLES, 'owner'] as const;
export type AccountRoleView = (typeof ACCOUNT_ROLES)[number];

/** Who asks, and what the account may do. */
export interface AccountView {
  readonly account: string;
  readonly role: AccountRoleView;
  /** The towns it works in; null for all of them. */
  readonly towns: readonly string[] | null;
  /** The markets it works in, in these towns; null for all of its towns. */
  readonly markets: readonly string[] | null;
}

/** What an account authenticates with; the key itself is not among it. */
export interface AccessKeyView extends AccountView {
  readonly role: KeyRoleView;
  readonly id: string;
  readonly label: string | null;
  readonly createdAt: string;
  readonly createdBy: string;
  /** The first day on which it is refused; null for never. */
  readonly expiresOn: string | null;
  readonly revokedAt: string | null;
  /** Whether it is neither revoked nor over. */
  readonly inForce: boolean;
}

/** A key that was just made. */
export interface NewAccessKeyView extends AccessKeyView {
  /** The bearer token. It is told here, and never again. */
  readonly key: string;
}

export interface AccessKeyRequest {
  readonly account: string;
  readonly role: KeyRoleView;
  readonly towns?: readonly string[] | null;
  readonly markets?: readonly string[] | null;
  readonly expiresOn?: string | null;
  readonly label?: string | null;
}
