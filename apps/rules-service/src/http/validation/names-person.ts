import { isCalendarDate } from '@hongzhu/rules-engine';

/** Between digits that belong together: blanks, dashes of any kind, brackets. */
const GAP = '[ \\p{Pd}()]{0,3}';
/** Digits of a mobile phone, perhaps after the prefix of China. Dots are between groups of four alone: addresses have dots too. */
const PHONE = new RegExp(
  `(?<!\\d)(?:(?:00)?86${GAP})?(?:1[3-9](?:${GAP}\\d){9}|1[3-9]\\d\\.\\d{4}\\.\\d{4})(?!\\d)`,
  'u',
);
/** Of an identity number (GB 11643): region, birthday, sequence, check character. Looked for wherever one may begin. */
const IDENTITY = new RegExp(`(?<!\\d)(?=([1-9](?:${GAP}\\d){16}${GAP}[\\dX](?!\\d)))`, 'giu');
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** UUIDs and digests: of many, the digits between two letters look like a phone. */
const HEXADECIMAL = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32,}/gi;
const INVISIBLE = /\p{Cf}/gu;

/**
 * Whether a text holds what must be a mobile phone or an identity number of a person, in digits of any width: other numbers
 * of eighteen digits, such as those of files, have no birthday in them or another check character.
 */
export function namesPerson(text: string): boolean {
  const plain = text.normalize('NFKC').replace(INVISIBLE, '').replace(HEXADECIMAL, '#');
  return (
    PHONE.test(plain) || [...plain.matchAll(IDENTITY)].some(([, found = '']) => isIdentity(compact(found)))
  );
}

const compact = (found: string): string => found.replace(/[^\dX]/gi, '');

function isIdentity(number: string): boolean {
  const birthday = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return (
    /^(?:19|20)/.test(birthday) && isCalendarDate(birthday) && CHECKS[sum % 11] === number[17]?.toUpperCase()
  );
}
