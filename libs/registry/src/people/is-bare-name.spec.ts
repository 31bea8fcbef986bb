import { describe, expect, it } from '@jest/globals';
import { caseCity } from '../snapshot/snapshot.fixture.js';
import { isBareName } from './is-bare-name.js';

describe('a title that is a bare name', () => {
  it.each([
    ...['张三', '王小明', '李 明', '陈·伟', '欧阳锋', '欧阳小华', '黄伟强', '成龙', '安然', '麦兜', ' 赵六 '],
  ])('is told: %s', (text) => {
    expect(isBareName(text)).toBe(true);
  });

  it.each([
    ...[
      '党支部',
      '第一支部',
      '联合党支部',
      '黄江支部',
      '石龙镇党支部',
      '张三支部委员会',
      '高埗党总支',
      '合成党支部',
    ],
    ...['案件系统', '城管平台', '金蝶云', '文档库', '党建办', '金融办', '方案组', '巡检终端', '夜间同步'],
    ...['cases', 'Zhang San', 'P000123', '', '张', '王先生的店', '张三李四王五'],
  ])('is not told: %s', (text) => {
    expect(isBareName(text)).toBe(false);
  });
});

/** Every text that is a value in plain JSON. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

it.each([1, 2] as const)('no text of conformance city %i reads as a bare name', (number) => {
  const texts = textsIn(caseCity(number)).filter((text) => /\p{Script=Han}/u.test(text));
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter(isBareName)).toEqual([]);
});
