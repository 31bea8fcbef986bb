/**
 * Keeps secrets that have to be used again from being read by whoever reads the database. What is sealed names its algorithm
 * and its key, so that both can be replaced while some of it is of the ones before.
 */
export abstract class SecretCipher {
  /** The secret as it is stored. It is opened with the same `context` alone: what it belongs to. */
  abstract seal(secret: string, context: string): string;
  /**
   * Throws `secret_key_unknown` (`HongzhuError`) for what no key of this process has sealed, and for what was altered or belongs
   * to something else.
   */
  abstract open(stored: string, context: string): string;
  /** Whether `seal` would store it so today: with the algorithm and the key in force. */
  abstract isCurrent(stored: string): boolean;
}
