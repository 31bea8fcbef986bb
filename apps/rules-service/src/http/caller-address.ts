const IPV4_IN_IPV6 = /^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i;

/**
 * The address from which a request comes: the nearest in `X-Forwarded-For` that is no trusted proxy, or that of the
 * connection where that is none. An IPv4 address reads as one, however the connection shows it. Empty once the caller has hung
 * up: a connection that is closed has no address, whatever the request's type says.
 */
export const callerAddress = ({ ip = '' }: { readonly ip?: string }): string => ip.replace(IPV4_IN_IPV6, '');
