import { isIP } from 'node:net';
import type { UrlFault } from '@hongzhu/compliance';

const LONGEST = 2_000;

/** The URL, or what is wrong with it whatever its address. */
export function readWebhookUrl(text: string): URL | UrlFault {
  if (text.length > LONGEST || !URL.canParse(text)) return 'invalid_url';
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'invalid_url';
  if (url.hash !== '' || text.endsWith('#')) return 'invalid_url';
  return url.username === '' && url.password === '' ? url : 'url_with_credentials';
}

/**
 * The address that a URL itself gives; null where it gives a name. Numbers in other forms (`2130706433`, `0x7f.1`) are
 * addresses, too: the URL's own reading has made them the usual form by now.
 */
export function literalAddress({ hostname }: URL): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return isIP(bare) === 0 ? null : bare;
}
