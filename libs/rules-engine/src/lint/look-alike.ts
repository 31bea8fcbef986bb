import type { Bilingual } from '../rule-document.js';

/** A character that is taken for a Latin letter, a digit or nothing at all, but is none. */
export interface LookAlike {
  /** As `U+0430`. */
  readonly codePoint: string;
  readonly kind: Bilingual;
  /** The name as it was read, in plain letters. */
  readonly plain: string;
}

/** The letters of other scripts that fonts draw like Latin ones; compatibility forms are told by Unicode itself. */
const TWINS = new Map(
  [
    { twins: 'асԁеһіјкорԛѕухԝѵӏмт', letters: 'acdehijkopqsyxwvlmt' },
    { twins: 'АВСЕНІЈКМОРЅТХУԚԜԌ', letters: 'ABCEHIJKMOPSTXYQWG' },
    { twins: 'αεικνορτυχγ', letters: 'aeikvoptuxy' },
    { twins: 'ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', letters: 'ABEZHIKMNOPTYX' },
    { twins: 'հոօսցıɑɡɩ', letters: 'hnougiagi' },
    { twins: '。·', letters: '..' },
  ].flatMap(({ twins, letters }) => [...twins].map((twin, index) => [twin, letters.charAt(index)] as const)),
);

const KINDS: readonly (readonly [RegExp, Bilingual])[] = [
  [/\p{Script=Cyrillic}/u, { zh: '西里尔字母', en: 'a Cyrillic letter' }],
  [/\p{Script=Greek}/u, { zh: '希腊字母', en: 'a Greek letter' }],
  [/\p{Script=Armenian}/u, { zh: '亚美尼亚字母', en: 'an Armenian letter' }],
  [/[\uff01-\uff5e\u3002]/u, { zh: '全角字符', en: 'a full-width character' }],
  [/[\p{Cf}\p{Z}\p{M}]/u, { zh: '看不见或附加的字符', en: 'an invisible or combining character' }],
];
const OTHER: Bilingual = { zh: '非基本拉丁字符', en: 'no plain Latin character' };

const MAX_NAME = 200;
const ASCII = /^[\x20-\x7e]*$/;
const NOT_ASCII = /[^\x20-\x7e]/u;

/** The first character of a name that only looks like a plain letter; null if none does, or the name is foreign. */
export function lookAlike(name: string): LookAlike | null {
  const odd = NOT_ASCII.exec(name)?.[0];
  if (odd === undefined || name.length > MAX_NAME) return null;
  const plain = [...name.normalize('NFKD').replace(/[\p{M}\p{Cf}\p{Z}]/gu, '')]
    .map((letter) => TWINS.get(letter) ?? letter)
    .join('');
  if (plain === '' || !ASCII.test(plain)) return null;
  const codePoint = `U+${(odd.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return { codePoint, kind: KINDS.find(([test]) => test.test(odd))?.[1] ?? OTHER, plain };
}
