import { describe, expect, it } from '@jest/globals';
import type { FactReference } from '../rule-document.js';
import { parseTemplate, TemplateError } from './parse-template.js';

const alone = (left: FactReference) => ({ left, sign: null, right: null });

describe('a template', () => {
  it('is cut into texts and placeholders', () => {
    expect(parseTemplate('a {x.y} b{z}{params.n}')).toEqual([
      'a ',
      alone({ fact: 'x.y' }),
      ' b',
      alone({ fact: 'z' }),
      alone({ fact: 'params.n' }),
    ]);
    expect(parseTemplate('')).toEqual([]);
    expect(parseTemplate('no placeholder')).toEqual(['no placeholder']);
  });

  it('may add and subtract', () => {
    expect(parseTemplate('{a.b + c}')).toEqual([{ left: { fact: 'a.b' }, sign: '+', right: { fact: 'c' } }]);
    expect(parseTemplate('{  a.b   -   c  }')).toEqual([
      { left: { fact: 'a.b' }, sign: '-', right: { fact: 'c' } },
    ]);
    expect(parseTemplate('{a(n=1) - b(n=2)}')).toEqual([
      { left: { fact: 'a', params: { n: 1 } }, sign: '-', right: { fact: 'b', params: { n: 2 } } },
    ]);
  });

  it('gives arguments as numbers, words and parameters', () => {
    const text = '{a.at( n = -3 , m=2.5,w=joint-x, half=.5, version=1.2.3, p=params.min, q=paramsx)}';
    expect(parseTemplate(text)).toEqual([
      alone({
        fact: 'a.at',
        params: {
          n: -3,
          m: 2.5,
          w: 'joint-x',
          half: '.5',
          version: '1.2.3',
          p: { fact: 'params.min' },
          q: 'paramsx',
        },
      }),
    ]);
  });

  it('takes names with digits and capitals', () => {
    expect(parseTemplate('{B2.c3D}')).toEqual([alone({ fact: 'B2.c3D' })]);
  });

  it.each([
    ['a } without its {', 'a } without its {, in "a } without its {"'],
    ['a { without its', 'a { without its }, in "a { without its"'],
    ['{a{b}}', 'a { without its }, in "{a{b}}"'],
    ['{a b}', '{a b} is no reference, nor a sum or difference of two, in "{a b}"'],
    ['{2a}', '{2a} is no reference, nor a sum or difference of two, in "{2a}"'],
    ['{a.2}', '{a.2} is no reference, nor a sum or difference of two, in "{a.2}"'],
    ['{a.}', '{a.} is no reference, nor a sum or difference of two, in "{a.}"'],
    ['{a(n=1}', '{a(n=1} is no reference, nor a sum or difference of two, in "{a(n=1}"'],
    ['{a(n=1)b}', '{a(n=1)b} is no reference, nor a sum or difference of two, in "{a(n=1)b}"'],
    ['{a(n=1 m=2)}', '{a(n=1 m=2)} is no reference, nor a sum or difference of two, in "{a(n=1 m=2)}"'],
    ['{a(=1)}', '{a(=1)} is no reference, nor a sum or difference of two, in "{a(=1)}"'],
    ['{a(2=1)}', '{a(2=1)} is no reference, nor a sum or difference of two, in "{a(2=1)}"'],
    ['{a+b}', '{a+b} is no reference, nor a sum or difference of two, in "{a+b}"'],
  ])('is refused as %s', (text, message) => {
    expect(() => parseTemplate(text)).toThrow(new TemplateError('template.syntax', message));
    expect(() => parseTemplate(text)).toThrow(expect.objectContaining({ code: 'template.syntax' }));
  });
});
