import { Cluster } from 'ioredis';
import type { RedisOptions } from 'ioredis';
import { reconnectAfter } from './connections.js';

/**
 * A client of the cluster that the nodes at `urls` belong to. It is to be disconnected by whoever opened it: BullMQ
 * leaves connections open that it was given.
 */
export function openCluster(urls: readonly string[], options: RedisOptions = {}): Cluster {
  const nodes = urls.map((url) => new URL(url));
  return new Cluster(
    nodes.map(({ hostname, port }) => ({
      host: hostname.replace(/^\[|\]$/g, ''),
      port: Number(port || 6379),
    })),
    {
      redisOptions: { ...options, ...accessOf(nodes[0]) },
      clusterRetryStrategy: reconnectAfter,
    },
  );
}

/** What the nodes that the first ones name are to be told as well. */
function accessOf(url: URL | undefined): RedisOptions {
  if (url === undefined) throw new RangeError('a cluster needs the address of a node');
  const { protocol, username, password } = url;
  return {
    ...(username !== '' && { username: decodeURIComponent(username) }),
    ...(password !== '' && { password: decodeURIComponent(password) }),
    ...(protocol === 'rediss:' && { tls: {} }),
  };
}
