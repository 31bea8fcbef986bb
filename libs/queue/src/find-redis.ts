import { askRedis } from './ask-redis.js';
import { checkCluster } from './check-cluster.js';
import type { RedisClusterQueueBackend, RedisQueueBackend } from './queue-backend.js';
import { QueueMisconfiguredError } from './queue-error.js';
import { judgeRedis, placeOf, readInfo } from './redis-preflight.js';

/** What stands at the addresses, and what an operator should know of it. */
export interface FoundRedis {
  readonly backend: RedisQueueBackend | RedisClusterQueueBackend;
  readonly warnings: readonly string[];
}

interface Seed {
  readonly url: string;
  readonly info: ReadonlyMap<string, string>;
}

/**
 * Looks at what stands at `urls` before it is trusted with jobs: one Redis, or a cluster, some of whose nodes they are
 * (one is enough). Throws `QueueMisconfiguredError` when a server may throw jobs away to make room, or when the
 * addresses don't fit what stands there; `QueueUnavailableError` when nothing answers, a master of a cluster does not,
 * or the cluster does not serve all keys.
 */
export async function findRedis(urls: readonly string[]): Promise<FoundRedis> {
  const asked = await Promise.allSettled(urls.map(introduction));
  const seeds = asked.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const [first, ...others] = seeds;
  if (first === undefined) {
    throw (
      asked.find((answer) => answer.status === 'rejected')?.reason ?? new RangeError('no address of Redis')
    );
  }
  if (urls.length === 1 && !isOfCluster(first)) {
    return { backend: { kind: 'redis', url: first.url }, warnings: judgeRedis(first.info) };
  }
  seeds.forEach(refuseWrongSeed);
  const silent = urls.filter((url) => !seeds.some((seed) => seed.url === url));
  return {
    backend: { kind: 'redis-cluster', urls },
    warnings: [
      ...silent.map((url) => `Redis at ${placeOf(url)} does not answer; other nodes of its cluster do.`),
      ...(await checkCluster(
        first.url,
        others.map(({ url }) => url),
      )),
    ],
  };
}

async function introduction(url: string): Promise<Seed> {
  return { url, info: readInfo(await askRedis(url, (redis) => redis.info())) };
}

const isOfCluster = ({ info }: Seed): boolean => info.get('cluster_enabled') === '1';

function refuseWrongSeed(seed: Seed): void {
  if (!isOfCluster(seed)) {
    throw new QueueMisconfiguredError(
      `Redis at ${placeOf(seed.url)} is not a node of a cluster (cluster-enabled yes). ` +
        'Give the address of one Redis, or addresses of nodes of one Redis Cluster.',
    );
  }
  if (!/^\/?0?$/.test(new URL(seed.url).pathname)) {
    throw new QueueMisconfiguredError(
      `Redis at ${placeOf(seed.url)} is a node of a cluster, which has database 0 only: leave the path out.`,
    );
  }
}
