import { describe, expect, it } from '@jest/globals';
import { introducesPerson } from './introduces-person.js';

describe('text that introduces a person', () => {
  it.each([
    '联系人:张三',
    '负责人 : 李小明',
    '（书记:王五）',
    '陈先生',
    '请找欧阳女士',
    '党员:黎明明、电话另附',
  ])('is told: %s', (text) => {
    expect(introducesPerson(text)).toBe(true);
  });

  it.each([
    ...['负责人: 待定', '联系人:见台账', '陈先生五金店', '黄江', '石材', '毛织', '金属制品', '学习雷锋精神'],
    ...['书记讲党课', '党员:12 名', '负责人:市场管理处', '妇女士气', '', '先生'],
  ])('is not: %s', (text) => {
    expect(introducesPerson(text)).toBe(false);
  });
});
