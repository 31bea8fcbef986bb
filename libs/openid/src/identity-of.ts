import type { Identity } from '@hongzhu/compliance';
import type { JWTPayload } from 'jose';

/** OpenID Connect Core, section 2: no longer than 255 characters of ASCII. */
const SUBJECT = /^[\x20-\x7e]{1,255}$/;

/** Whom a token means; null where what it says is no subject. */
export const identityOf = ({ sub }: JWTPayload, issuer: string): Identity | null =>
  typeof sub === 'string' && SUBJECT.test(sub) ? { issuer, subject: sub } : null;
