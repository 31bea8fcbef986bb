import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RequestError } from '../request-error.js';
import { RouteSettings } from '../route-settings.decorator.js';
import type { LimitMetrics } from './limit-metrics.js';

type IsCostly = (request: Pick<FastifyRequest, 'headers'>) => boolean;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether a request reads a whole sweep: only so many run at once for one token. */
    costly?: IsCostly;
  }
}

/** A route of which, or of some requests to which, one token may have only so many under way at once. */
export const Costly = (costly: IsCostly = () => true): MethodDecorator => RouteSettings({ costly });

/** After which time to try again; how long the others still take is not known. */
const RETRY_SECONDS = 5;

/**
 * Lets a bearer have at most so many costly requests under way with one token in this process; 0 for any number. One counts
 * until its answer has been sent or broken off. Belongs behind the authentication.
 */
export function limitCostly(fastify: FastifyInstance, most: number, metrics: LimitMetrics): void {
  if (most === 0) return;
  const underWay = new Map<string, number>();
  fastify.addHook('onRequest', async (request, reply) => {
    const { tokenName, routeOptions } = request;
    if (tokenName === null || routeOptions.config.costly?.(request) !== true) return;
    const count = underWay.get(tokenName) ?? 0;
    if (count >= most) {
      metrics.refused('costly');
      throw new RequestError(429, 'too_many_at_once', { retryAfter: RETRY_SECONDS, limit: most });
    }
    underWay.set(tokenName, count + 1);
    reply.raw.once('close', () => {
      const left = (underWay.get(tokenName) ?? 1) - 1;
      if (left === 0) underWay.delete(tokenName);
      else underWay.set(tokenName, left);
    });
  });
}
