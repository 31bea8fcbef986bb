/** What an account proves itself with beside its password: a code of its holder's device (RFC 6238). */
export interface Totp {
  /** In base32. */
  readonly secret: string;
  /** Whether the device has shown that it knows the secret: before that no code is asked for. */
  readonly isConfirmed: boolean;
  /** The step of the last code that was taken; a code of it, or of one before, is not taken again. */
  readonly lastStep: number | null;
}

/** What an account signs in with here. */
export interface Credential {
  readonly account: string;
  /** As the hash says of itself (PHC string format). */
  readonly passwordHash: string;
  /** Of the password before; null where there was none. */
  readonly previousHash: string | null;
  /** Whether it was made by someone else, so that its holder has to choose another before anything else. */
  readonly mustChange: boolean;
  readonly changedAt: Date;
  readonly totp: Totp | null;
}

/** Credentials inside one transaction. Whoever changes one has locked its account. */
export abstract class CredentialStore {
  abstract get(account: string): Promise<Credential | null>;
  /** In place of the one that the account had. */
  abstract save(credential: Credential): Promise<void>;
}
