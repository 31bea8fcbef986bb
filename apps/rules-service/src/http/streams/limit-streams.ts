import type { RateLimits } from '@hongzhu/compliance';
import type { FastifyInstance } from 'fastify';
import { holdPlace, LEASE_SECONDS } from '../limits/hold-place.js';
import type { LimitMetrics } from '../limits/limit-metrics.js';
import { RouteSettings } from '../route-settings.decorator.js';
import { whenClosed } from '../when-closed.js';
import { OpenStreams } from './open-streams.js';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether its answer goes on for minutes, as long as somebody listens. */
    isStream?: boolean;
  }
}

/**
 * A route whose answer goes on for minutes. An account has only so many open at once; they are broken off when it may no longer
 * come in, and that one is open is no use of a session.
 */
export const Streams = (): MethodDecorator => RouteSettings({ isStream: true });

const RETRY_SECONDS = 10;
/** A stream ends by itself before; one whose reader takes nothing is broken off then. */
const LONGEST_MS = 330_000;

/**
 * Lets an account have at most so many streams open, in all processes together (0: any number), and ends those of who was
 * signed out or whose key was revoked. Belongs behind the authentication.
 */
export function limitStreams(
  fastify: FastifyInstance,
  rates: RateLimits,
  most: number,
  metrics: LimitMetrics,
): void {
  const open = new OpenStreams();
  const places = {
    ...{ rates, metrics, limit: { name: 'streams', most, seconds: LEASE_SECONDS } as const },
    refusal: { code: 'too_many_streams', retryAfter: RETRY_SECONDS },
  };
  fastify.addHook('onRequest', async ({ presented, routeOptions }, reply) => {
    if (presented === null || routeOptions.config.isStream !== true) return;
    const hold = most === 0 ? null : await holdPlace(places, presented.actor.account);
    const breakOff = (): void => void reply.raw.destroy();
    const forget = open.add(presented, breakOff);
    const longest = setTimeout(breakOff, LONGEST_MS).unref();
    whenClosed(reply, () => {
      clearTimeout(longest);
      forget();
      hold?.release();
    });
  });
}
