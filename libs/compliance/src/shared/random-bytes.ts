/** The only source of secrets in the domain. */
export abstract class RandomBytes {
  /** 32 bytes that nobody can guess, in 43 characters of base64url. */
  abstract next(): string;
}
