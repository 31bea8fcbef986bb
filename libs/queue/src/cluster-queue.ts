import { Queue } from 'bullmq';
import type { QueueOptions } from 'bullmq';
import type { Cluster } from 'ioredis';

/** A queue on a cluster, whose connection ends with it. */
export class ClusterQueue extends Queue {
  constructor(
    name: string,
    private readonly cluster: Cluster,
    options: Omit<QueueOptions, 'connection'>,
  ) {
    super(name, { ...options, connection: cluster });
  }

  override async close(): Promise<void> {
    await super.close();
    if (this.cluster.status !== 'end') await this.cluster.quit();
  }
}
