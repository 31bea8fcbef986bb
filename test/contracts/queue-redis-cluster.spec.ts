import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BullmqWakeUps, QUEUE_NAMES, findRedis, openCluster, startWorkers } from '@hongzhu/queue';
import { startPrivateRedis } from '../services/private-redis.js';
import { startPrivateRedisCluster, type PrivateRedisCluster } from '../services/private-redis-cluster.js';
import { describeQueue } from './queue.contract.js';

/** Longer than the others wait for a node before they give it up. */
const LOST_MS = 5_000;

describeQueue(
  'Redis Cluster',
  async () => {
    const cluster = await startPrivateRedisCluster();
    const backend = { kind: 'redis-cluster', urls: cluster.urls.slice(0, 2) } as const;
    return {
      backend,
      restart: async () => {
        await Promise.all(cluster.nodes.map((node) => node.kill()));
        await Promise.all(cluster.nodes.map((node) => node.start()));
        await cluster.joined();
        return backend;
      },
      stop: () => cluster.stop(),
    };
  },
  { isShared: true },
);

describe('a Redis Cluster', () => {
  let cluster: PrivateRedisCluster;

  beforeAll(async () => {
    cluster = await startPrivateRedisCluster();
  }, 60_000);
  afterAll(() => cluster.stop());

  const connected = (): Promise<BullmqWakeUps> =>
    BullmqWakeUps.connect({ kind: 'redis-cluster', urls: cluster.urls }, () => undefined);
  const homeOf = (queue: string) => cluster.nodeOf(`hongzhu:{${queue}}`);

  it('is known by one of its nodes, and by several', async () => {
    for (const urls of [cluster.urls.slice(0, 1), cluster.urls]) {
      expect(await findRedis(urls)).toEqual({ backend: { kind: 'redis-cluster', urls }, warnings: [] });
    }
  });

  it('has the queues on more than one node, each whole', async () => {
    expect(new Set(await Promise.all(QUEUE_NAMES.map(homeOf))).size).toBeGreaterThan(1);
    const wakeUps = await connected();
    await wakeUps.chunksWaiting('s-1', [1, 2]);
    expect(await (await homeOf('chunks')).send('LLEN hongzhu:{chunks}:chunks:wait')).toBe(':2\r\n');
    expect((await wakeUps.counts()).chunks).toMatchObject({ wait: 2 });
    await wakeUps.close();
  });

  it('is refused when any master may evict keys, and warned of when one would lose jobs', async () => {
    const [seed, second, third] = cluster.nodes;
    await third!.send('CONFIG SET maxmemory-policy allkeys-lru');
    await second!.send('CONFIG SET appendonly no');
    const refused = findRedis([seed!.url]);
    await expect(refused).rejects.toMatchObject({ code: 'queue_misconfigured' });
    await expect(refused).rejects.toThrow(String(third!.port));
    await third!.send('CONFIG SET maxmemory-policy noeviction');
    const { warnings } = await findRedis([seed!.url]);
    expect(warnings).toEqual([expect.stringMatching(new RegExp(`:${second!.port} .*append-only`))]);
    await second!.send('CONFIG SET appendonly yes');
  });

  it('is not mixed up with a Redis alone, with another cluster, or with a database', async () => {
    const [alone, other] = await Promise.all([startPrivateRedis(), startPrivateRedisCluster()]);
    const [url] = cluster.urls as [string];
    const refusal = async (urls: readonly string[], message: RegExp): Promise<void> => {
      const found = findRedis(urls);
      await expect(found).rejects.toMatchObject({ code: 'queue_misconfigured' });
      await expect(found).rejects.toThrow(message);
    };
    await refusal([url, alone.url], /not a node of a cluster/);
    await refusal([alone.url, alone.url], /not a node of a cluster/);
    await refusal([url, other.urls[0]!], /another cluster/);
    await refusal([`${url}/1`], /database 0 only/);
    await Promise.all([alone.stop(), other.stop()]);
  }, 60_000);

  it('that has lost a node is not started on, and says which; one that is only named is passed over', async () => {
    const [lost, ...left] = cluster.nodes;
    await lost!.kill();
    const found = findRedis(cluster.urls);
    await expect(found).rejects.toMatchObject({ code: 'queue_unavailable' });
    await expect(found).rejects.toThrow(String(lost!.port));
    await sleep(LOST_MS);
    await expect(findRedis(left.map(({ url }) => url))).rejects.toThrow(/cluster_state is fail/);
    await lost!.start();
    await cluster.joined();
    const nowhere = 'redis://user:secret@127.0.0.1:1';
    const { warnings } = await findRedis([nowhere, ...cluster.urls]);
    expect(warnings).toEqual([
      'Redis at redis://127.0.0.1:1 does not answer; other nodes of its cluster do.',
    ]);
  }, 60_000);

  it('whose node is frozen or gone fails an enqueue in time, and serves again when it is back', async () => {
    const wakeUps = await connected();
    const node = await homeOf('chunks');
    const refused = async (): Promise<void> => {
      const start = performance.now();
      await expect(wakeUps.chunksWaiting('s-2', [1])).rejects.toMatchObject({ code: 'queue_unavailable' });
      await expect(wakeUps.check()).rejects.toMatchObject({ code: 'queue_unavailable' });
      expect(performance.now() - start).toBeLessThan(7_000);
    };
    node.freeze();
    await refused();
    node.thaw();
    await cluster.joined();
    await wakeUps.chunksWaiting('s-2', [2]);
    await node.kill();
    await refused();
    await sleep(LOST_MS);
    await refused();
    await node.start();
    await cluster.joined();
    await wakeUps.chunksWaiting('s-2', [3]);
    await wakeUps.check();
    await wakeUps.close();
  }, 60_000);

  it('that is down when a client connects lets it know when it is up', async () => {
    const first = openCluster(cluster.urls);
    const second = first.duplicate();
    for (const client of [first, second]) {
      client.on('error', () => undefined);
      await client.ping();
      const ended = once(client, 'end');
      client.disconnect();
      await ended;
    }
    const [lost, seed] = cluster.nodes;
    await lost!.kill();
    await untilTrue(async () => (await seed!.send('CLUSTER INFO')).includes('cluster_state:fail'));
    const connecting = Promise.all([first.connect(), second.connect()]);
    const refusals = [first, second].map((client) => once(client, 'reconnecting'));
    await Promise.all(refusals);
    await lost!.start();
    await connecting;
    expect([first.status, second.status]).toEqual(['ready', 'ready']);
    for (const client of [first, second]) client.disconnect();
    await cluster.joined();
  }, 60_000);

  it('whose node was gone has its workers back at work, idle ones too', async () => {
    const wakeUps = await connected();
    const done: number[] = [];
    const workers = await startWorkers({
      backend: { kind: 'redis-cluster', urls: cluster.urls },
      handlers: {
        runImport: async () => 'done',
        planSweep: async () => 'done',
        startNightlySweep: async () => undefined,
        runChunk: async (_sweep, number) => (done.push(number), 'done'),
        recheckCells: async () => 'done',
        tendTasks: async () => undefined,
        tellEvents: async () => undefined,
      },
      onFailed: () => undefined,
      onError: () => undefined,
    });
    await wakeUps.chunksWaiting('s-3', [101]);
    await untilTrue(() => done.includes(101));
    for (const node of cluster.nodes) {
      await node.kill();
      await sleep(LOST_MS);
      await node.start();
      await cluster.joined();
      await wakeUps.chunksWaiting('s-3', [node.port]);
      await untilTrue(() => done.includes(node.port));
    }
    const start = performance.now();
    await Promise.all([workers.close(), wakeUps.close()]);
    expect(performance.now() - start).toBeLessThan(5_000);
  }, 120_000);
});

async function untilTrue(look: () => boolean | Promise<boolean>): Promise<void> {
  for (const start = performance.now(); !(await look()); await sleep(20)) {
    if (performance.now() - start > 20_000) throw new Error('it did not happen within 20 s');
  }
}
