import { isCalendarDate } from '@hongzhu/rules-engine';
import { holdsBareName } from './bare-names.js';
import { introducesPerson } from './introduces-person.js';
import { holdsRomanisedName } from './romanised.js';
import { simplified } from './traditional.js';

/** Between digits that belong together: blanks, ends of lines, dashes of any kind, brackets, underscores. */
const GAP = '[\\s\\p{Pd}()_]{0,3}';
/** The same with dots, for numbers that are told by more than how many digits they have. */
const ANY_GAP = '[\\s\\p{Pd}()_.]{0,3}';
/** One sign between groups of digits, which may be a dot. */
const DOT = '[\\s\\p{Pd}_.]';
/** A mobile phone in the groups that people write. Days, amounts and addresses of a network have dots too, in other groups. */
const DOTTED_MOBILE = `1[3-9]\\d(?:${DOT}\\d{4}${DOT}\\d{4}|${DOT}\\d{3}${DOT}\\d{5}|\\d${DOT}\\d{4}${DOT}\\d{3})`;
/** Digits of a mobile phone, perhaps after the prefix of China. */
const MOBILE = new RegExp(
  `(?<!\\d)(?:(?:00)?86${GAP})?(?:1[3-9](?:${GAP}\\d){9}|${DOTTED_MOBILE})(?!\\d)`,
  'u',
);
/** A number of the fixed network after its area code, set off from it. What follows may be no date: files have numbers too. */
const LANDLINE =
  /(?<!\d)\(?0(?:10|2\d|[3-9]\d{2})[\s\p{Pd})_.]{1,3}(?!(?:19|20)\d{2}(?:0[1-9]|1[0-2])[0-3]\d(?!\d))[2-8]\d{2,3}[\s\p{Pd}_]?\d{4}(?!\d)/u;
/** Of an identity number (GB 11643): region, birthday, sequence, check character. Looked for wherever one may begin. */
const IDENTITY = new RegExp(`(?<!\\d)(?=([1-9](?:${ANY_GAP}\\d){16}${ANY_GAP}[\\dX](?!\\d)))`, 'giu');
/** As it was until 1999: a year of two digits, and no check character. */
const OLD_IDENTITY = new RegExp(
  `(?<!\\d)(?=([1-8](?:(?:${GAP}\\d){14}|\\d{5}${DOT}\\d{6}${DOT}\\d{3})(?!\\d)))`,
  'gu',
);
/** What the first two digits of a region may be. */
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
/** Whoever was born before is older than a hundred soon; the numbers of files that begin with a region and a day of ours are not. */
const FIRST_YEAR_OF_OLD = 30;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** UUIDs and digests: of many, the digits between two letters look like a phone. */
const HEXADECIMAL = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}/gi;
/** What fills a number up to the length of a digest: hardly any digest has the same sign eight times running. */
const FILLED_UP = /(.)\1{7}/;
/** What is not seen, also fillers of Korean and a Braille sign without dots, or changes only how the character before it looks. */
const UNSEEN = /[\p{Cf}\p{M}\p{DI}\u2800]/gu;
const DOTS = /[·•・]/gu;
/** Of text in ASCII, what a name in Pinyin has at least: a capital or a blank after a letter. */
const MAY_BE_ROMANISED = /[A-Za-z][ '-][A-Za-z]|[a-z][A-Z]/;
const FEWEST_DIGITS = 10;
/** Of characters: no text that is kept anywhere is longer. */
export const LONGEST_LOOKED_THROUGH = 10_000;

/**
 * Whether a text holds what must be a phone or an identity number, or what reads as the name of a person: in words that
 * introduce one, standing by itself, or in Pinyin. Digits may be of any width. Other numbers of eighteen digits, such as
 * those of files, have no birthday in them or another check character. A name inside of a sentence that nothing introduces is
 * not told from other words. What is longer than any text that is kept is not looked through, and taken for one that does.
 */
export function namesPerson(text: string): boolean {
  if (text.length > LONGEST_LOOKED_THROUGH) return true;
  if (isPlain(text)) return (mayHoldNumber(text) && holdsNumber(withoutDigests(text))) || isRomanised(text);
  const plain = withoutDigests(text.normalize('NFKC').replace(UNSEEN, '').replace(DOTS, ' '));
  return holdsName(simplified(plain)) || (mayHoldNumber(plain) && holdsNumber(plain));
}

const withoutDigests = (text: string): string =>
  text.replace(HEXADECIMAL, (found) => (isDigest(found) ? '#' : found));

const isDigest = (found: string): boolean => /[a-f]/i.test(found) && !FILLED_UP.test(found);

const isRomanised = (text: string): boolean => MAY_BE_ROMANISED.test(text) && holdsRomanisedName(text);

const holdsName = (plain: string): boolean =>
  introducesPerson(plain) || holdsBareName(plain) || holdsRomanisedName(plain);

const holdsNumber = (plain: string): boolean =>
  MOBILE.test(plain) ||
  LANDLINE.test(plain) ||
  [...plain.matchAll(IDENTITY)].some(([, found = '']) => isIdentity(compact(found))) ||
  [...plain.matchAll(OLD_IDENTITY)].some(([, found = '']) => isOldIdentity(compact(found)));

/** Of ASCII alone, as codes are: no other form of it would read otherwise, and no Chinese word is in it. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 0x7f) return false;
  return true;
}

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
