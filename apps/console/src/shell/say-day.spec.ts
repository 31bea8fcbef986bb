import { describe, expect, it } from '@jest/globals';
import { sayDay } from './say-day.js';

describe('a day in words', () => {
  it('is written as either language writes it', () => {
    expect(sayDay('2026-10-03', 'zh')).toBe('2026年10月3日');
    expect(sayDay('2026-10-03', 'en')).toBe('3 October 2026');
  });

  it('is the day that was given, wherever the browser is', () => {
    expect([sayDay('2026-01-01', 'zh'), sayDay('2026-12-31', 'zh')]).toEqual([
      '2026年1月1日',
      '2026年12月31日',
    ]);
  });
});
