import { askRedis } from './ask-redis.js';
import { QueueMisconfiguredError, QueueUnavailableError } from './queue-error.js';
import { judgeRedis, placeOf, readInfo } from './redis-preflight.js';

const SLOTS = 16_384;

/** Slots from the first to the last, and the nodes that have them, the master first. */
type SlotRange = readonly [first: number, last: number, master: readonly [host: string | null, port: number]];

/**
 * Looks at every master of the cluster that the node at `url` belongs to, and answers warnings. `others`: nodes that
 * should belong to it, too. Throws `QueueMisconfiguredError` when one of them does not or when a master may throw keys
 * away, `QueueUnavailableError` when a master does not answer or when there are keys that none of them serves.
 */
export async function checkCluster(url: string, others: readonly string[]): Promise<readonly string[]> {
  const { state, ranges, members } = await askRedis(url, async (redis) => ({
    state: readInfo(await redis.cluster('INFO')).get('cluster_state'),
    ranges: (await redis.cluster('SLOTS')) as unknown as SlotRange[],
    members: (await redis.cluster('NODES')) as string,
  }));
  for (const other of others) {
    const id = await askRedis(other, async (redis) => await redis.cluster('MYID'));
    if (!members.includes(id)) throw ofAnotherCluster(url, other);
  }
  const served = ranges.reduce((sum, [first, last]) => sum + last - first + 1, 0);
  if (state !== 'ok' || served !== SLOTS) {
    throw new QueueUnavailableError(
      `The Redis Cluster of ${placeOf(url)} can't be used: cluster_state is ${String(state)}, ` +
        `and ${String(served)} of ${String(SLOTS)} slots have a master.`,
    );
  }
  const masters = [...new Set(ranges.map(([, , [host, port]]) => urlOfNode(url, host, port)))];
  return (await Promise.all(masters.map(checkMaster))).flat();
}

function ofAnotherCluster(url: string, other: string): QueueMisconfiguredError {
  return new QueueMisconfiguredError(
    `Redis at ${placeOf(other)} belongs to another cluster than the one at ${placeOf(url)}.`,
  );
}

async function checkMaster(url: string): Promise<readonly string[]> {
  return judgeRedis(readInfo(await askRedis(url, (redis) => redis.info())), `Redis at ${placeOf(url)}`);
}

/** A node that does not know its own name is the one that was asked. */
function urlOfNode(asked: string, host: string | null, port: number): string {
  const url = new URL(asked);
  if (host !== null && host !== '') url.hostname = host.includes(':') ? `[${host}]` : host;
  url.port = String(port);
  return url.href;
}
