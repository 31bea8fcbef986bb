import type { RateLimits } from '@hongzhu/compliance';
import type { FastifyInstance } from 'fastify';
import { RequestError } from '../request-error.js';
import type { LimitMetrics } from './limit-metrics.js';

const SECONDS = 60;

/**
 * Lets a bearer make so many requests a minute with one token, in all processes together, and says with every answer how
 * many are left (draft-ietf-httpapi-ratelimit-headers). `most` 0: any number. Belongs behind the authentication.
 */
export function limitRequests(
  fastify: FastifyInstance,
  rates: RateLimits,
  most: number,
  metrics: LimitMetrics,
): void {
  if (most === 0) return;
  const limit = { name: 'requests', most, seconds: SECONDS };
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.tokenName === null) return;
    const taken = await rates.take(limit, request.tokenName);
    metrics.taken(taken);
    reply.header('ratelimit-policy', `"requests";q=${most};w=${SECONDS}`);
    reply.header('ratelimit', `"requests";r=${taken.remaining};t=${taken.resetSeconds}`);
    if (taken.isWithin) return;
    metrics.refused('requests');
    throw new RequestError(429, 'rate_limited', { retryAfter: taken.resetSeconds, limit: most });
  });
}
