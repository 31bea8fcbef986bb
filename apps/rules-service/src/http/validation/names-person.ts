import { isCalendarDate } from '@hongzhu/rules-engine';

/** Digits of a mobile phone, also with blanks or dashes between them. */
const PHONE = /(?<!\d)1[3-9](?:[ -]?\d){9}(?!\d)/;
/** Of an identity number (GB 11643): region, birthday, sequence, check character. */
const IDENTITY = /(?<!\d)[1-9](?:[ -]?\d){16}[ -]?[\dXx](?!\d)/g;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';

/**
 * Whether a text holds what must be a mobile phone or an identity number of a person: other numbers of eighteen digits, such
 * as those of files, have no birthday in them or another check character.
 */
export const namesPerson = (text: string): boolean =>
  PHONE.test(text) || [...text.matchAll(IDENTITY)].some(([found]) => isIdentity(found.replace(/[ -]/g, '')));

function isIdentity(number: string): boolean {
  const birthday = `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`;
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return (
    /^(?:19|20)/.test(birthday) && isCalendarDate(birthday) && CHECKS[sum % 11] === number[17]?.toUpperCase()
  );
}
