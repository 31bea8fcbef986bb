import type { KeyRoleView } from './access-key.js';
import type { SignInWayView } from './account.js';

/** Who has signed in. */
export interface SessionView {
  readonly account: string;
  readonly role: KeyRoleView;
  /** The towns it works in; null for all of them. */
  readonly towns: readonly string[] | null;
  /** The markets it works in, in these towns; null for all of its towns. */
  readonly markets: readonly string[] | null;
  readonly signIn: SignInWayView;
  /** For the header `X-CSRF-Token` of every request that changes something. */
  readonly csrfToken: string;
  /** Whether nothing else is done before another password was chosen. */
  readonly mustChangePassword: boolean;
  /** Whether a code of a device is asked for at sign-in. */
  readonly totp: boolean;
  /** When it is over if nothing more is asked. */
  readonly expiresAt: string;
  /** The same in whole seconds from the answer on, for whoever has another clock. */
  readonly expiresInSeconds: number;
}

/** How people can sign in here. */
export interface SignInWaysView {
  readonly ways: readonly SignInWayView[];
}

export interface SignInRequest {
  readonly account: string;
  readonly password: string;
  /** Six digits of the device, where the account has one. */
  readonly code?: string | null;
}
export interface PasswordChangeRequest {
  readonly password: string;
  readonly newPassword: string;
}
/** The password in force, once more: a browser that was left alone is not enough to add a device. */
export interface TotpBeginRequest {
  readonly password: string;
}
export interface TotpRemovalRequest {
  readonly password: string;
  readonly code: string;
}
export interface TotpCodeRequest {
  readonly code: string;
}
/** What a device has to know; it is told once. */
export interface NewTotpView {
  readonly secret: string;
  /** `otpauth://totp/…`, mostly shown as a picture. */
  readonly uri: string;
}
