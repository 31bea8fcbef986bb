import { Cluster } from 'ioredis';
import type { ClusterNode, ClusterOptions, RedisOptions } from 'ioredis';
import { reconnectAfter } from './connections.js';

/**
 * A client of the cluster that the nodes at `urls` belong to. It is to be disconnected by whoever opened it: BullMQ
 * leaves connections open that it was given.
 */
export function openCluster(urls: readonly string[], options: RedisOptions = {}): PatientCluster {
  const nodes = urls.map((url) => new URL(url));
  return new PatientCluster(
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

/**
 * A cluster whose `connect` settles. ioredis tries again when the cluster answers but is down, and forgets the promise
 * of the try before, which BullMQ awaits without end: the worker would take no job any more.
 */
export class PatientCluster extends Cluster {
  private readonly copies: Cluster[] = [];

  constructor(
    private readonly startNodes: ClusterNode[],
    options: ClusterOptions,
  ) {
    super(startNodes, options);
  }

  override connect(): Promise<void> {
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => (): void => {
        this.off('ready', isReady);
        this.off('end', isOver);
        act();
      };
      const isReady = settle(resolve);
      const isOver = settle(() => {
        reject(new Error('Connection is closed.'));
      });
      this.once('ready', isReady);
      this.once('end', isOver);
      super.connect().then(isReady, (error: unknown) =>
        settle(() => {
          reject(error instanceof Error ? error : new Error(String(error)));
        })(),
      );
    });
  }

  /** BullMQ makes its second connection so, for the waiting; ioredis would make an ordinary cluster of it. */
  override duplicate(nodes: ClusterNode[] = [], options: ClusterOptions = {}): Cluster {
    const startNodes = nodes.length > 0 ? nodes : this.startNodes;
    const copy = new PatientCluster(startNodes, { ...this.options, ...options });
    this.copies.push(copy);
    return copy;
  }

  /** Ends it and its copies: one that was just making its connection when BullMQ closed it would go on by itself. */
  end(): void {
    for (const each of [this, ...this.copies]) if (each.status !== 'end') each.disconnect();
  }
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
