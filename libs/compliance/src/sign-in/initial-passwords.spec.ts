import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { initialPasswordOf } from './initial-passwords.js';
import { passwordFaults } from './password-rules.js';

describe('a first password', () => {
  it('can be read from a screen and typed, and is another one each time', () => {
    const made = Array.from({ length: 200 }, () => initialPasswordOf(randomBytes(32).toString('base64url')));
    expect(new Set(made).size).toBe(200);
    for (const password of made) {
      expect(password).toMatch(/^(?:[0-9a-hjkmnp-tv-z]{5}-){3}[0-9a-hjkmnp-tv-z]{5}$/);
      expect(passwordFaults(password, 'admin', '/newPassword')).toEqual([]);
    }
  });

  it('has every character of its alphabet alike', () => {
    const counts = new Map<string, number>();
    for (let byte = 0; byte < 256; byte += 1) {
      const character = initialPasswordOf(Buffer.alloc(32, byte).toString('base64url'))[0]!;
      counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    expect([...counts.values()]).toEqual(Array.from({ length: 32 }, () => 8));
  });
});
