import { describe, expect, it } from '@jest/globals';
import { MemoryRateLimits } from './memory-rate-limits.js';

const TWO = { name: 'two', most: 2, seconds: 60 };

describe('what one process counts', () => {
  it('is taken until nothing is left, for everybody apart', async () => {
    const rates = new MemoryRateLimits(true);
    const of = async (who: string) => (await rates.take(TWO, who)).isWithin;
    expect([await of('a'), await of('a'), await of('a'), await of('b')]).toEqual([true, true, false, true]);
  });

  it('says what is left, and when all is there again', async () => {
    const rates = new MemoryRateLimits(false);
    const left = { isWithin: true, remaining: 1, resetSeconds: 60, isShared: false };
    expect(await rates.take(TWO, 'a')).toEqual(left);
    await rates.take(TWO, 'a');
    expect(await rates.take(TWO, 'a')).toMatchObject({ isWithin: false, remaining: 0 });
  });

  it('is there again when the time is over', async () => {
    const rates = new MemoryRateLimits(true);
    const one = { name: 'one', most: 1, seconds: 1 };
    await rates.take(one, 'a');
    expect((await rates.take(one, 'a')).isWithin).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 1_050));
    expect((await rates.take(one, 'a')).isWithin).toBe(true);
  });

  it('is forgotten of the oldest where there are too many callers, and of nobody else', async () => {
    const rates = new MemoryRateLimits(true, 2);
    const one = { name: 'one', most: 1, seconds: 60 };
    const of = async (who: string) => (await rates.take(one, who)).isWithin;
    expect([await of('a'), await of('b'), await of('a')]).toEqual([true, true, false]);
    expect([await of('c'), await of('b'), await of('a')]).toEqual([true, false, true]);
  });

  it('is apart for limits of different names', async () => {
    const rates = new MemoryRateLimits(true);
    const one = { name: 'one', most: 1, seconds: 60 };
    await rates.take(one, 'a');
    expect((await rates.take({ ...one, name: 'other' }, 'a')).isWithin).toBe(true);
  });
});
