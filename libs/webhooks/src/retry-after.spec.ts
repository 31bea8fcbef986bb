import { describe, expect, it } from '@jest/globals';
import { retryAfterMs } from './retry-after.js';

const NOW = new Date('2026-03-31T01:00:00.000Z');

describe('the header Retry-After', () => {
  it.each([
    ['0', 0],
    ['120', 120_000],
    [' 30 ', 30_000],
    ['Tue, 31 Mar 2026 01:02:00 GMT', 120_000],
    ['Tue, 31 Mar 2026 00:00:00 GMT', 0],
  ])('%p asks for a wait of %i ms', (header, wait) => {
    expect(retryAfterMs(header, NOW)).toBe(wait);
  });

  it.each([
    undefined,
    '',
    '-1',
    '1.5',
    '1e3',
    'soon',
    '9999999999',
    '2026-03-31',
    'Tue, 99 Mar 2026 01:02:00 GMT',
  ])('%p asks for none', (header) => {
    expect(retryAfterMs(header, NOW)).toBeUndefined();
  });
});
