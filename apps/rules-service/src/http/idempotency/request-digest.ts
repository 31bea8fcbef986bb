import { createHash } from 'node:crypto';
import { textDigest, type Actor } from '@hongzhu/compliance';
import type { FastifyRequest } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** SHA-256 of the body as it came, in base64url; null where there was none, or nobody asked. */
    bodyDigest: string | null;
  }
}

/** Notes what the body was, for a request that came with a key. Every parser of a content type calls it. */
export function noteBody(request: FastifyRequest, bytes: Uint8Array): void {
  if (request.headers['idempotency-key'] === undefined || bytes.length === 0) return;
  request.bodyDigest = createHash('sha256').update(bytes).digest('base64url');
}

/**
 * What makes a request the same as another: its method, its address with the query, its body, byte by byte, and what its
 * account may do: one that may do less by now must not read what it was told before.
 */
export function requestDigest(
  { method, url, body, bodyDigest }: FastifyRequest,
  { role, towns, markets }: Actor,
): string {
  if (body !== undefined && bodyDigest === null) throw new Error('the parser of this body did not note it');
  // Without markets as before there were any: what a process of then was told is known by what it noted.
  const scope = [towns, ...(markets === null ? [] : [markets])].map((codes) => JSON.stringify(codes));
  return textDigest([method, url, bodyDigest ?? '', role, ...scope].join('\n'));
}
