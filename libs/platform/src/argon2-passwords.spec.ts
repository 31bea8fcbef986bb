import { parseOptions } from '@node-rs/argon2';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { Argon2Passwords } from './argon2-passwords.js';

let passwords: Argon2Passwords;
beforeEach(() => {
  passwords = new Argon2Passwords();
});

describe('passwords', () => {
  it('are hashed by Argon2id with the costs of OWASP, and a salt of their own', async () => {
    const [one, other] = [await passwords.hash('a password'), await passwords.hash('a password')];
    expect(one).not.toBe(other);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(parseOptions(one)).toMatchObject({ saltLen: 16, outputLen: 32 });
    expect(await passwords.verify(one, 'a password')).toBe(true);
    expect(await passwords.verify(one, 'a Password')).toBe(false);
  });

  it('of nobody are never right, and take as long to be refused', async () => {
    const hash = await passwords.hash('a password');
    await passwords.verify(null, 'a password');
    const timed = async (of: string | null): Promise<number> => {
      const from = performance.now();
      for (let number = 0; number < 10; number += 1) expect(await passwords.verify(of, 'x')).toBe(false);
      return performance.now() - from;
    };
    const [known, unknown] = [await timed(hash), await timed(null)];
    // Without work of its own it would take a hundredth.
    expect(unknown).toBeGreaterThan(known / 4);
  });

  it('are compared off the thread of the requests', async () => {
    const hash = await passwords.hash('a password');
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 1);
    await Promise.all(Array.from({ length: 10 }, () => passwords.verify(hash, 'x')));
    clearInterval(turning);
    expect(turns).toBeGreaterThan(10);
  });

  it('wait their turn, and beyond a hundred are sent away', async () => {
    const hash = await passwords.hash('a password');
    await passwords.verify(null, 'x');
    const compared = await Promise.allSettled(
      Array.from({ length: 110 }, () => passwords.verify(hash, 'a password')),
    );
    const refused = compared.filter(({ status }) => status === 'rejected');
    expect(refused).toHaveLength(8);
    for (const each of refused)
      expect((each as PromiseRejectedResult).reason).toMatchObject({
        ...{ code: 'sign_in_busy', details: { retryAfter: 5 } },
      });
    expect(await passwords.verify(hash, 'a password')).toBe(true);
  }, 60_000);
});
