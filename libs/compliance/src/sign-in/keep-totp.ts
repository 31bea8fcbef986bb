import { credentialEntry } from '../audit/account-entries.js';
import type { Clock } from '../shared/clock.js';
import { ConflictError, InvalidInputError } from '../shared/hongzhu-error.js';
import type { RandomBytes } from '../shared/random-bytes.js';
import type { Stores, Transactions } from '../shared/transactions.js';
import { freshStep } from './check-code.js';
import type { Credential, Totp } from './credential.js';
import type { GuardTries, Try } from './guard-tries.js';
import type { OneTimeCodes } from './one-time-codes.js';
import { passwordElsewhere } from './password-elsewhere.js';
import type { Proof, ProvePassword } from './prove-password.js';
import type { SignedIn } from './sessions.js';

/** What a device has to know; it is told once. */
export interface NewTotp {
  readonly secret: string;
  /** `otpauth://totp/…` */
  readonly address: string;
}

type Action = 'begin-totp' | 'confirm-totp' | 'remove-totp';
/** What becomes of the device: null for none, `undefined` for a refusal, upon which nothing is written. */
type Change = (credential: Credential, stores: Stores) => Promise<Totp | null | undefined>;

/** A device whose codes are asked for beside the password. */
export class KeepTotp {
  constructor(
    private readonly transactions: Transactions,
    private readonly means: {
      readonly prove: ProvePassword;
      readonly guard: GuardTries;
      readonly codes: OneTimeCodes;
    },
    private readonly random: RandomBytes,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a secret, which counts once a code of it was shown. Throws `totp_in_use`, and as `ProvePassword` does: whoever finds a
   * browser that is signed in can't add a device of their own, and so keep its holder out.
   */
  async begin(proof: Proof): Promise<NewTotp> {
    const { signedIn } = proof;
    await this.expect(signedIn, unused);
    const proven = await this.means.prove.run(proof);
    const secret = this.means.codes.secretOf(this.random.next());
    const isDone = await this.write('begin-totp', signedIn, async (credential, stores) => {
      unused(credential.totp);
      if (credential.passwordHash !== proven.credential.passwordHash) return undefined;
      await this.means.guard.succeeded(stores, proven);
      return { secret, isConfirmed: false, lastStep: null };
    });
    if (!isDone) throw await this.means.prove.refusal(proven, proof);
    return { secret, address: this.means.codes.addressOf(secret, signedIn.actor.account) };
  }

  /**
   * From now on its codes are asked for. Throws `totp_not_begun`; `invalid_request` for a wrong code, and `sign_in_locked` after
   * some of these.
   */
  async confirm(signedIn: SignedIn, code: string, origin: string): Promise<void> {
    await this.expect(signedIn, waiting);
    const begun = await this.means.guard.begin(signedIn.actor.account, 'session');
    const isDone = await this.write('confirm-totp', signedIn, async ({ totp }, stores) => {
      const step = freshStep(this.means.codes, waiting(totp), code, this.clock.now());
      if (step === null) return undefined;
      await this.means.guard.passed(stores, begun);
      return { ...waiting(totp), isConfirmed: true, lastStep: step };
    });
    if (!isDone) throw await this.wrongCode(begun, { signedIn, origin });
  }

  /** Its codes are asked for no more. Throws `totp_not_in_use`, as `ProvePassword` does, and as `confirm` for a wrong code. */
  async remove(proof: Proof, code: string): Promise<void> {
    const { signedIn } = proof;
    await this.expect(signedIn, used);
    const proven = await this.means.prove.run(proof);
    const isDone = await this.write('remove-totp', signedIn, async (credential, stores) => {
      const step = freshStep(this.means.codes, used(credential.totp), code, this.clock.now());
      if (step === null || credential.passwordHash !== proven.credential.passwordHash) return undefined;
      await this.means.guard.succeeded(stores, proven);
      return null;
    });
    if (!isDone) throw await this.wrongCode(proven, proof);
  }

  /** Before anything is tried and counted: there is something to be done. */
  private expect(signedIn: SignedIn, expected: (totp: Totp | null) => unknown): Promise<void> {
    return this.transactions.run(async (stores) => {
      expected((await credentialOf(stores, signedIn)).totp);
    });
  }

  private async wrongCode(
    begun: Try,
    { signedIn, origin }: { readonly signedIn: SignedIn; readonly origin: string },
  ): Promise<InvalidInputError> {
    await this.means.guard.failed(begun, signedIn.actor.account, origin);
    const message = { zh: '验证码不对或已用过', en: 'The code is wrong, or was used already' };
    const errors = [{ pointer: '/code', code: 'wrong_code', message }];
    return new InvalidInputError('invalid_request', 'The code is wrong.', { errors });
  }

  /** Writes what comes of the credential; false where it was refused. */
  private write(action: Action, signedIn: SignedIn, change: Change): Promise<boolean> {
    const { account } = signedIn.actor;
    return this.transactions.run(async (stores) => {
      await stores.accounts.lock(account);
      const credential = await credentialOf(stores, signedIn);
      const totp = await change(credential, stores);
      if (totp === undefined) return false;
      await stores.credentials.save({ ...credential, totp });
      const by = { at: this.clock.now(), actor: account };
      await stores.audit.append([credentialEntry(action, account, by)]);
      return true;
    });
  }
}

function unused(totp: Totp | null): void {
  if (totp?.isConfirmed === true) throw new ConflictError('totp_in_use', 'A device is in use already.');
}

function waiting(totp: Totp | null): Totp {
  if (totp !== null && !totp.isConfirmed) return totp;
  throw new ConflictError('totp_not_begun', 'There is no device that waits for its first code.');
}

function used(totp: Totp | null): Totp {
  if (totp?.isConfirmed === true) return totp;
  throw new ConflictError('totp_not_in_use', 'No device is in use.');
}

async function credentialOf({ credentials }: Stores, { actor, how }: SignedIn): Promise<Credential> {
  const credential = how === 'password' ? await credentials.get(actor.account) : null;
  if (credential === null) throw passwordElsewhere();
  return credential;
}
