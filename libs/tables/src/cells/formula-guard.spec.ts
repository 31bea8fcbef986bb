import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { PAYLOADS } from './formula-payloads.fixture.js';
import { neutralised, restored } from './formula-guard.js';

describe('a text that a spreadsheet would run', () => {
  it.each(PAYLOADS)('gets an apostrophe, and is itself again without it: %j', (payload) => {
    expect(neutralised(payload)).toBe(`'${payload}`);
    expect(restored(neutralised(payload))).toBe(payload);
  });

  it.each(["'=1+1", "''=1+1", "'", "'name", 'a=b', '1-2', ''])(
    'or does not, comes back as it was: %j',
    (text) => {
      expect(restored(neutralised(text))).toBe(text);
    },
  );

  it('comes back as it was, whatever it is', () => {
    const character = fc.constantFrom("'", '=', '-', '@', '\t', 'a', '＝');
    const texts = fc.oneof(fc.string(), fc.string({ unit: character, maxLength: 6 }));
    fc.assert(
      fc.property(texts, (text) => {
        expect(restored(neutralised(text))).toBe(text);
        expect(neutralised(text)).not.toMatch(/^[=+\-@\t\r\n＋－＝＠]/);
      }),
    );
  });
});
