import { describe, expect, it } from '@jest/globals';
import { fill, pattern } from './pattern.js';

const both = (text: string) => ({ zh: text, en: text });
const chinese = (before: string, value: string): string => {
  const { zh } = fill(pattern(`${before}{value}`, '{value}'), { value: both(value) });
  return zh;
};

describe('a sentence with places to fill in', () => {
  it('has them filled in, in whatever order they come in each language', () => {
    const sentence = pattern('{who}还差{amount}', '{amount} more {who}');
    expect(fill(sentence, { who: { zh: '党员', en: 'members' }, amount: both('2') })).toEqual({
      zh: '党员还差 2',
      en: '2 more members',
    });
  });

  it('must have the same places in both languages', () => {
    expect(() => pattern('还差{amount}', '{number} more')).toThrow(
      new SyntaxError('Not the same places: 还差{amount} / {number} more'),
    );
    expect(() => pattern('还差{amount}', 'more')).toThrow(SyntaxError);
    expect(() => pattern('差{a}{b}', '{b} {a}')).not.toThrow();
  });

  it('is not said with a place left empty', () => {
    expect(() => fill(pattern('还差{amount}', '{amount} more'), {})).toThrow(
      new RangeError('Nothing is said about amount.'),
    );
  });

  it('parts digits and Latin letters from Chinese characters, on either side', () => {
    expect(['0', '9', 'A', 'Z', 'a', 'z'].map((each) => chinese('有', each))).toEqual([
      ...['有 0', '有 9', '有 A', '有 Z', '有 a', '有 z'],
    ]);
    expect(['一', '鿿'].map((each) => chinese('3', each))).toEqual(['3 一', '3 鿿']);
    expect(['0', '9', 'A', 'Z', 'a', 'z'].map((each) => chinese(each, '名'))).toEqual([
      ...['0 名', '9 名', 'A 名', 'Z 名', 'a 名', 'z 名'],
    ]);
  });

  it('parts nothing else', () => {
    expect(['/', ':', '@', '[', '`', '{', '（', '名'].map((each) => chinese('有', each))).toEqual([
      ...['有/', '有:', '有@', '有[', '有`', '有{', '有（', '有名'],
    ]);
    expect(['\u4dff', '\ua000'].map((each) => chinese('3', each))).toEqual(['3\u4dff', '3\ua000']);
    expect([chinese('3', '4'), chinese('a', 'b'), chinese('', '3'), chinese('有', '')]).toEqual([
      ...['34', 'ab', '3', '有'],
    ]);
  });
});
