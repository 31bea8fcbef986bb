import { HongzhuError } from './hongzhu-error.js';
import { SecretCipher } from './secret-cipher.js';

/** How everything that is sealed begins, whatever the algorithm: its name, and the id of the key. */
const SEALED = /^[a-z0-9]+\.([0-9a-f]{16})\./;

/** Secrets as they are, where there is no key. */
export class UnsealedSecrets extends SecretCipher {
  override seal(secret: string): string {
    return secret;
  }

  override open(stored: string): string {
    const keyId = SEALED.exec(stored)?.[1];
    if (keyId === undefined) return stored;
    throw secretKeyUnknown(keyId);
  }

  override isCurrent(stored: string): boolean {
    return !SEALED.test(stored);
  }
}

export const secretKeyUnknown = (keyId: string, cause?: unknown): HongzhuError =>
  new HongzhuError(
    'secret_key_unknown',
    `Webhook 和验证器的密钥已用密钥 ${keyId} 加密，本进程无法解开：请在 HONGZHU_SECRET_KEY 或 HONGZHU_SECRET_KEY_FILE 中给出该密钥 / ` +
      `The secrets of webhooks and devices are sealed with the key ${keyId}, and can't be opened here: give it by HONGZHU_SECRET_KEY or HONGZHU_SECRET_KEY_FILE`,
    { keyId },
    { cause },
  );
