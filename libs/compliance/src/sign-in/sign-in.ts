import type { Clock } from '../shared/clock.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { freshStep } from './check-code.js';
import type { Credential } from './credential.js';
import { CODE_MISSING, SignInError, type GuardTries, type Try } from './guard-tries.js';
import type { Browser } from './known-browser.js';
import type { OneTimeCodes } from './one-time-codes.js';
import type { PasswordHasher } from './password-hasher.js';
import { normalPassword } from './password-rules.js';
import type { OpenedSession, Sessions } from './sessions.js';

export interface SignInRequest {
  readonly account: string;
  readonly password: string;
  /** Of the holder's device; null where none was given. */
  readonly code: string | null;
  /** The address from which it was asked. */
  readonly origin: string;
  readonly browser: Browser;
}

/** Signing in with a password, and the code of a device where the account has one. */
export class SignIn {
  constructor(
    private readonly transactions: Transactions,
    private readonly guard: GuardTries,
    private readonly means: { readonly passwords: PasswordHasher; readonly codes: OneTimeCodes },
    private readonly sessions: Sessions,
    private readonly clock: Clock,
  ) {}

  /**
   * Throws `sign_in_failed` (`SignInError`) for a wrong password or code, a disabled account and one that is none, all alike and
   * after the same work; `totp_code_required` where the password is right and the code is missing; `sign_in_locked`
   * (`LockedError`); `sign_in_busy`.
   */
  async run(request: SignInRequest): Promise<OpenedSession> {
    const begun = await this.guard.begin(request.account, request.browser);
    const { credential } = begun;
    const password = normalPassword(request.password);
    const isRight = await this.guard.looked(begun, () =>
      this.means.passwords.verify(credential?.passwordHash ?? null, password),
    );
    if (!isRight || credential === null) throw await this.refusal(request, begun);
    if (credential.totp?.isConfirmed === true && request.code === null) {
      await this.guard.codeMissing({ ...begun, credential }, request.origin);
      throw new SignInError(CODE_MISSING, 'A code of the device is needed.');
    }
    const opened = await this.transactions.run((stores) =>
      this.open(stores, request, { ...begun, credential }),
    );
    if (opened === null) throw await this.refusal(request, begun);
    return opened;
  }

  /** Null where the code is wrong or used, or something was changed since the password was looked at. */
  private async open(
    stores: Stores,
    request: SignInRequest,
    begun: Try & { readonly credential: Credential },
  ): Promise<OpenedSession | null> {
    const account = await stores.accounts.lock(request.account);
    const credential = await stores.credentials.get(request.account);
    if (account?.state !== 'active' || credential === null) return null;
    if (credential.passwordHash !== begun.credential.passwordHash) return null;
    const { totp } = credential;
    if (totp?.isConfirmed === true) {
      const step = freshStep(this.means.codes, totp, request.code ?? '', this.clock.now());
      if (step === null) return null;
      await stores.credentials.save({ ...credential, totp: { ...totp, lastStep: step } });
    }
    await this.guard.succeeded(stores, begun);
    const { origin, browser } = request;
    return this.sessions.openIn(stores, account, { how: 'password', origin, browser });
  }

  private async refusal({ account, origin }: SignInRequest, begun: Try): Promise<SignInError> {
    const known = await this.transactions.run(({ accounts }) => accounts.get(account));
    await this.guard.failed(begun, known?.id ?? null, origin);
    return new SignInError('sign_in_failed', 'The account, the password or the code is wrong.');
  }
}
