import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RedisRateLimits } from '@hongzhu/queue';
import { startPrivateRedis, type PrivateRedis } from '../services/private-redis.js';
import { startPrivateRedisCluster } from '../services/private-redis-cluster.js';

const THREE = { name: 'three', most: 3, seconds: 60 };

describe('what is counted in Redis', () => {
  let redis: PrivateRedis;
  let reports: string[];
  const open: RedisRateLimits[] = [];
  beforeEach(async () => {
    redis = await startPrivateRedis();
    reports = [];
  });
  afterEach(async () => {
    open.splice(0).forEach((rates) => rates.close());
    await redis.stop();
  });
  const aProcess = (): RedisRateLimits => {
    const rates = new RedisRateLimits({ kind: 'redis', url: redis.url }, (message) => reports.push(message));
    open.push(rates);
    return rates;
  };

  it('is counted for all processes together, and no key stays longer than its time', async () => {
    const [one, other] = [aProcess(), aProcess()];
    const taken = [];
    for (const rates of [one, other, one, other]) taken.push(await rates.take(THREE, 'a'));
    expect(taken.map(({ isWithin, remaining }) => [isWithin, remaining])).toEqual([
      [true, 2],
      [true, 1],
      [true, 0],
      [false, 0],
    ]);
    expect(taken.every(({ isShared }) => isShared)).toBe(true);
    expect(taken.every(({ resetSeconds }) => resetSeconds > 50 && resetSeconds <= 60)).toBe(true);
    expect(await redis.send('TTL hongzhu:limit:three:a')).toMatch(/^:(5\d|60)\r/);
    expect((await one.take(THREE, 'b')).isWithin).toBe(true);
  });

  it('is counted by each process alone while Redis is frozen, after one short wait', async () => {
    const rates = aProcess();
    await rates.take(THREE, 'a');
    redis.freeze();
    const start = performance.now();
    const taken = [];
    for (let time = 0; time < 4; time += 1) taken.push(await rates.take(THREE, 'a'));
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(taken.map(({ isWithin, isShared }) => [isWithin, isShared])).toEqual([
      [true, false],
      [true, false],
      [true, false],
      [false, false],
    ]);
    expect(reports).toEqual([expect.stringMatching(/counted by this process alone/)]);
    redis.thaw();
  });

  it('is counted together again some seconds after Redis was killed and came back', async () => {
    const rates = aProcess();
    await rates.take(THREE, 'a');
    await redis.crashAndRestart();
    let taken = await rates.take(THREE, 'a');
    for (let time = 0; time < 80 && !taken.isShared; time += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      taken = await rates.take(THREE, 'a');
    }
    expect(taken.isShared).toBe(true);
  }, 20_000);

  it('is counted alone where there is no Redis at all', async () => {
    const rates = new RedisRateLimits({ kind: 'redis', url: 'redis://127.0.0.1:1' }, () => undefined);
    open.push(rates);
    expect(await rates.take(THREE, 'a')).toMatchObject({ isWithin: true, isShared: false });
  });
});

describe('what is held in Redis', () => {
  const TWO = { name: 'two', most: 2, seconds: 1 };
  let redis: PrivateRedis;
  const open: RedisRateLimits[] = [];
  beforeEach(async () => {
    redis = await startPrivateRedis();
  });
  afterEach(async () => {
    open.splice(0).forEach((rates) => rates.close());
    await redis.stop();
  });
  const aProcess = (): RedisRateLimits => {
    const rates = new RedisRateLimits({ kind: 'redis', url: redis.url }, () => undefined);
    open.push(rates);
    return rates;
  };
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('is counted for all processes together, is given back once, and lasts longer than its lease', async () => {
    const [one, other] = [aProcess(), aProcess()];
    const first = (await one.hold(TWO, 'a'))!;
    const second = (await other.hold(TWO, 'a'))!;
    expect([first.isShared, second.isShared]).toEqual([true, true]);
    expect(await one.hold(TWO, 'a')).toBeNull();
    expect(await one.hold(TWO, 'b')).not.toBeNull();
    await pause(1_500);
    expect(await other.hold(TWO, 'a')).toBeNull();
    first.release();
    first.release();
    await pause(100);
    const third = await other.hold(TWO, 'a');
    expect(third).not.toBeNull();
    expect(await one.hold(TWO, 'a')).toBeNull();
    second.release();
    third!.release();
  });

  it('is over some time after its process has died', async () => {
    const dead = aProcess();
    await dead.hold(TWO, 'a');
    await dead.hold(TWO, 'a');
    dead.close();
    const other = aProcess();
    expect(await other.hold(TWO, 'a')).toBeNull();
    await pause(1_500);
    const hold = await other.hold(TWO, 'a');
    expect(hold).not.toBeNull();
    hold!.release();
  });

  it('is counted by each process alone while Redis is frozen', async () => {
    const rates = aProcess();
    redis.freeze();
    const held = [await rates.hold(TWO, 'a'), await rates.hold(TWO, 'a'), await rates.hold(TWO, 'a')];
    expect(held.map((hold) => hold?.isShared)).toEqual([false, false, undefined]);
    redis.thaw();
  });
});

describe('a cluster of Redis', () => {
  it('counts for all processes together', async () => {
    const cluster = await startPrivateRedisCluster();
    const rates = new RedisRateLimits({ kind: 'redis-cluster', urls: cluster.urls }, () => undefined);
    try {
      let first = await rates.take(THREE, 'first');
      // The first request may not wait until the nodes are known.
      for (let time = 0; time < 80 && !first.isShared; time += 1) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        first = await rates.take(THREE, 'first');
      }
      const hold = await rates.hold({ name: 'one', most: 1, seconds: 30 }, 'a');
      expect(hold).toMatchObject({ isShared: true });
      expect(await rates.hold({ name: 'one', most: 1, seconds: 30 }, 'a')).toBeNull();
      hold!.release();
      const taken = [];
      for (const who of ['a', 'b', 'c', 'd', 'a']) taken.push(await rates.take(THREE, who));
      expect(taken.map(({ remaining, isShared }) => [remaining, isShared])).toEqual([
        [2, true],
        [2, true],
        [2, true],
        [2, true],
        [1, true],
      ]);
    } finally {
      rates.close();
      await cluster.stop();
    }
  }, 60_000);
});
