import { expect, it } from '@jest/globals';
import { inTime } from './in-time.js';

it('gives what comes in time, and rejects for what does not', async () => {
  expect(await inTime(Promise.resolve(1), 10_000)).toBe(1);
  await expect(inTime(Promise.reject(new Error('no')), 10_000)).rejects.toThrow('no');
  await expect(inTime(new Promise<never>(() => undefined), 1)).rejects.toThrow('in time');
});
