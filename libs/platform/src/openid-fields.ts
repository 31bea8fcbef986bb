import { z } from 'zod';
import { commaSeparated } from './comma-separated.js';

/** What a provider may sign with: nothing that whoever verifies could sign with as well, and never `none`. */
const ALGORITHMS: readonly string[] = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];

/** Whether an address is of this machine alone, where there is nobody to listen in. */
const isLoopback = (hostname: string): boolean =>
  hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);

/** Whether a text is an address with TLS, or of this machine alone, and nothing beside its path. */
function isSafeAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  const isSafe = protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname));
  return isSafe && username === '' && password === '' && !/[?#\s]/.test(text);
}

/** An issuer as it names itself, to the letter: a slash at its end is part of it. */
export function issuer() {
  const error =
    '应为 https 地址（本机可用 http），不含查询和片段 / expected an https address (http on loopback only), without query and fragment';
  return z.string().refine(isSafeAddress, { error });
}

/** An origin, such as `https://hongzhu.example.cn`; a slash at its end is left out. */
export function publicUrl() {
  const error =
    '应为 https 地址（本机可用 http），不含路径 / expected an https address (http on loopback only), without a path';
  return z
    .string()
    .refine((text) => isSafeAddress(text) && new URL(text).pathname === '/', { error })
    .transform((text) => new URL(text).origin);
}

export function signatureAlgorithms() {
  const error = `应为以逗号分隔的 / expected, separated by commas: ${ALGORITHMS.join(', ')}`;
  return z
    .string()
    .transform(commaSeparated)
    .refine((all) => all.length > 0 && all.every((each) => ALGORITHMS.includes(each)), { error });
}

/** Values of `acr`: a request has them with blanks between. */
export function acrValues() {
  const error =
    '应为以逗号分隔的 acr 值，不含空格和引号 / expected values of acr, separated by commas, without blanks and quotes';
  return z
    .string()
    .transform(commaSeparated)
    .refine((all) => all.length > 0 && all.every((each) => /^[\x21\x23-\x5b\x5d-\x7e]{1,255}$/.test(each)), {
      error,
    });
}
