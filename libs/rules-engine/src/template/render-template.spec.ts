import { describe, expect, it } from '@jest/globals';
import { compiledRule } from '../fixtures/compile.fixture.js';
import { factsAre } from '../fixtures/facts.fixture.js';
import { aParameter } from '../fixtures/rules.fixture.js';
import type { FactValue } from '../fact-value.js';
import { TemplateError } from './parse-template.js';
import { renderRuleText } from './render-rule-text.js';
import { renderTemplate } from './render-template.js';

const render = (text: string, values: Record<string, FactValue> = {}, language: 'zh' | 'en' = 'zh'): string =>
  renderTemplate(text, {
    language,
    valueOf: ({ fact, params }) => values[params ? `${fact} ${JSON.stringify(params)}` : fact] ?? null,
    labelsOf: ({ fact }) => (fact === 'a.kind' ? { joint: { zh: '联合', en: 'joint' } } : undefined),
  });

describe('a text with placeholders', () => {
  it.each<[string, Record<string, FactValue>, string]>([
    ['没有占位符', {}, '没有占位符'],
    ['有 {a.n} 名，差 {params.min - a.n} 名', { 'a.n': 1, 'params.min': 3 }, '有 1 名，差 2 名'],
    ['{a.n + params.min}', { 'a.n': 1, 'params.min': 3 }, '4'],
    ['{a.n}', { 'a.n': { lo: 1, hi: 3 } }, '1–3'],
    ['{a.n}', { 'a.n': { lo: 1, hi: null } }, '至少 1'],
    ['{params.min - a.n}', { 'a.n': { lo: 0, hi: 2 }, 'params.min': 3 }, '1–3'],
    ['{params.min - a.n}', { 'a.n': { lo: 0, hi: null }, 'params.min': 3 }, '未知'],
    ['{params.min - a.n}', { 'params.min': 3 }, '未知'],
    ['{params.min - a.n}', { 'a.n': 0.1, 'params.min': 0.3 }, '0.2'],
    ['{a.on + params.days}前', { 'a.on': '2024-02-28', 'params.days': 2 }, '2024-03-01前'],
    ['{a.on - params.days}', { 'a.on': '2024-03-01', 'params.days': 1 }, '2024-02-29'],
    ['{a.kind}', { 'a.kind': 'joint' }, '联合'],
    ['{a.kind}', { 'a.kind': ['joint', 'constructor'] }, '联合、constructor'],
    ['{a.list}', { 'a.list': [] }, '无'],
    ['{a.ok}/{a.no}', { 'a.ok': true, 'a.no': false }, '是/否'],
    [
      '{a.at(count=params.min, kind=joint-x, n=3)}',
      { 'a.at {"count":{"fact":"params.min"},"kind":"joint-x","n":3}': '2026-01-01' },
      '2026-01-01',
    ],
  ])('%s with %j reads %s', (text, values, expected) => {
    expect(render(text, values)).toBe(expected);
  });

  it('speaks English, too', () => {
    const values = { 'a.kind': ['joint', 'x'], 'a.ok': true, 'a.none': [] };
    expect(render('{a.kind}; {a.ok}; {a.what}; {a.none}', values, 'en')).toBe('joint, x; yes; unknown; none');
  });

  it.each([
    '{',
    '}',
    '{}',
    '{a.b',
    'a}b',
    '{a b}',
    '{a.b * c.d}',
    '{a-b}',
    '{a.b - }',
    '{a.b - c - d}',
    '{{a.b}}',
    '{a.b(x)}',
    '{a.b()}',
    '{3}',
  ])('is refused as %s', (text) => {
    expect(() => render(text)).toThrow(TemplateError);
  });

  it('does not add up what cannot be added', () => {
    expect(() => render('{a.ok + a.ok}', { 'a.ok': true })).toThrow('Cannot add up');
  });
});

describe('a text of a rule', () => {
  it('is filled in both languages from facts, parameters and the date', () => {
    const rule = compiledRule({
      params: { least: aParameter(3) },
      failure: {
        zh: '{asOf}：差 {params.least - market.members} 名，{market.kind}',
        en: '{market.reachedOn(count=params.least)}: {market.kind}',
      },
    });
    const facts = factsAre({
      'market.members': 1,
      'market.kind': 'joint',
      'market.reachedOn {"count":3}': '2026-02-01',
    });
    expect(renderRuleText(rule, 'failure', facts, '2026-03-31')).toEqual({
      zh: '2026-03-31：差 2 名，联合',
      en: '2026-02-01: joint branch',
    });
  });
});
