import type { Credential } from './credential.js';
import type { GuardTries, Try } from './guard-tries.js';
import { InvalidInputError } from '../shared/hongzhu-error.js';
import { passwordElsewhere } from './password-elsewhere.js';
import type { PasswordHasher } from './password-hasher.js';
import { normalPassword } from './password-rules.js';
import type { SignedIn } from './sessions.js';

/** A password that was right when it was looked at. Its try counts as failed until it is told otherwise. */
export interface Proven extends Try {
  readonly credential: Credential;
}

export interface Proof {
  readonly signedIn: SignedIn;
  /** The one in force, as it was typed. */
  readonly password: string;
  /** The address from which it was asked. */
  readonly origin: string;
}

/** Has whoever is signed in show once more that they know the password: a browser that was left alone shows nothing of the kind. */
export class ProvePassword {
  constructor(
    private readonly guard: GuardTries,
    private readonly passwords: PasswordHasher,
  ) {}

  /**
   * Throws `invalid_request` with `wrong_password` at `/password`; `sign_in_locked` after some of these; `sign_in_busy`;
   * `password_kept_elsewhere` for an account that signs in elsewhere.
   */
  async run(proof: Proof): Promise<Proven> {
    const { signedIn } = proof;
    if (signedIn.how !== 'password') throw passwordElsewhere();
    const begun = await this.guard.begin(signedIn.actor.account, 'session');
    const { credential } = begun;
    const isRight = await this.guard.looked(begun, () =>
      this.passwords.verify(credential?.passwordHash ?? null, normalPassword(proof.password)),
    );
    if (!isRight || credential === null) throw await this.refusal(begun, proof);
    return { ...begun, credential };
  }

  /** What is to be thrown where it was wrong, or is another one by now. The try has failed. */
  async refusal(begun: Try, { signedIn, origin }: Omit<Proof, 'password'>): Promise<InvalidInputError> {
    await this.guard.failed(begun, signedIn.actor.account, origin);
    const message = { zh: '现用密码不对', en: 'The password in force is another one' };
    const errors = [{ pointer: '/password', code: 'wrong_password', message }];
    return new InvalidInputError('invalid_request', 'The password is wrong.', { errors });
  }
}
