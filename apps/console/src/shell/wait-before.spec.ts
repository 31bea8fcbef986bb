import { describe, expect, it } from '@jest/globals';
import { waitBefore } from './wait-before.js';

describe('the wait before another try', () => {
  it('is doubled with each failure, and never longer than half a minute', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 2_000].map(waitBefore)).toEqual([
      1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000,
    ]);
    expect(waitBefore(0)).toBe(1_000);
  });
});
