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
    [{ lo: 1, hi: null }, '至少 1', 'at least 1'],
  ])('%j reads %s and %s', (value, zh, en) => {
    expect([printValue({ value, labels }, 'zh'), printValue({ value, labels }, 'en')]).toEqual([zh, en]);
  });

  it.each<[FactValue, string]>([
    [3234.4699625722446, '3234.47'],
    [{ lo: 3234.4699625722446, hi: 5000.128 }, '3234.47–5000.13'],
    // Not 3000, of which nobody would believe that it is above 3000.
    [3000.0004, '3000.0004'],
    [3000, '3000'],
  ])('is a distance to the centimetre, unless that hides that it is too long: %j reads %s', (value, text) => {
    expect(printValue({ value, unit: 'metres' }, 'zh')).toBe(text);
  });

  it('is as people entered it, where it is no distance', () => {
    expect(printValue({ value: 0.7999, unit: 'share' }, 'en')).toBe('0.7999');
    expect(printValue({ value: 29.999, unit: 'square metres' }, 'en')).toBe('29.999');
  });

  it('is printed as it is without labels', () => {
    expect(printValue({ value: 'joint' }, 'zh')).toBe('joint');
    expect(renderTemplate('{a.kind}', { language: 'zh', valueOf: () => 'joint' })).toBe('joint');
  });
});
