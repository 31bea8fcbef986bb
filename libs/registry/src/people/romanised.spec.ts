import { describe, expect, it } from '@jest/globals';
import { isRomanisedName } from './romanised.js';

describe('a code that is a name in Pinyin', () => {
  it.each([
    ...[
      'zhangwei',
      'ZhangWei',
      'zhang.wei',
      'wang_xiaoming',
      'wang-xiao-ming',
      'LIWEI',
      'zhangsan01',
      'zhang.wei-2',
    ],
  ])('is told: %s', (code) => {
    expect(isRomanisedName(code)).toBe(true);
  });

  it.each([
    ...[
      'P000123',
      'I-1',
      'zhang',
      'wei01',
      'member',
      'instructor.7',
      'renyuan01',
      'huangjiang',
      'dongguan01',
      'liao-bu',
      'tang.xia',
      'guangzhou',
      'hongzhu',
      'duban',
      'HongKong',
      '',
      '12',
    ],
    ...['x'.repeat(64), 'li'.repeat(32)],
  ])('is not: %s', (code) => {
    expect(isRomanisedName(code)).toBe(false);
  });
});
