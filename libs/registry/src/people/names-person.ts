import { isCalendarDate } from '@hongzhu/rules-engine';
import { introducesPerson } from './introduces-person.js';

/** Between digits that belong together: blanks, dashes of any kind, brackets. */
const GAP = '[ \\p{Pd}()]{0,3}';
/** Digits of a mobile phone, perhaps after the prefix of China. Dots are between groups of four alone: addresses have dots too. */
const MOBILE = new RegExp(
  `(?<!\\d)(?:(?:00)?86${GAP})?(?:1[3-9](?:${GAP}\\d){9}|1[3-9]\\d\\.\\d{4}\\.\\d{4})(?!\\d)`,
  'u',
);
/** A number of the fixed network after its area code, set off from it. What follows may be no date: files have numbers too. */
const LANDLINE =
  /(?<!\d)\(?0(?:10|2\d|[3-9]\d{2})[ \p{Pd})]{1,3}(?!(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d(?!\d))[2-8]\d{2,3}[ \p{Pd}]?\d{4}(?!\d)/u;
/** Of an identity number (GB 11643): region, birthday, sequence, check character. Looked for wherever one may begin. */
const IDENTITY = new RegExp(`(?<!\\d)(?=([1-9](?:${GAP}\\d){16}${GAP}[\\dX](?!\\d)))`, 'giu');
/** As it was until 1999: a year of two digits, and no check character. */
const OLD_IDENTITY = new RegExp(`(?<!\\d)(?=([1-8](?:${GAP}\\d){14}(?!\\d)))`, 'gu');
/** What the first two digits of a region may be. */
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
/** Whoever was born before is older than a hundred soon; the numbers of files that begin with a region and a day of ours are not. */
const FIRST_YEAR_OF_OLD = 30;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** UUIDs and digests: of many, the digits between two letters look like a phone. */
const HEXADECIMAL = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}/gi;
const INVISIBLE = /\p{Cf}/gu;
const FEWEST_DIGITS = 10;

/**
 * Whether a text holds what must be a phone, an identity number or, by the words around it, the name of a person. Digits may
 * be of any width. Other numbers of eighteen digits, such as those of files, have no birthday in them or another check
 * character. A name that nothing introduces is not told from other words.
 */
export function namesPerson(text: string): boolean {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').replace(HEXADECIMAL, '#');
  return introducesPerson(plain) || (mayHoldNumber(plain) && holdsNumber(plain));
}

const holdsNumber = (plain: string): boolean =>
  MOBILE.test(plain) ||
  LANDLINE.test(plain) ||
  [...plain.matchAll(IDENTITY)].some(([, found = '']) => isIdentity(compact(found))) ||
  [...plain.matchAll(OLD_IDENTITY)].some(([, found = '']) => isOldIdentity(compact(found)));

/** Most texts of a registry hold few digits; this says so faster than the expressions do. */
function mayHoldNumber(plain: string): boolean {
  let digits = 0;
  for (let i = 0; i < plain.length; i++) {
    const unit = plain.charCodeAt(i);
    if (unit >= 0x30 && unit <= 0x39 && ++digits >= FEWEST_DIGITS) return true;
  }
  return false;
}

const compact = (found: string): string => found.replace(/[^\dX]/gi, '');

function isIdentity(number: string): boolean {
  const birthday = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return (
    /^(?:19|20)/.test(birthday) && isCalendarDate(birthday) && CHECKS[sum % 11] === number[17]?.toUpperCase()
  );
}

function isOldIdentity(number: string): boolean {
  const year = number.slice(6, 8);
  const birthday = `19${year}-${number.slice(8, 10)}-${number.slice(10, 12)}`;
  return PROVINCES.test(number) && Number(year) >= FIRST_YEAR_OF_OLD && isCalendarDate(birthday);
}
