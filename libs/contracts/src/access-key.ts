export const ACCOUNT_ROLES = ['administrator', 'supervisor', 'instructor', 'case-tool'] as const;
export type AccountRoleView = (typeof ACCOUNT_ROLES)[number];

/** Who asks, and what the account may do. */
export interface AccountView {
  readonly account: string;
  readonly role: AccountRoleView;
  /** The towns it works in; null for all of them. */
  readonly towns: readonly string[] | null;
}

/** What an account authenticates with; the key itself is not among it. */
export interface AccessKeyView extends AccountView {
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
  readonly role: AccountRoleView;
  readonly towns?: readonly string[] | null;
  readonly expiresOn?: string | null;
  readonly label?: string | null;
}
