const MOST_FAILURES = 5;
export const LOCKED_MS = 10 * 60_000;

/** Tries in a row to sign in to what somebody named, be there such an account or not, of those who are counted together. */
export interface SignInTries {
  /** A digest: what was named may be anything that somebody typed. */
  readonly counter: string;
  readonly failures: number;
  readonly lastAt: Date;
  readonly lockedUntil: Date | null;
}

/** Inside one transaction. */
export abstract class SignInTryStore {
  /** What is known, which nobody else changes until the transaction ends; nothing has failed where nothing was known. */
  abstract lock(counter: string, now: Date): Promise<SignInTries>;
  abstract save(tries: SignInTries): Promise<void>;
  /** Forgets the tries whose last one was before that time, at most so many; answers of how many. */
  abstract deleteBefore(lastBefore: Date, limit: number): Promise<number>;
}

export const isLocked = ({ lockedUntil }: SignInTries, now: Date): boolean =>
  lockedUntil !== null && now < lockedUntil;

/**
 * Counts a try as one that fails, before it is known whether it does: of many at once no more than five are made. With the
 * fifth in a row nobody gets in for ten minutes. A lock that is over, or tries that are as old, count no more.
 */
export function withTry(before: SignInTries, now: Date): SignInTries {
  const isOver = now.getTime() - before.lastAt.getTime() >= LOCKED_MS;
  const failures = (isOver || before.lockedUntil !== null ? 0 : before.failures) + 1;
  const lockedUntil = failures < MOST_FAILURES ? null : new Date(now.getTime() + LOCKED_MS);
  return { ...before, failures, lastAt: now, lockedUntil };
}

/** The try did not fail after all, and nothing before it is forgotten: the password was right, and the code is missing. */
export const withoutTry = (tries: SignInTries): SignInTries => ({
  ...tries,
  failures: Math.max(0, tries.failures - 1),
  lockedUntil: null,
});

/** It succeeded. */
export const withoutFailures = (tries: SignInTries): SignInTries => ({
  ...tries,
  failures: 0,
  lockedUntil: null,
});
