/** Of a key, whatever the algorithm: one that needs a shorter one, or several, derives them. */
export const KEY_BYTES = 32;

/** A way to seal a text, so that it can be neither read nor altered nor moved to another context without the key. */
export interface SealingAlgorithm {
  /** How what it has sealed begins; lower-case letters and digits. */
  readonly prefix: string;
  seal(key: Buffer, text: string, context: string): Buffer;
  /** Throws where `sealed` is not what `seal` has made with this key and context. */
  open(key: Buffer, sealed: Buffer, context: string): string;
}
