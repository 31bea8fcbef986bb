import type { FastifyRequest } from 'fastify';

const IPV4_IN_IPV6 = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i;

/**
 * The address from which a request comes: the nearest in `X-Forwarded-For` that is no trusted proxy, or that of the
 * connection where that is none. An IPv4 address reads as one, however the connection shows it.
 */
export const callerAddress = ({ ip }: Pick<FastifyRequest, 'ip'>): string => ip.replace(IPV4_IN_IPV6, '');
