import type { KeyRoleView } from './access-key.js';

export const SIGN_IN_WAY_VIEWS = ['password', 'oidc'] as const;
export type SignInWayView = (typeof SIGN_IN_WAY_VIEWS)[number];
export const ACCOUNT_STATE_VIEWS = ['active', 'disabled'] as const;
export type AccountStateView = (typeof ACCOUNT_STATE_VIEWS)[number];

/** With which a person signs in. */
export interface SignInAccountView {
  readonly id: string;
  readonly role: KeyRoleView;
  /** The towns it works in; null for all of them. */
  readonly towns: readonly string[] | null;
  /** The markets it works in, in these towns; null for all of its towns. */
  readonly markets: readonly string[] | null;
  readonly label: string | null;
  readonly signIn: SignInWayView;
  readonly oidcIssuer: string | null;
  readonly oidcSubject: string | null;
  readonly state: AccountStateView;
  readonly version: number;
  readonly createdAt: string;
  readonly createdBy: string;
}
/** An account whose password was just made. */
export interface InitialAccountView extends SignInAccountView {
  /** Told here and never again; null for an account that signs in elsewhere. */
  readonly initialPassword: string | null;
}

export interface AccountChangeRequest {
  readonly role: KeyRoleView;
  readonly towns?: readonly string[] | null;
  readonly markets?: readonly string[] | null;
  readonly label?: string | null;
  readonly oidcIssuer?: string | null;
  readonly oidcSubject?: string | null;
}
export interface AccountRequest extends AccountChangeRequest {
  readonly id: string;
  readonly signIn?: SignInWayView;
}
