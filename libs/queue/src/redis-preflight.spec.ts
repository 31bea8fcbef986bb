import { describe, expect, it } from '@jest/globals';
import { judgeRedis, readInfo } from './redis-preflight.js';

const judged = (text: string): readonly string[] => judgeRedis(readInfo(text));

describe('what Redis says of itself', () => {
  it('is fine when it keeps every key and every write', () => {
    expect(judged('# Memory\r\nmaxmemory_policy:noeviction\r\n# Persistence\r\naof_enabled:1\r\n')).toEqual(
      [],
    );
  });

  it('is refused when it may evict keys, or does not tell', () => {
    expect(() => judged('maxmemory_policy:volatile-lru\r\naof_enabled:1\r\n')).toThrow(/volatile-lru/);
    expect(() => judged('aof_enabled:1\r\n')).toThrow(/noeviction/);
  });

  it('is refused while it is loading', () => {
    expect(() => judged('maxmemory_policy:noeviction\r\nloading:1\r\n')).toThrow(/loading/);
  });

  it('earns a warning without an append-only file', () => {
    expect(judged('maxmemory_policy:noeviction\r\naof_enabled:0\r\n')).toHaveLength(1);
  });
});
