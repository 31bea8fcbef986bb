import { describe, expect, it } from '@jest/globals';
import {
  isLocked,
  LOCKED_MS,
  withoutFailures,
  withoutTry,
  withTry,
  type SignInTries,
} from './sign-in-tries.js';

const at = (ms: number): Date => new Date(1_000_000_000 + ms);
const NONE: SignInTries = { counter: 'd', failures: 0, lastAt: at(0), lockedUntil: null };
const after = (count: number, everyMs = 1): SignInTries => {
  let tries = NONE;
  for (let number = 1; number <= count; number += 1) tries = withTry(tries, at(number * everyMs));
  return tries;
};

describe('tries to sign in', () => {
  it('lock with the fifth in a row, for ten minutes to the millisecond', () => {
    expect(after(4)).toMatchObject({ failures: 4, lockedUntil: null });
    const locked = after(5);
    expect(locked.lockedUntil).toEqual(at(5 + LOCKED_MS));
    expect(isLocked(locked, at(5 + LOCKED_MS - 1))).toBe(true);
    expect(isLocked(locked, at(5 + LOCKED_MS))).toBe(false);
  });

  it('begin anew once a lock is over', () => {
    expect(withTry(after(5), at(5 + LOCKED_MS))).toMatchObject({ failures: 1, lockedUntil: null });
  });

  it('that are ten minutes old count no more, and one of just before does', () => {
    expect(withTry(after(4), at(4 + LOCKED_MS))).toMatchObject({ failures: 1 });
    expect(withTry(after(4), at(4 + LOCKED_MS - 1))).toMatchObject({ failures: 5 });
    expect(after(50, LOCKED_MS).lockedUntil).toBeNull();
  });

  it('are forgotten by one that succeeds, and stay as they were by one that neither fails nor succeeds', () => {
    expect(withoutFailures(after(5))).toMatchObject({ failures: 0, lockedUntil: null });
    expect(withoutTry(after(5))).toMatchObject({ failures: 4, lockedUntil: null });
    expect(withoutTry(NONE)).toMatchObject({ failures: 0 });
  });
});
