import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { namesPerson } from './names-person.js';

const digits = (count: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count })
    .map((each) => each.join(''));
const phone = fc.tuple(fc.constantFrom(...'3456789'), digits(9)).map(([second, rest]) => `1${second}${rest}`);
const birthday = fc
  .tuple(
    fc.integer({ min: 1900, max: 2099 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => year * 10_000 + month * 100 + day);

/** By ISO 7064, MOD 11-2: from left to right, twice what there is and the digit. */
function checkCharacter(first: string): string {
  const rest = [...first].reduce((sum, digit) => ((sum + Number(digit)) * 2) % 11, 0);
  const check = (12 - rest) % 11;
  return check === 10 ? 'X' : String(check);
}
const identity = fc.tuple(fc.integer({ min: 110_000, max: 829_999 }), birthday, digits(3)).map((parts) => {
  const first = parts.join('');
  return first + checkCharacter(first);
});

/** Until 1999: without a check character, so that a region and a birthday are all that is to be seen of it. */
const LENGTH_OF_OLD_IDENTITY = 15;

const gap = fc.constantFrom(
  ...['', ' ', '-', ' - ', '\u2013', '\u3000', '\u200b'],
  ...['_', '.', '\n', '\r\n', '\u2028', '\u3164'],
);
const wide = (text: string): string =>
  text.replace(/[\dX]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));

/** A number as people write it: in one piece or in pieces, in either width. */
const written = (number: fc.Arbitrary<string>, sizes: readonly number[]) =>
  fc.tuple(number, gap, fc.boolean()).map(([text, between, isWide]) => {
    let at = 0;
    const pieces = sizes.map((size) => text.slice(at, (at += size))).join(between);
    return isWide ? wide(pieces) : pieces;
  });
/** Words around it that hold no digit next to it, also none that a sign such as ㏠ stands for. */
const words = fc
  .string({ unit: 'grapheme' })
  .map((text) => `${text.normalize('NFKC').replace(/\p{N}/gu, '')}：`);

describe('a number of a person', () => {
  it('is told whatever stands before and after it, in the way that people write phones', () => {
    const prefix = fc.constantFrom('', '86', '+86', '+86 ', '0086-', '(86)');
    fc.assert(
      fc.property(words, prefix, written(phone, [3, 4, 4]), words, (before, country, number, after) =>
        namesPerson(`${before}${country}${number}${after}`),
      ),
    );
  });

  it('is told as an identity number, by its check character', () => {
    fc.assert(
      fc.property(words, written(identity, [6, 8, 4]), words, (before, number, after) =>
        namesPerson(`${before}${number}${after}`),
      ),
    );
  });

  it('is not told of eighteen digits with another check character', () => {
    const other = fc
      .tuple(identity, fc.constantFrom(...'0123456789X'))
      .filter(([number, check]) => number[17] !== check)
      .map(([number, check]) => number.slice(0, 17) + check)
      // Seventeen digits and an X are no longer number than their digits.
      .filter((number) => /^\d+$/.test(number));
    fc.assert(fc.property(other, (number) => !namesPerson(number)));
  });

  it('is not told of other lengths', () => {
    const other = fc
      .integer({ min: 1, max: 17 })
      .filter((count) => count !== 11 && count !== LENGTH_OF_OLD_IDENTITY)
      .chain(digits)
      .filter((text) => !text.startsWith('86') && !text.startsWith('0086'));
    fc.assert(fc.property(other, (number) => !namesPerson(number)));
  });

  it('is not told of amounts and other numbers with a point', () => {
    const amount = fc.tuple(
      fc.integer({ min: 0, max: 9_999_999 }),
      fc.integer({ min: 1, max: 10 }).chain(digits),
    );
    fc.assert(fc.property(amount, ([whole, part]) => !namesPerson(`${String(whole)}.${part}`)));
  });

  it('is not told of days with dots, one or from one to another', () => {
    const two = (number: number): string => String(number).padStart(2, '0');
    const day = fc
      .tuple(
        fc.integer({ min: 1950, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
      )
      .map(([year, month, date]) => `${String(year)}.${two(month)}.${two(date)}`);
    const between = fc.constantFrom('-', '\n', ' ', '_', '～');
    fc.assert(fc.property(day, (one) => !namesPerson(one)));
    fc.assert(fc.property(day, between, day, (from, sign, until) => !namesPerson(`${from}${sign}${until}`)));
  });

  it('is not told of addresses of a network, with a port or without', () => {
    const port = fc.option(
      fc.integer({ min: 1, max: 65_535 }).map((number) => `:${String(number)}`),
      { nil: '' },
    );
    fc.assert(fc.property(fc.ipV4(), port, (address, at) => !namesPerson(address + at)));
  });
});
