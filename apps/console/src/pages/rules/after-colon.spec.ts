import { describe, expect, it } from '@jest/globals';
import { afterColon } from './after-colon.js';

describe('a condition after a colon', () => {
  it.each([
    ['为“是”', '是'],
    ['为联合组建', '联合组建'],
    ['为 3 名', '3 名'],
    ['不为企业', '不为企业'],
    ['有 3 名以上', '有 3 名以上'],
    ['包括“甲”、“乙”', '包括“甲”、“乙”'],
    ['at least 3', 'at least 3'],
  ])('%s is %s', (condition, shown) => {
    expect(afterColon(condition)).toBe(shown);
  });
});
