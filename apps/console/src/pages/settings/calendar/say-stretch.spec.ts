import { describe, expect, it } from '@jest/globals';
import { sayStretch } from './say-stretch.js';

describe('days off that follow each other', () => {
  it('are said by their first and last', () => {
    expect(sayStretch('2026-10-01~2026-10-07', 'zh')).toBe('10月1日至10月7日');
    expect(sayStretch('2026-10-01~2026-10-07', 'en')).toBe('1 October to 7 October');
  });

  it('are said once where there is one', () => {
    expect(sayStretch('2026-01-04', 'zh')).toBe('1月4日');
  });
});
