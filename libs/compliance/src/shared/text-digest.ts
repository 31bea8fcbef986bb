import { hash } from 'node:crypto';

/** SHA-256 of a text in UTF-8, in 43 characters of base64url. */
export const textDigest = (text: string): string => hash('sha256', text, 'base64url');
