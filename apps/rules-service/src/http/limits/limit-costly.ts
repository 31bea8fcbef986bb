import type { RateLimits } from '@hongzhu/compliance';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RouteSettings } from '../route-settings.decorator.js';
import { whenClosed } from '../when-closed.js';
import { holdPlace, LEASE_SECONDS } from './hold-place.js';
import type { LimitMetrics } from './limit-metrics.js';

type IsCostly = (request: Pick<FastifyRequest, 'headers'>) => boolean;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether a request reads a whole sweep or registry: only so many run at once for one token. */
    costly?: IsCostly;
  }
  interface FastifyReply {
    /**
     * Counts the request as a costly one until its answer is over, where it does not yet: for what only the body tells. Throws
     * `too_many_at_once` (429).
     */
    holdCostly(): Promise<void>;
  }
}

/** A route of which, or of some requests to which, one token may have only so many under way at once. */
export const Costly = (costly: IsCostly = () => true): MethodDecorator => RouteSettings({ costly });

/** After which time to try again; how long the others still take is not known. */
const RETRY_SECONDS = 5;

/**
 * Lets a bearer have at most so many costly requests under way with one token, in all processes together; 0 for any number.
 * One counts until its answer has been sent or broken off. Belongs behind the authentication.
 */
export function limitCostly(
  fastify: FastifyInstance,
  rates: RateLimits,
  most: number,
  metrics: LimitMetrics,
): void {
  if (most === 0) {
    fastify.decorateReply('holdCostly', async () => undefined);
    return;
  }
  const places = {
    ...{ rates, metrics, limit: { name: 'costly', most, seconds: LEASE_SECONDS } as const },
    refusal: { code: 'too_many_at_once', retryAfter: RETRY_SECONDS },
  };
  const held = new WeakSet<FastifyReply>();
  fastify.decorateReply('holdCostly', async function (this: FastifyReply) {
    const { tokenName } = this.request;
    if (tokenName === null || held.has(this)) return;
    held.add(this);
    const hold = await holdPlace(places, tokenName);
    whenClosed(this, () => hold.release());
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (request.routeOptions.config.costly?.(request) === true) await reply.holdCostly();
  });
}
