import type { FastifyInstance } from 'fastify';
import { callerAddress } from '../caller-address.js';
import { isPublic } from '../public-routes.js';
import { RequestError } from '../request-error.js';
import { pathOf } from '../request-path.js';
import { addressBlock } from './address-block.js';
import type { AddressLimit } from './address-limit.js';
import type { LimitMetrics } from './limit-metrics.js';
import { MinuteCounts } from './minute-counts.js';

const HEALTH = /^(\/api\/v1)?\/health\/(live|ready)$/;

/**
 * Lets an address ask so many times a minute for what anybody may ask, or for what is not there, in all processes together
 * (`pages`); 0: any number. Questions for health are counted by themselves, so that no reader of pages keeps a probe from its answer, and
 * by each process alone: a probe has its answer also while Redis does not.
 */
export function limitPublic(
  fastify: FastifyInstance,
  pages: AddressLimit,
  most: number,
  metrics: LimitMetrics,
): void {
  if (most === 0) return;
  const probes = new MinuteCounts(most);
  fastify.addHook('onRequest', async (request) => {
    const path = pathOf(request);
    if (!request.is404 && !isPublic(path, request.method)) return;
    const address = callerAddress(request);
    if (!HEALTH.test(path)) {
      pages.refuseBlocked(address);
      return pages.note(address);
    }
    const retryAfter = probes.take(addressBlock(address));
    if (retryAfter === 0) return;
    metrics.refused('public');
    throw new RequestError(429, 'rate_limited', { retryAfter, limit: most });
  });
}
