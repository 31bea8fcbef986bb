/** Turns passwords into what can be stored. */
export abstract class PasswordHasher {
  /** A hash with its own salt and costs (PHC string format). Throws `sign_in_busy` where too many wait already. */
  abstract hash(password: string): Promise<string>;
  /**
   * Whether the password is the one of the hash. For null, where there is no such account, the answer is no, and takes as long.
   * Throws as `hash` does.
   */
  abstract verify(hash: string | null, password: string): Promise<boolean>;
}
