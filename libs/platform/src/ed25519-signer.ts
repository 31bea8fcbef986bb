import { createHash, createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import { CertificateSigner, type PublicKey } from '@hongzhu/compliance';

/** A text that should hold a key holds none; the message names the variable or file, never the text. */
export class SigningKeyError extends Error {}

/** Signs with a private key that this process holds. */
export class Ed25519Signer extends CertificateSigner {
  override readonly key: PublicKey;

  constructor(
    private readonly privateKey: KeyObject,
    override readonly retiredKeys: readonly PublicKey[] = [],
  ) {
    super();
    this.key = publicKeyOf(createPublicKey(privateKey));
  }

  override sign(text: string): string {
    return sign(null, Buffer.from(text, 'utf8'), this.privateKey).toString('base64url');
  }

  override verify(text: string, signature: string, publicKey: string): boolean {
    return isSigned(text, signature, publicKey);
  }
}

/** Whether the holder of a public key has signed the text, as `CertificateSigner.verify`. */
export function isSigned(text: string, signature: string, publicKey: string): boolean {
  const key = readPublicKey(publicKey);
  return key !== null && verify(null, Buffer.from(text, 'utf8'), key, Buffer.from(signature, 'base64url'));
}

/** How a public key is written in certificates. */
export function publicKeyOf(key: KeyObject): PublicKey {
  const der = key.export({ type: 'spki', format: 'der' });
  const keyId = createHash('sha256').update(der).digest('base64url');
  return { algorithm: 'Ed25519', keyId, publicKey: der.toString('base64url') };
}

/** An Ed25519 private key from PEM, or from PKCS#8 in DER as base64. Throws SigningKeyError with that name. */
export function readPrivateKey(text: string, name: string): KeyObject {
  const key = attempt(() =>
    text.includes('-----BEGIN')
      ? createPrivateKey(text)
      : createPrivateKey({ key: Buffer.from(text, 'base64'), type: 'pkcs8', format: 'der' }),
  );
  if (key?.asymmetricKeyType === 'ed25519') return key;
  throw new SigningKeyError(
    `${name}：应为 Ed25519 私钥（PEM，或 PKCS#8 的 base64），可用 openssl genpkey -algorithm ed25519 生成 / ` +
      `${name}: expected an Ed25519 private key (PEM, or PKCS#8 as base64); make one with openssl genpkey -algorithm ed25519`,
  );
}

/** An Ed25519 public key from SubjectPublicKeyInfo in DER as base64 or base64url; null for anything else. */
export function readPublicKey(text: string): KeyObject | null {
  const key = attempt(() =>
    createPublicKey({ key: Buffer.from(text, 'base64'), type: 'spki', format: 'der' }),
  );
  return key?.asymmetricKeyType === 'ed25519' ? key : null;
}

/** The key, or null for what OpenSSL can't read as one. */
function attempt(read: () => KeyObject): KeyObject | null {
  try {
    return read();
  } catch {
    return null;
  }
}
