import { describe, expect, it } from '@jest/globals';
import { UnsealedSecrets } from '@hongzhu/compliance';
import { AesGcmCipher } from './aes-gcm-cipher.js';

const [OLD, NEW] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const refusal = { code: 'secret_key_unknown' };

describe('a sealed secret', () => {
  const cipher = new AesGcmCipher(OLD);
  const sealed = cipher.seal(SECRET, 'endpoint/1');

  it('names its algorithm and key, is another each time, and opens to what it was', () => {
    expect(sealed).toMatch(new RegExp(`^a256gcm\\.${cipher.keyId}\\.[A-Za-z0-9_-]+$`));
    expect(sealed).not.toContain(SECRET.slice(6, 20));
    expect(cipher.seal(SECRET, 'endpoint/1')).not.toBe(sealed);
    expect(cipher.open(sealed, 'endpoint/1')).toBe(SECRET);
    expect(sealed.length).toBeLessThan(512);
  });

  it('opens for what it belongs to alone', () => {
    expect(() => cipher.open(sealed, 'endpoint/2')).toThrow(expect.objectContaining(refusal));
  });

  it('does not open when a byte of it was altered, or a part cut off', () => {
    const [prefix, keyId, text = ''] = sealed.split('.');
    const bytes = Buffer.from(text, 'base64url');
    const write = (altered: Buffer): string => [prefix, keyId, altered.toString('base64url')].join('.');
    for (let at = 0; at < bytes.length; at += 1) {
      const altered = Buffer.from(bytes);
      altered[at]! ^= 1;
      expect(() => cipher.open(write(altered), 'endpoint/1')).toThrow(expect.objectContaining(refusal));
      const cut = write(bytes.subarray(0, Math.max(1, at)));
      expect(() => cipher.open(cut, 'endpoint/1')).toThrow(expect.objectContaining(refusal));
    }
  });

  it('opens with a key that took the place of its own as long as that is kept, and is not current any more', () => {
    const both = new AesGcmCipher(NEW, [OLD]);
    expect(both.open(sealed, 'endpoint/1')).toBe(SECRET);
    expect([cipher.isCurrent(sealed), both.isCurrent(sealed)]).toEqual([true, false]);
    const alone = new AesGcmCipher(NEW);
    expect(() => alone.open(sealed, 'endpoint/1')).toThrow(cipher.keyId);
  });

  it('is not taken for a secret where there is no key', () => {
    const none = new UnsealedSecrets();
    expect(() => none.open(sealed)).toThrow(expect.objectContaining(refusal));
    expect([none.isCurrent(sealed), none.isCurrent(SECRET)]).toEqual([false, true]);
    expect(none.open(none.seal(SECRET))).toBe(SECRET);
  });

  it('may stand beside one that is not sealed yet', () => {
    expect(cipher.open(SECRET, 'endpoint/1')).toBe(SECRET);
    expect(cipher.isCurrent(SECRET)).toBe(false);
  });
});
