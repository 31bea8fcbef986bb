import { createHash } from 'node:crypto';
import { SecretCipher, secretKeyUnknown } from '@hongzhu/compliance';
import { AES_256_GCM } from './aes-256-gcm.js';
import type { SealingAlgorithm } from './sealing-algorithm.js';
import { SM4_CBC_HMAC_SM3 } from './sm4-cbc-hmac-sm3.js';

/** By the names that the configuration has for them. */
export const SEALING_ALGORITHMS = { 'aes-256-gcm': AES_256_GCM, sm4: SM4_CBC_HMAC_SM3 } as const;
export type SealingName = keyof typeof SEALING_ALGORITHMS;

const BY_PREFIX: ReadonlyMap<string, SealingAlgorithm> = new Map(
  Object.values(SEALING_ALGORITHMS).map((algorithm) => [algorithm.prefix, algorithm]),
);
/** `<prefix of the algorithm>.<key id>.<what it has sealed, in base64url>` */
const FORM = /^([a-z0-9]+)\.([0-9a-f]{16})\.([A-Za-z0-9_-]+)$/;

/** A key is found again by the beginning of its digest; keys are random, so that tells nothing of them. */
const keyIdOf = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 16);

/**
 * Seals with one algorithm and one key, and opens what any known algorithm has sealed with any of the keys. What is not sealed
 * is read as it is, until it is sealed.
 */
export class KeyringCipher extends SecretCipher {
  readonly keyId: string;
  private readonly keys: ReadonlyMap<string, Buffer>;

  /** Keys of KEY_BYTES. The first seals, the others only open. */
  constructor(
    private readonly algorithm: SealingAlgorithm,
    private readonly key: Buffer,
    retired: readonly Buffer[] = [],
  ) {
    super();
    this.keyId = keyIdOf(key);
    this.keys = new Map([key, ...retired].map((each) => [keyIdOf(each), each]));
  }

  override seal(secret: string, context: string): string {
    const sealed = this.algorithm.seal(this.key, secret, context);
    return `${this.algorithm.prefix}.${this.keyId}.${sealed.toString('base64url')}`;
  }

  override open(stored: string, context: string): string {
    const [, prefix, keyId, text] = FORM.exec(stored) ?? [];
    if (prefix === undefined || keyId === undefined || text === undefined) return stored;
    const [algorithm, key] = [BY_PREFIX.get(prefix), this.keys.get(keyId)];
    if (algorithm === undefined || key === undefined) throw secretKeyUnknown(keyId);
    try {
      return algorithm.open(key, Buffer.from(text, 'base64url'), context);
    } catch (cause) {
      throw secretKeyUnknown(keyId, cause);
    }
  }

  override isCurrent(stored: string): boolean {
    const [, prefix, keyId] = FORM.exec(stored) ?? [];
    return prefix === this.algorithm.prefix && keyId === this.keyId;
  }
}
