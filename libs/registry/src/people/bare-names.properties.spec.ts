import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import { isNoWord } from './bare-names.js';
import { GIVEN_CHARACTERS } from './given-characters.js';
import { namesPerson } from './names-person.js';
import { COMPOUND_SURNAMES, SURNAMES } from './surnames.js';

const given = fc.constantFrom(...GIVEN_CHARACTERS);
const surname = fc.oneof(fc.constantFrom(...SURNAMES), fc.constantFrom(...COMPOUND_SURNAMES.split('|')));
const name = fc
  .tuple(surname, given, fc.option(given, { nil: '' }))
  .map((parts) => parts.join(''))
  .filter(isNoWord);
const sign = fc.constantFrom(...'，。、；;,()（）/|｜"“”\n\t ');
/** What stands before a sign or after it, whatever it is. */
const words = fc.string({ unit: 'grapheme' });

describe('a name that stands by itself', () => {
  it('is told between signs, whatever is beyond them', () => {
    const text = fc.tuple(words, sign, name, sign, words).map((parts) => parts.join(''));
    fc.assert(fc.property(text, namesPerson));
  });

  it('is told with a blank or a dot in it', () => {
    const gap = fc.constantFrom(' ', '\u3000', '·', '・', '•');
    fc.assert(
      fc.property(
        surname,
        gap,
        given,
        (first, between, last) => !isNoWord(first + last) || namesPerson(first + between + last),
      ),
    );
  });

  it('is none as the beginning of a title that says what it is of', () => {
    const ending = fc.constantFrom(
      ...[
        '市场',
        '商行',
        '布行',
        '体育用品店',
        '镇',
        '街道',
        '有限公司',
        '经营部',
        '党支部',
        '批发城',
        '工业园',
      ],
    );
    fc.assert(fc.property(name, ending, (person, what) => !namesPerson(person + what)));
  });
});
