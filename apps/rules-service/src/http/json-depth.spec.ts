import { describe, expect, it } from '@jest/globals';
import { isDeeperThan } from './json-depth.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('isDeeperThan', () => {
  it('allows exactly the limit, and no level more', () => {
    expect(isDeeperThan(64, bytes(nested(64)))).toBe(false);
    expect(isDeeperThan(64, bytes(nested(65)))).toBe(true);
  });

  it('counts levels, not brackets', () => {
    expect(isDeeperThan(2, bytes(`[${'[],'.repeat(100)}[]]`))).toBe(false);
  });

  it('counts objects and lists alike', () => {
    expect(isDeeperThan(2, bytes('{"a":[{}]}'))).toBe(true);
  });

  it('does not count brackets inside strings, also after escaped quotes and backslashes', () => {
    expect(isDeeperThan(1, bytes(String.raw`["[[[", "\"[[", "\\"]`))).toBe(false);
    expect(isDeeperThan(1, bytes(String.raw`["\\",[]]`))).toBe(true);
  });

  it('answers for text that never closes', () => {
    expect(isDeeperThan(64, bytes('{"a":'.repeat(5000)))).toBe(true);
  });
});
