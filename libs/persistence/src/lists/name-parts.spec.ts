import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { folded, LONGEST_PART, nameParts } from './name-parts.js';

const isFound = (q: string, place: { code: string; name: string | null }): boolean =>
  nameParts(place).some((part) => part.startsWith(folded(q)));

describe('the parts of a name', () => {
  it('are its ends and the code', () => {
    expect(nameParts({ code: 'M-1', name: '虎门A场' })).toEqual(['m-1', '虎门a场', '门a场', 'a场', '场']);
    expect(nameParts({ code: 'M-1', name: null })).toEqual(['m-1']);
  });

  it('differ in more than spaces at their end, and are found with these all the same', () => {
    const place = { code: 'M1', name: 'x m1 场  ' };
    const parts = nameParts(place);
    expect(new Set(parts.map((part) => part.replace(/ +$/, ''))).size).toBe(parts.length);
    for (const q of ['场', '场 ', '场  ', ' ', '  ', 'm1', 'm1 ', 'x '])
      expect([q, isFound(q, place)]).toEqual([q, true]);
    expect(isFound('场   ', place)).toBe(false);
  });

  it('find what holds the word, and no other', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(text, fc.string({ minLength: 1, maxLength: 5 }), word, (name, code, q) => {
        const isThere =
          name.toLowerCase().includes(q.toLowerCase()) || code.toLowerCase().startsWith(q.toLowerCase());
        expect(isFound(q, { code, name })).toBe(isThere);
      }),
    );
  });

  it('find any part of what a name holds, whatever its letters', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(LONGEST_PART), (name, from, length) => {
        const characters = [...name];
        const at = from % characters.length;
        const q = characters.slice(at, at + length + 1).join('');
        expect(
          isFound(q.toUpperCase().toLowerCase() === q.toLowerCase() ? q.toUpperCase() : q, {
            code: 'c',
            name,
          }),
        ).toBe(true);
      }),
    );
  });
});
