import { GIVEN_CHARACTERS } from './given-characters.js';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.js';
import { WORDS_LIKE_NAMES } from './words-like-names.js';

/** Of the characters of given names, those that names of places and businesses end in more often. */
const ENDED = /[队科校园镇村路行城司屏用端]$/u;

/** A surname and one or two characters of given names, perhaps apart: the pattern of what may be the name of a person. */
export const NAME = `(?:${COMPOUND_SURNAMES}|[${SURNAMES}]) {0,3}[${GIVEN_CHARACTERS}]{1,2}`;

/** Whether what matches `NAME` is no word besides. */
export function isNoWord(name: string): boolean {
  const together = name.replaceAll(' ', '');
  return !WORDS_LIKE_NAMES.has(together) && !ENDED.test(together);
}

/** Between signs and blanks or alone in its text, perhaps with a number: 张伟, 李娜2. What 《》 holds is the title of a work. */
const ALONE = new RegExp(`(?<![\\p{L}\\p{N}《])(${NAME})[\\dA-Za-z]{0,3}(?![\\p{L}\\p{N}])`, 'gu');

/** A name, a blank in it and a number after it have no more letters than this. */
const MOST_TOGETHER = 7;
/** Where the letters of Chinese begin, before those of most other scripts have ended. */
const FIRST_IDEOGRAPH = 0x3400;
const CHINESE_SIGNS = /[\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u2bff\u3000-\u303f\ud800-\uf8ff\ufe10-\ufe6f]/;

/** Whether a few letters of Chinese stand together, which most texts of a registry have not; this says so faster than the pattern. */
function hasFewTogether(plain: string): boolean {
  let together = 0;
  let isChinese = false;
  for (let i = 0; i <= plain.length; i++) {
    if (i < plain.length && !CHINESE_SIGNS.test(plain[i]!)) {
      together += 1;
      isChinese ||= plain.charCodeAt(i) >= FIRST_IDEOGRAPH;
    } else {
      if (isChinese && together <= MOST_TOGETHER) return true;
      together = 0;
      isChinese = false;
    }
  }
  return false;
}

/** Whether somewhere in a text, in its plain form, a name stands by itself. */
export const holdsBareName = (plain: string): boolean =>
  hasFewTogether(plain) && [...plain.matchAll(ALONE)].some(([, name = '']) => isNoWord(name));
