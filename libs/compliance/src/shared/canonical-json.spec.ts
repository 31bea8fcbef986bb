import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.js';

describe('canonical JSON', () => {
  it('has the members in the order of their names, and no blanks', () => {
    expect(canonicalJson({ b: [1, null, true], a: { z: '√"', Z: -0.5 }, 红: 1 })).toBe(
      '{"a":{"Z":-0.5,"z":"√\\""},"b":[1,null,true],"红":1}',
    );
  });

  it('says the same as JSON, whatever the order of members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('leaves out what is undefined, and refuses what JSON can not hold', () => {
    expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
    for (const value of [NaN, Infinity, undefined, () => 1, [undefined]]) {
      expect(() => canonicalJson(value)).toThrow(TypeError);
    }
  });
});
