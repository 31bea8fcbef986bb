import { createHmac, timingSafeEqual } from 'node:crypto';
import type { SignInSecrets } from '../access/sign-in-provider.js';
import { isLocalPath } from './local-path.js';

/** A sign-in elsewhere that has begun. The browser that began it has it in a cookie; nobody else has it. */
export interface SignInAttempt {
  /** 32 random bytes in base64url. */
  readonly secret: string;
  readonly startedAt: Date;
  /** Where the person goes on: a path of this service. */
  readonly returnTo: string;
}

/** Enough to type a password and a code. */
const GOOD_FOR_MS = 10 * 60_000;
export const SIGN_IN_SECONDS = GOOD_FOR_MS / 1000;

const FORM = /^([A-Za-z0-9_-]{43})\.(\d{13})\.([A-Za-z0-9_-]{1,1024})$/;

export const writeAttempt = ({ secret, startedAt, returnTo }: SignInAttempt): string =>
  `${secret}.${String(startedAt.getTime())}.${Buffer.from(returnTo).toString('base64url')}`;

/** The attempt of a cookie; null for what is none, and for one that began too long ago, or is yet to begin. */
export function readAttempt(text: string, now: Date): SignInAttempt | null {
  const [, secret = '', startedAt = '', path = ''] = FORM.exec(text) ?? [];
  const age = now.getTime() - Number(startedAt);
  const returnTo = Buffer.from(path, 'base64url').toString();
  if (secret === '' || !(age >= 0 && age < GOOD_FOR_MS) || !isLocalPath(returnTo)) return null;
  return { secret, startedAt: new Date(Number(startedAt)), returnTo };
}

/**
 * What ties the provider's answer to the attempt. All of it follows from the secret and from what was to become of it: an
 * attempt whose time or return path was altered has another state, and none of the three tells another.
 */
export function secretsOf(attempt: SignInAttempt): SignInSecrets {
  const of = (use: string): string =>
    createHmac('sha256', attempt.secret)
      .update(`${use} ${writeAttempt(attempt)}`)
      .digest('base64url');
  return { state: of('state'), nonce: of('nonce'), verifier: of('verifier') };
}

/** Whether what came back is of this attempt; how much of it agrees is not told by the time it takes. */
export function isStateOf(state: string | null, { state: expected }: SignInSecrets): boolean {
  const [given, known] = [Buffer.from(state ?? ''), Buffer.from(expected)];
  return given.length === known.length && timingSafeEqual(given, known);
}
