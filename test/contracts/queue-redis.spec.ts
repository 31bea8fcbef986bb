import { afterEach, describe, expect, it } from '@jest/globals';
import { BullmqWakeUps, findRedis } from '@hongzhu/queue';
import { startPrivateRedis } from '../services/private-redis.js';
import type { PrivateRedis } from '../services/private-redis.js';
import { describeQueue } from './queue.contract.js';

/** A Redis that is there already; it is neither stopped nor emptied, and gets a prefix of this run's own. */
const given = process.env['HONGZHU_TEST_REDIS_URL'];

describeQueue(
  'Redis',
  async () => {
    const prefix = `{hongzhu-test-${String(process.pid)}-${String(Date.now())}}`;
    if (given !== undefined && given !== '') {
      const backend = { kind: 'redis', url: given, prefix } as const;
      return { backend, restart: async () => backend, stop: async () => undefined };
    }
    const redis = await startPrivateRedis();
    const backend = { kind: 'redis', url: redis.url, prefix } as const;
    return {
      backend,
      restart: async () => {
        await redis.crashAndRestart();
        return backend;
      },
      stop: () => redis.stop(),
    };
  },
  { isShared: true },
);

describe('Redis', () => {
  let redis: PrivateRedis | null = null;
  afterEach(async () => {
    await redis?.stop();
    redis = null;
  });

  it('that is frozen fails an enqueue instead of holding it, and serves again when it is back', async () => {
    redis = await startPrivateRedis();
    const wakeUps = await BullmqWakeUps.connect({ kind: 'redis', url: redis.url }, () => undefined);
    redis.freeze();
    const start = performance.now();
    await expect(wakeUps.importWaiting('i-1')).rejects.toMatchObject({ code: 'queue_unavailable' });
    await expect(wakeUps.check()).rejects.toMatchObject({ code: 'queue_unavailable' });
    expect(performance.now() - start).toBeLessThan(7_000);
    redis.thaw();
    await wakeUps.importWaiting('i-2');
    await wakeUps.check();
    await wakeUps.close();
  }, 30_000);

  it('that is killed keeps the jobs it was given', async () => {
    redis = await startPrivateRedis();
    const wakeUps = await BullmqWakeUps.connect({ kind: 'redis', url: redis.url }, () => undefined);
    await wakeUps.chunksWaiting('s-1', [1, 2, 3]);
    // Redis syncs its append-only file every second; what the kernel has is not lost by a kill.
    await redis.crashAndRestart();
    expect((await wakeUps.counts()).chunks).toMatchObject({ wait: 3 });
    await wakeUps.close();
  }, 30_000);

  it('is refused when it may evict keys, and warned of when a crash would lose jobs', async () => {
    redis = await startPrivateRedis(['--maxmemory-policy', 'allkeys-lru']);
    await expect(findRedis([redis.url])).rejects.toMatchObject({ code: 'queue_misconfigured' });
    await redis.stop();
    redis = await startPrivateRedis(['--maxmemory-policy', 'noeviction']);
    expect((await findRedis([redis.url])).warnings).toEqual([expect.stringContaining('append-only')]);
    await redis.stop();
    redis = await startPrivateRedis();
    expect(await findRedis([redis.url])).toEqual({
      backend: { kind: 'redis', url: redis.url },
      warnings: [],
    });
  }, 30_000);

  it('that is not there is an error, without its password', async () => {
    redis = await startPrivateRedis();
    const { url } = redis;
    await redis.stop();
    redis = null;
    const checked = findRedis([url.replace('//', '//user:secret@')]);
    await expect(checked).rejects.toMatchObject({ code: 'queue_unavailable' });
    await expect(checked).rejects.not.toThrow(/secret/);
    await expect(BullmqWakeUps.connect({ kind: 'redis', url }, () => undefined)).rejects.toMatchObject({
      code: 'queue_unavailable',
    });
  }, 30_000);
});
