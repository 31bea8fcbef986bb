import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { RedisRateLimits } from '@hongzhu/queue';
import { Spool, type SpooledFile } from '@hongzhu/compliance';
import type { Market } from '@hongzhu/registry';
import {
  aRunningApplication,
  BEARER,
  NO_LIMITS,
  type RunningApplication,
} from '../../apps/rules-service/src/running-application.fixture.js';
import { startPrivateRedis, type PrivateRedis } from '../services/private-redis.js';

const MARKET = { code: 'M1', name: 'M', townCode: 'T1', instructorCodes: [] } as unknown as Market;
const TWO_AT_ONCE = { ...NO_LIMITS, costlyAtOnce: 2 };

/** Keeps every export waiting until it is released. */
class WaitingSpool extends Spool {
  release!: () => void;
  private readonly released = new Promise<void>((resolve) => (this.release = resolve));
  override async keep(): Promise<SpooledFile> {
    await this.released;
    const read = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{}');
    };
    return { size: 2, read, discard: async () => undefined };
  }
}

describe('costly answers of two processes', () => {
  let redis: PrivateRedis;
  let spool: WaitingSpool;
  let rates: RedisRateLimits[];
  let applications: RunningApplication[];
  beforeEach(async () => {
    redis = await startPrivateRedis();
    spool = new WaitingSpool();
    rates = [1, 2].map(() => new RedisRateLimits({ kind: 'redis', url: redis.url }, () => undefined));
    const options = { limits: TWO_AT_ONCE };
    const worlds = rates.map((rateLimits) => ({ markets: [MARKET], options, rateLimits, spool }));
    applications = await Promise.all(worlds.map((world) => aRunningApplication(world)));
  }, 30_000);
  afterEach(async () => {
    spool.release();
    await Promise.all(applications.map(({ app }) => app.close()));
    rates.forEach((each) => each.close());
    await redis.stop();
  }, 30_000);

  const ask = async (number: number): Promise<number> => {
    const headers = { ...BEARER, connection: 'close' };
    const answer = await fetch(`${applications[number]!.url}/api/v1/exports/registry`, { headers });
    await answer.arrayBuffer();
    return answer.status;
  };
  const underWay = () => new Promise((resolve) => setTimeout(resolve, 300));

  it('are two at once for one key, whichever process is asked, and make room when they end', async () => {
    const first = [ask(0), ask(1)];
    await underWay();
    expect([await ask(0), await ask(1)]).toEqual([429, 429]);
    spool.release();
    expect(await Promise.all(first)).toEqual([200, 200]);
    await underWay();
    expect(await ask(1)).toBe(200);
  }, 30_000);
});
