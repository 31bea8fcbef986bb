import { textDigest } from '../shared/text-digest.js';

/** A browser in which somebody has signed in to an account with its password. */
export interface KnownBrowser {
  /** Of the mark that the browser has now. */
  readonly digest: string;
  readonly account: string;
  /** Under which wrong tries from it are counted: it stays the same, whatever mark the browser is given next. */
  readonly counter: string;
  /** When it is forgotten. */
  readonly endsAt: Date;
}

/** Known browsers inside one transaction. */
export abstract class KnownBrowserStore {
  /** Null where the account was not signed in to there. */
  abstract get(digest: string, account: string): Promise<KnownBrowser | null>;
  /** In place of the one with this digest and account, if there is one. */
  abstract save(browser: KnownBrowser): Promise<void>;
  /** The browser has another mark from now on: for every account that was signed in to there. */
  abstract move(from: string, to: string): Promise<void>;
  /** Answers of how many. */
  abstract deleteOf(account: string): Promise<number>;
  /** Those that were to be forgotten before that time, at most so many; answers of how many. */
  abstract deleteEnded(endedBefore: Date, limit: number): Promise<number>;
}

/** What a browser that comes to sign in has from before; each null where it has none. */
export interface Browser {
  /** The digest of the session that it had; it ends. */
  readonly session: string | null;
  /** The digest of the mark that it was given when somebody signed in there last. */
  readonly mark: string | null;
}

const FORM = /^[A-Za-z0-9_-]{43}$/;

/** The digest of the mark of a browser, which is 32 random bytes in base64url; null for what is none. */
export const markDigest = (text: string | null): string | null =>
  text !== null && FORM.test(text) ? textDigest(`browser ${text}`) : null;

export const KNOWN_DAYS = 180;
const KNOWN_MS = KNOWN_DAYS * 86_400_000;

/**
 * The browser as it is known once somebody has signed in there, `before`: as it was known of the account. Its counter goes on,
 * so that signing in to one account gives no more tries at another.
 */
export const knownAgain = (
  account: string,
  {
    digest,
    before,
    at,
  }: { readonly digest: string; readonly before: KnownBrowser | null; readonly at: Date },
): KnownBrowser => ({
  ...{ digest, account, counter: before?.counter ?? textDigest(`browser of ${account} ${digest}`) },
  endsAt: new Date(at.getTime() + KNOWN_MS),
});

export const isKnown = (browser: KnownBrowser | null, now: Date): browser is KnownBrowser =>
  browser !== null && now < browser.endsAt;
