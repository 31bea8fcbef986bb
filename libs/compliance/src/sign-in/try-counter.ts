import type { Stores } from '../shared/transactions.js';
import { textDigest } from '../shared/text-digest.js';
import { isKnown } from './known-browser.js';

/** From where somebody tries: a browser by its mark, if it has one; or a session that is open already. */
export type TriedFrom = { readonly mark: string | null } | 'session';

/** Of all who sign in to what somebody named from where nobody has signed in to it before, be it an account or not. */
export const strangersCounter = (account: string): string => textDigest(`account ${account}`);
/** Of those who are signed in, and show the password or a code once more. */
export const holdersCounter = (account: string): string => textDigest(`signed in ${account}`);

/**
 * Under which a try is counted: a browser in which the account was signed in to before has a counter of its own, so that whoever
 * has not signed in locks out strangers alone (OWASP, device cookies).
 */
export async function counterOf(
  account: string,
  from: TriedFrom,
  { knownBrowsers }: Stores,
  now: Date,
): Promise<string> {
  if (from === 'session') return holdersCounter(account);
  const browser = from.mark === null ? null : await knownBrowsers.get(from.mark, account);
  return isKnown(browser, now) ? browser.counter : strangersCounter(account);
}
