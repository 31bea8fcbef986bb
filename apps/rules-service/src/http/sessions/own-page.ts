import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Methods that change nothing, and so need no proof of the page that sends them. */
export const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];

type Sent = Pick<FastifyRequest, 'headers' | 'host'>;

/**
 * Whether browsers say that one of the service's own pages sent it: `same-origin` in Sec-Fetch-Site, or the service's address in
 * Origin. `unsaid`: neither header is there, as from what is no browser, or an old one.
 */
export function sentBy({ headers, host }: Sent, isByTls: boolean): 'own' | 'other' | 'unsaid' {
  const { origin, 'sec-fetch-site': site } = headers;
  if (site === undefined && origin === undefined) return 'unsaid';
  const isSameSite = site === undefined || site === 'same-origin';
  const isOwnOrigin =
    origin === undefined || originOf(origin) === originOf(`http${isByTls ? 's' : ''}://${host}`);
  return isSameSite && isOwnOrigin ? 'own' : 'other';
}

/** Without the port where it is the usual one; null for what is no address. */
const originOf = (address: string): string | null => (URL.canParse(address) ? new URL(address).origin : null);

/** Compares digests, which are of one length: it takes the same time for every token. */
export function hasToken(given: string | string[] | undefined, expected: string): boolean {
  if (typeof given !== 'string') return false;
  return timingSafeEqual(digest(given), digest(expected));
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
