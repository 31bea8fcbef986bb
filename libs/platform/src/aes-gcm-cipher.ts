import { createCipheriv, createDecipheriv, createHash, randomBytes, type CipherGCMTypes } from 'node:crypto';
import { SecretCipher, secretKeyUnknown } from '@hongzhu/compliance';

const ALGORITHM: CipherGCMTypes = 'aes-256-gcm';
/** How what is sealed begins: `a256gcm.<key id>.<nonce, ciphertext and tag in base64url>`. */
const PREFIX = 'a256gcm';
const FORM = /^a256gcm\.([0-9a-f]{16})\.([A-Za-z0-9_-]+)$/;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Of a key. */
export const KEY_BYTES = 32;

/** A key is found again by the beginning of its digest; keys are random, so that tells nothing of them. */
const keyIdOf = (key: Buffer): string => createHash('sha256').update(key).digest('hex').slice(0, 16);

/** AES-256-GCM with keys that this process holds. What is not sealed is read as it is, until it is sealed. */
export class AesGcmCipher extends SecretCipher {
  readonly keyId: string;
  private readonly keys: ReadonlyMap<string, Buffer>;

  /** Each of 32 bytes. The first seals, the others only open. */
  constructor(
    private readonly key: Buffer,
    retired: readonly Buffer[] = [],
  ) {
    super();
    this.keyId = keyIdOf(key);
    this.keys = new Map([key, ...retired].map((each) => [keyIdOf(each), each]));
  }

  override seal(secret: string, context: string): string {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(context));
    const sealed = Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()]);
    return `${PREFIX}.${this.keyId}.${sealed.toString('base64url')}`;
  }

  override open(stored: string, context: string): string {
    const [, keyId = '', text = ''] = FORM.exec(stored) ?? [];
    if (keyId === '') return stored;
    const key = this.keys.get(keyId);
    if (key === undefined) throw secretKeyUnknown(keyId);
    const sealed = Buffer.from(text, 'base64url');
    try {
      const nonce = sealed.subarray(0, NONCE_BYTES);
      const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
      decipher.setAAD(Buffer.from(context)).setAuthTag(sealed.subarray(-TAG_BYTES));
      return (
        decipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
      );
    } catch (cause) {
      throw secretKeyUnknown(keyId, cause);
    }
  }

  override isCurrent(stored: string): boolean {
    return FORM.exec(stored)?.[1] === this.keyId;
  }
}
