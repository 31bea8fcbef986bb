import { describe, expect, it } from '@jest/globals';
import { lintLookAlikes } from './lint-look-alikes.js';
import { lookAlike } from './look-alike.js';

const LETTERS = {
  cyrillic: ['асԁеһіјкорԛѕухԝѵӏмт', 'acdehijkopqsyxwvlmt'],
  'cyrillic capital': ['АВСЕНІЈКМОРЅТХУԚԜԌ', 'ABCEHIJKMOPSTXYQWG'],
  greek: ['αεικνορτυχγ', 'aeikvoptuxy'],
  'greek capital': ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  armenian: ['հոօսց', 'hnoug'],
  phonetic: ['ıɑɡɩ', 'iagi'],
  'full-width': ['ａｚＡＺ０９．＿', 'azAZ09._'],
} as const;

describe('a name that only looks like one in plain letters', () => {
  it.each(Object.entries(LETTERS))('is told by each of the %s letters', (_script, [twins, letters]) => {
    const told = [...twins].map((twin) => lookAlike(`market.${twin}`)?.plain);
    expect(told).toEqual([...letters].map((letter) => `market.${letter}`));
  });

  it.each([
    ['mаrket', 'U+0430', '西里尔字母', 'a Cyrillic letter'],
    ['mαrket', 'U+03B1', '希腊字母', 'a Greek letter'],
    ['mօrket', 'U+0585', '亚美尼亚字母', 'an Armenian letter'],
    ['market。isOpen', 'U+3002', '全角字符', 'a full-width character'],
    ['ｍarket', 'U+FF4D', '全角字符', 'a full-width character'],
    ['mar\u200bket', 'U+200B', '看不见或附加的字符', 'an invisible or combining character'],
    ['mar\u00a0ket', 'U+00A0', '看不见或附加的字符', 'an invisible or combining character'],
    ['ma\u0301rket', 'U+0301', '看不见或附加的字符', 'an invisible or combining character'],
    ['márket', 'U+00E1', '非基本拉丁字符', 'no plain Latin character'],
    ['market·isOpen', 'U+00B7', '非基本拉丁字符', 'no plain Latin character'],
    ['𝗆arket', 'U+1D5C6', '非基本拉丁字符', 'no plain Latin character'],
  ])('%s is told by its first odd character, %s', (name, codePoint, zh, en) => {
    const plain = name.includes('isOpen') ? 'market.isOpen' : /^m[օ]/.test(name) ? 'morket' : 'market';
    expect(lookAlike(name)).toEqual({ codePoint, kind: { zh, en }, plain });
  });

  it.each([
    ['plain letters', 'market.isOpen'],
    ['nothing', ''],
    ['a foreign name, which nobody takes for another', '市场.开业'],
    ['a name that is plain but for one foreign letter', 'market.市'],
    ['nothing but what cannot be seen', '\u200b\u200b'],
    ['the first and the last of the plain characters', ' ~'],
  ])('is not %s', (_what, name) => {
    expect(lookAlike(name)).toBeNull();
  });

  it('is not looked for in a name that is longer than any', () => {
    expect(lookAlike(`а${'b'.repeat(199)}`)?.plain).toBe(`a${'b'.repeat(199)}`);
    expect(lookAlike(`а${'b'.repeat(200)}`)).toBeNull();
  });
});

describe('the names of a document', () => {
  const placesOf = (json: unknown): string[] => lintLookAlikes(json).map(({ pointer }) => pointer);
  const odd = 'оdd';

  it.each(['fact', 'operator', 'condition', 'id', 'subject', 'severity', 'version', 'effectiveFrom', 'rule'])(
    'are looked at under %s',
    (key) => {
      expect(placesOf({ inside: [{ [key]: odd }] })).toEqual([`/inside/0/${key}`]);
    },
  );

  it('are looked at as keys anywhere, and in the list of facts', () => {
    expect(placesOf({ params: { [odd]: { value: 1 } }, facts: ['plain', odd] })).toEqual([
      `/params/${odd}`,
      '/facts/1',
    ]);
  });

  it('are not what readers are told, nor what is compared', () => {
    expect(placesOf({ title: { zh: odd, en: odd }, value: odd, list: [odd], nothing: null })).toEqual([]);
    expect(placesOf(null)).toEqual([]);
    expect(placesOf(odd)).toEqual([]);
  });

  it('are told with how to write them', () => {
    expect(lintLookAlikes({ fact: 'mаrket.isOpen' })).toEqual([
      {
        pointer: '/fact',
        code: 'name.look_alike',
        zh: '“mаrket.isOpen” 中有形似的西里尔字母（U+0430），不是普通的英文字母；请改写为 “market.isOpen”。',
        en: "'mаrket.isOpen' has a Cyrillic letter (U+0430) that only looks like plain text; write 'market.isOpen'.",
      },
    ]);
  });
});
