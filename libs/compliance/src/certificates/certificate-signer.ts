/** A key that others can check signatures with. */
export interface PublicKey {
  readonly algorithm: 'Ed25519';
  /** SHA-256 of the public key, as DER, in base64url. */
  readonly keyId: string;
  /** SubjectPublicKeyInfo in DER, in base64url. */
  readonly publicKey: string;
}

/** What a key is to this installation. */
export const KEY_STANDINGS = ['current', 'retired', 'unknown'] as const;
export type KeyStanding = (typeof KEY_STANDINGS)[number];

/** Signs certificates with the key of this installation. */
export abstract class CertificateSigner {
  /** The key that signs now. */
  abstract readonly key: PublicKey;
  /** Keys that signed before, and whose certificates are still good. */
  abstract readonly retiredKeys: readonly PublicKey[];
  /** Ed25519 over the text in UTF-8, in base64url. */
  abstract sign(text: string): string;
  /** Whether the holder of that public key (as in `PublicKey`) has signed the text; false also for what is no key. */
  abstract verify(text: string, signature: string, publicKey: string): boolean;

  standing(publicKey: string): KeyStanding {
    if (publicKey === this.key.publicKey) return 'current';
    return this.retiredKeys.some((key) => key.publicKey === publicKey) ? 'retired' : 'unknown';
  }
}
