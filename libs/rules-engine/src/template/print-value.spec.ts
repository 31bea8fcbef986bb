import { describe, expect, it } from '@jest/globals';
import type { FactValue } from '../fact-value.js';
import { printValue } from './print-value.js';
import { renderTemplate } from './render-template.js';

const labels = { joint: { zh: '联合', en: 'joint branch' } };

describe('a value in a sentence', () => {
  it.each<[FactValue, string, string]>([
    [null, '未知', 'unknown'],
    [true, '是', 'yes'],
    [false, '否', 'no'],
    [0, '0', '0'],
    [2.5, '2.5', '2.5'],
    ['2026-03-31', '2026-03-31', '2026-03-31'],
    ['joint', '联合', 'joint branch'],
    ['toString', 'toString', 'toString'],
    [[], '无', 'none'],
    [['joint'], '联合', 'joint branch'],
    [['joint', 'x'], '联合、x', 'joint branch, x'],
    [{ lo: 1, hi: 3 }, '1–3', '1–3'],
    [{ lo: 1, hi: null }, '≥1', '≥1'],
  ])('%j reads %s and %s', (value, zh, en) => {
    expect([printValue({ value, labels }, 'zh'), printValue({ value, labels }, 'en')]).toEqual([zh, en]);
  });

  it('is printed as it is without labels', () => {
    expect(printValue({ value: 'joint' }, 'zh')).toBe('joint');
    expect(renderTemplate('{a.kind}', { language: 'zh', valueOf: () => 'joint' })).toBe('joint');
  });
});
