import type { FastifyInstance } from 'fastify';
import { callerAddress } from '../caller-address.js';
import { isPublic } from '../public-routes.js';
import { RequestError } from '../request-error.js';
import { pathOf } from '../request-path.js';
import { addressBlock } from './address-block.js';
import type { LimitMetrics } from './limit-metrics.js';
import { MinuteCounts } from './minute-counts.js';

const HEALTH = /^(\/api\/v1)?\/health\//;

/**
 * Lets an address ask so many times a minute for what anybody may ask, or for what is not there; 0: any number. Questions for
 * health are counted by themselves, so that no reader of pages keeps a probe from its answer. Each process counts alone: what
 * anybody may send is no reason to ask Redis.
 */
export function limitPublic(fastify: FastifyInstance, most: number, metrics: LimitMetrics): void {
  if (most === 0) return;
  const counts = { health: new MinuteCounts(most), public: new MinuteCounts(most) };
  fastify.addHook('onRequest', async (request) => {
    const path = pathOf(request);
    if (!request.is404 && !isPublic(path, request.method)) return;
    const retryAfter = counts[HEALTH.test(path) ? 'health' : 'public'].take(
      addressBlock(callerAddress(request)),
    );
    if (retryAfter === 0) return;
    metrics.refused('public');
    throw new RequestError(429, 'rate_limited', { retryAfter, limit: most });
  });
}
