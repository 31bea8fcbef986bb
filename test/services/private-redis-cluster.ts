import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serverPrograms } from '../../scripts/testing/server-programs.mjs';
import { startRedisCluster } from '../../scripts/testing/start-redis-cluster.mjs';

export type PrivateRedisCluster = Awaited<ReturnType<typeof startRedisCluster>>;

/** The others give a node up after this time, so that a test sees the cluster refuse everything. */
const NODE_TIMEOUT_MS = 2_000;

/** A Redis Cluster of the test's own: three masters on free loopback ports. `stop` removes its folder as well. */
export async function startPrivateRedisCluster(): Promise<PrivateRedisCluster> {
  const folder = await mkdtemp(join(tmpdir(), 'hongzhu-redis-cluster-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    const cluster = await startRedisCluster(await serverPrograms(), folder, {
      nodeTimeoutMs: NODE_TIMEOUT_MS,
    });
    return { ...cluster, stop: () => cluster.stop().then(remove) };
  } catch (error) {
    await remove();
    throw error;
  }
}
