import type { FastifyRequest } from 'fastify';

/** What the console sends with what it asks by itself, for nobody has done anything. */
export const BACKGROUND_HEADER = 'hongzhu-background';

/**
 * Whether no person caused a request: it says so, or it is for a stream or a page of another make, which browsers ask for again
 * and again by themselves. It then is no use of a session.
 */
export const isBackground = ({
  headers,
  routeOptions,
}: Pick<FastifyRequest, 'headers' | 'routeOptions'>): boolean =>
  headers[BACKGROUND_HEADER] !== undefined ||
  routeOptions.config.isStream === true ||
  routeOptions.config.isPolled === true;
