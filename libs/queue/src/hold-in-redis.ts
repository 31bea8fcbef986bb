import { randomUUID } from 'node:crypto';
import type { Hold, HoldLimit } from '@hongzhu/compliance';
import type { Cluster, Redis } from 'ioredis';

/** How often a hold says that its process lives, while it lasts. */
const SIGNS_A_LEASE = 3;

/** A set of holds, each with the time at which it is over unless its process gives a sign. The time is that of Redis. */
const TAKE = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now)
if redis.call('ZCARD', KEYS[1]) >= tonumber(ARGV[1]) then return 0 end
redis.call('ZADD', KEYS[1], now + ARGV[2], ARGV[3])
redis.call('PEXPIRE', KEYS[1], ARGV[2])
return 1`;
const RENEW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('ZADD', KEYS[1], 'XX', now + ARGV[1], ARGV[2])
redis.call('PEXPIRE', KEYS[1], ARGV[1])
return 1`;

/**
 * Takes one hold of those that a key has in all processes together; null where there is none left. It lasts until it is
 * released, or until its process has been gone for the limit's seconds. Throws what Redis throws.
 */
export async function holdInRedis(
  redis: Redis | Cluster,
  key: string,
  { most, seconds }: HoldLimit,
): Promise<Hold | null> {
  const id = randomUUID();
  const lease = seconds * 1000;
  if ((await redis.eval(TAKE, 1, key, most, lease, id)) !== 1) return null;
  // What can't be said now is said next time; a release that is lost is over with the lease.
  const unheard = (): undefined => undefined;
  const sign = setInterval(
    () => void redis.eval(RENEW, 1, key, lease, id).catch(unheard),
    lease / SIGNS_A_LEASE,
  );
  sign.unref();
  return {
    isShared: true,
    release: () => {
      clearInterval(sign);
      void redis.zrem(key, id).catch(unheard);
    },
  };
}
