import { describe, expect, it } from '@jest/globals';
import { UnsealedSecrets } from '@hongzhu/compliance';
import { KeyringCipher, SEALING_ALGORITHMS } from './keyring-cipher.js';

const [OLD, NEW] = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const refusal = { code: 'secret_key_unknown' };

const { 'aes-256-gcm': AES, sm4: SM4 } = SEALING_ALGORITHMS;

describe.each([
  ['AES-256-GCM', AES, SM4],
  ['SM4', SM4, AES],
])('a secret sealed with %s', (_, algorithm, other) => {
  const cipher = new KeyringCipher(algorithm, OLD);
  const sealed = cipher.seal(SECRET, 'endpoint/1');

  it('names its algorithm and key, is another each time, and opens to what it was', () => {
    expect(sealed).toMatch(new RegExp(`^${algorithm.prefix}\\.${cipher.keyId}\\.[A-Za-z0-9_-]+$`));
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
    const both = new KeyringCipher(algorithm, NEW, [OLD]);
    expect(both.open(sealed, 'endpoint/1')).toBe(SECRET);
    expect([cipher.isCurrent(sealed), both.isCurrent(sealed)]).toEqual([true, false]);
    const alone = new KeyringCipher(algorithm, NEW);
    expect(() => alone.open(sealed, 'endpoint/1')).toThrow(cipher.keyId);
  });

  it('opens where the other algorithm seals now, with the same key or another, and is not current any more', () => {
    for (const next of [new KeyringCipher(other, OLD), new KeyringCipher(other, NEW, [OLD])]) {
      expect(next.open(sealed, 'endpoint/1')).toBe(SECRET);
      expect(next.isCurrent(sealed)).toBe(false);
      expect(next.isCurrent(next.seal(SECRET, 'endpoint/1'))).toBe(true);
    }
  });

  it('does not open as what the other algorithm has sealed', () => {
    const renamed = sealed.replace(algorithm.prefix, other.prefix);
    expect(() => cipher.open(renamed, 'endpoint/1')).toThrow(expect.objectContaining(refusal));
    const unknown = sealed.replace(algorithm.prefix, 'rot13');
    expect(() => cipher.open(unknown, 'endpoint/1')).toThrow(expect.objectContaining(refusal));
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
