import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto';
import type { SealingAlgorithm } from './sealing-algorithm.js';

const ALGORITHM = 'sm4-cbc';
const DIGEST = 'sm3';
const BLOCK_BYTES = 16;
const TAG_BYTES = 32;

/**
 * SM4 (GB/T 32907) in CBC mode, then HMAC with SM3 (GB/T 32905) over context, initial value and ciphertext: Node's OpenSSL has no
 * mode of SM4 that authenticates by itself. Initial value, ciphertext and tag.
 */
export const SM4_CBC_HMAC_SM3: SealingAlgorithm = {
  prefix: 'sm4cbc',

  seal(key, text, context) {
    const iv = randomBytes(BLOCK_BYTES);
    const cipher = createCipheriv(ALGORITHM, keyFor('encryption', key, BLOCK_BYTES), iv);
    const sealed = Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final()]);
    return Buffer.concat([sealed, tagOf(key, sealed, context)]);
  },

  open(key, sealed, context) {
    const body = sealed.subarray(0, -TAG_BYTES);
    const tag = sealed.subarray(body.length);
    const expected = tagOf(key, body, context);
    if (tag.length !== TAG_BYTES || !timingSafeEqual(tag, expected))
      throw new Error('the tag is another one');
    const iv = body.subarray(0, BLOCK_BYTES);
    const decipher = createDecipheriv(ALGORITHM, keyFor('encryption', key, BLOCK_BYTES), iv);
    return decipher.update(body.subarray(BLOCK_BYTES), undefined, 'utf8') + decipher.final('utf8');
  },
};

/** The length of the context stands before it, so that no part of it can be taken for the rest. */
function tagOf(key: Buffer, body: Buffer, context: string): Buffer {
  const bytes = Buffer.from(context);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes.length);
  const hmac = createHmac(DIGEST, keyFor('authentication', key, TAG_BYTES));
  return hmac.update(length).update(bytes).update(body).digest();
}

/** A key for one purpose alone (HKDF, RFC 5869, with SM3). */
const keyFor = (purpose: string, key: Buffer, length: number): Buffer =>
  Buffer.from(hkdfSync(DIGEST, key, '', `hongzhu sm4 ${purpose}`, length));
