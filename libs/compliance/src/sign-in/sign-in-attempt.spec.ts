import { describe, expect, it } from '@jest/globals';
import { isStateOf, readAttempt, secretsOf, writeAttempt } from './sign-in-attempt.js';

const STARTED = new Date('2026-03-31T01:00:00Z');
const ATTEMPT = { secret: 's'.repeat(43), startedAt: STARTED, returnTo: '/tasks?state=open' };
const later = (milliseconds: number): Date => new Date(STARTED.getTime() + milliseconds);

describe('a sign-in that has begun', () => {
  it('is read as it was written, for ten minutes', () => {
    const text = writeAttempt(ATTEMPT);
    expect(text).toMatch(/^[A-Za-z0-9._-]+$/);
    for (const now of [STARTED, later(599_999)]) expect(readAttempt(text, now)).toEqual(ATTEMPT);
    for (const now of [later(600_000), later(-1)]) expect(readAttempt(text, now)).toBeNull();
  });

  it.each<[string, string]>([
    ['is empty', ''],
    ['has a secret that is too short', writeAttempt({ ...ATTEMPT, secret: 's'.repeat(42) })],
    ['has no time', writeAttempt(ATTEMPT).replace(/\.\d+\./, '..')],
    ['leads elsewhere', writeAttempt({ ...ATTEMPT, returnTo: '//evil.example' })],
    ['has more', `${writeAttempt(ATTEMPT)}.x`],
  ])('is none where it %s', (_, text) => {
    expect(readAttempt(text, STARTED)).toBeNull();
  });

  it('has a state, a nonce and a verifier of its own, which tell nothing of each other', () => {
    const { state, nonce, verifier } = secretsOf(ATTEMPT);
    expect(new Set([state, nonce, verifier, ATTEMPT.secret]).size).toBe(4);
    for (const each of [state, nonce, verifier]) expect(each).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(secretsOf({ ...ATTEMPT })).toEqual({ state, nonce, verifier });
  });

  it('that was altered has another state', () => {
    const secrets = secretsOf(ATTEMPT);
    expect(isStateOf(secrets.state, secrets)).toBe(true);
    for (const altered of [
      { ...ATTEMPT, secret: 't'.repeat(43) },
      { ...ATTEMPT, startedAt: later(1) },
      { ...ATTEMPT, returnTo: '/' },
    ]) {
      expect(isStateOf(secretsOf(altered).state, secrets)).toBe(false);
    }
    for (const none of [null, '', secrets.nonce, `${secrets.state}x`])
      expect(isStateOf(none, secrets)).toBe(false);
  });
});
