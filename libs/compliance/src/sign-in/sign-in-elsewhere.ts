import type { Account } from '../access/account.js';
import type { Identity } from '../access/identity.js';
import type { LinkedAccounts } from '../access/linked-accounts.js';
import type { SignInProvider } from '../access/sign-in-provider.js';
import { refusedSignInEntry } from '../audit/account-entries.js';
import type { Clock } from '../shared/clock.js';
import { NotFoundError, UnauthorizedError } from '../shared/hongzhu-error.js';
import type { RandomBytes } from '../shared/random-bytes.js';
import { textDigest } from '../shared/text-digest.js';
import type { Transactions } from '../shared/transactions.js';
import type { Browser } from './known-browser.js';
import type { OpenedSession, Sessions } from './sessions.js';
import { isStateOf, readAttempt, secretsOf, SIGN_IN_SECONDS, writeAttempt } from './sign-in-attempt.js';

/** How the browser came back from the provider. */
export interface CameBack {
  /** What the browser was given when it was sent there; null where it has nothing. */
  readonly attempt: string | null;
  /** With which the provider sent it back. */
  readonly query: string;
  /** The address from which it was asked. */
  readonly origin: string;
  readonly browser: Browser;
}

const HERE = '/';

/** Signing in at a provider of identities. */
export class SignInElsewhere {
  constructor(
    /** Null where none is configured. */
    private readonly provider: SignInProvider | null,
    private readonly linked: LinkedAccounts,
    private readonly sessions: Sessions,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly random: RandomBytes,
  ) {}

  /**
   * Where the browser is to be sent, and what it keeps meanwhile. `returnTo`: a path of this service. Throws
   * `oidc_not_offered`, `identity_provider_unavailable`.
   */
  async begin(returnTo: string): Promise<{ readonly address: string; readonly attempt: string }> {
    const attempt = { secret: this.random.next(), startedAt: this.clock.now(), returnTo };
    const address = await this.offered().address(secretsOf(attempt));
    return { address, attempt: writeAttempt(attempt) };
  }

  /**
   * Signs in who came back, once. Throws `UnauthorizedError`: `oidc_sign_in_expired` where it is not the browser that was sent, or
   * too late, or again; `oidc_sign_in_refused`; `oidc_sign_in_failed`; `oidc_sign_in_insufficient`; `account_not_linked`; `account_disabled`. Else as `begin` does.
   */
  async finish({ attempt: text, query, origin, browser }: CameBack): Promise<{
    readonly session: OpenedSession;
    readonly returnTo: string;
  }> {
    const provider = this.offered();
    const attempt = text === null ? null : readAttempt(text, this.clock.now());
    if (attempt === null) throw expired();
    const secrets = secretsOf(attempt);
    if (!isStateOf(new URLSearchParams(query).get('state'), secrets)) throw expired();
    const answer = await provider.redeem(query, secrets);
    if (answer.kind !== 'identity') {
      throw new UnauthorizedError(`oidc_sign_in_${answer.kind}`, 'The provider did not say who it is.');
    }
    const account = await this.accountOf(answer.identity, origin);
    const endsAt = new Date(attempt.startedAt.getTime() + SIGN_IN_SECONDS * 1000);
    const session = await this.open(account, { state: secrets.state, endsAt }, { origin, browser });
    return { session, returnTo: attempt.returnTo };
  }

  /** Whether there is a provider at which people sign in. */
  get isOffered(): boolean {
    return this.provider !== null;
  }

  /**
   * Where a browser is to be sent that has signed out here, to be signed out at the provider as well: a path of this service where
   * the provider offers nothing of the kind. Throws as `begin` does.
   */
  async end(): Promise<string> {
    return (await this.offered().endAddress()) ?? HERE;
  }

  private offered(): SignInProvider {
    if (this.provider !== null) return this.provider;
    throw new NotFoundError('oidc_not_offered', 'No provider of identities is configured.');
  }

  /** That somebody was shown to be who is not let in, is put down. */
  private async accountOf(identity: Identity, origin: string): Promise<Account> {
    try {
      return await this.linked.of(identity);
    } catch (error) {
      if (error instanceof UnauthorizedError) await this.noteRefusal(error.code, origin);
      throw error;
    }
  }

  private noteRefusal(result: string, origin: string): Promise<void> {
    const entry = refusedSignInEntry('session.refuse', null, { at: this.clock.now(), origin, result });
    return this.transactions.run(({ audit }) => audit.append([entry]));
  }

  private open(
    { id, oidcSubject }: Account,
    { state, endsAt }: { readonly state: string; readonly endsAt: Date },
    { origin, browser }: Pick<CameBack, 'origin' | 'browser'>,
  ): Promise<OpenedSession> {
    const spent = { digest: textDigest(`sign-in ${state}`), holder: this.random.next(), endsAt };
    return this.transactions.run(async (stores) => {
      const account = await stores.accounts.lock(id);
      // Disabled or linked to somebody else since it was looked up: whoever comes again is told so.
      if (account?.state !== 'active' || account.oidcSubject !== oidcSubject) throw expired();
      if (!(await stores.spentSignIns.spend(spent, this.clock.now()))) throw expired();
      return this.sessions.openIn(stores, account, { how: 'oidc', origin, browser });
    });
  }
}

const expired = (): UnauthorizedError =>
  new UnauthorizedError(
    'oidc_sign_in_expired',
    'It is not the sign-in that this browser began, or no longer.',
  );
