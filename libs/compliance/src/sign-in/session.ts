import type { Account, SignInWay } from '../access/account.js';
import { textDigest } from '../shared/text-digest.js';

/** Somebody who has signed in, for some time. The secret that the browser has is nowhere: only its digest is kept. */
export interface Session {
  readonly digest: string;
  readonly account: string;
  readonly how: SignInWay;
  /** The digest of the mark that its browser was given with it; null for a session from before there were marks. */
  readonly browser: string | null;
  readonly startedAt: Date;
  /** When a person last used it, to the minute. */
  readonly seenAt: Date;
  /** When it is over, however much it is used. */
  readonly endsAt: Date;
}

export interface SessionSettings {
  /** After so many minutes in which nobody used it it is over. */
  readonly idleMinutes: number;
  /** After so many hours it is over, whatever is done. */
  readonly longestHours: number;
}

/** A session with whose it is. */
export interface SessionOfAccount {
  readonly session: Session;
  readonly account: Account;
  readonly mustChangePassword: boolean;
  /** Whether a code of its holder's device is asked for beside the password. */
  readonly hasTotp: boolean;
}

/** Sessions inside one transaction. */
export abstract class SessionStore {
  abstract insert(session: Session): Promise<void>;
  /** Notes that it was used. */
  abstract see(digest: string, at: Date): Promise<void>;
  /** False where there is none. */
  abstract delete(digest: string): Promise<boolean>;
  /** All that began in a browser, by the digest of the mark that it was given; answers of how many. */
  abstract deleteOfBrowser(browser: string): Promise<number>;
  /** All of an account but the one given; answers of how many. */
  abstract deleteOf(account: string, except?: string): Promise<number>;
  /** Those that were over before that time, at most so many; answers of how many. */
  abstract deleteEnded(endedBefore: Date, limit: number): Promise<number>;
}

export abstract class SessionReader {
  abstract withDigest(digest: string): Promise<SessionOfAccount | null>;
}

const FORM = /^[A-Za-z0-9_-]{43}$/;

/** Whether a text can be the secret of a session: 32 random bytes in base64url. */
export const isSessionSecret = (text: string): boolean => FORM.test(text);

/** Under which a session is looked up. A secret is random and long: its digest needs no salt, and tells nothing of it. */
export const sessionDigest = (secret: string): string => textDigest(secret);

/** What a page of this service knows and others do not: it follows from the secret, and the secret not from it. */
export const csrfTokenOf = (secret: string): string => textDigest(`csrf ${secret}`);

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

export const newSession = (
  account: string,
  { at, ...made }: Pick<Session, 'digest' | 'how' | 'browser'> & { readonly at: Date },
  { longestHours }: SessionSettings,
): Session => ({
  ...{ account, ...made, startedAt: at, seenAt: at },
  endsAt: new Date(at.getTime() + longestHours * HOUR_MS),
});

/** When a session is over if nothing more is done in it. */
export function overAt({ seenAt, endsAt }: Session, { idleMinutes }: SessionSettings): Date {
  const idle = seenAt.getTime() + idleMinutes * MINUTE_MS;
  return new Date(Math.min(idle, endsAt.getTime()));
}

/** Whether its use is put down: not with every request, so that a page that asks for much writes little. */
export const isToBeSeen = ({ seenAt }: Session, now: Date): boolean =>
  now.getTime() - seenAt.getTime() >= MINUTE_MS;
