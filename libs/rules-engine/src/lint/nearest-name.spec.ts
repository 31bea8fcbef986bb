import { describe, expect, it } from '@jest/globals';
import { nearestName } from './nearest-name.js';

describe('the nearest name', () => {
  it.each<[string, string[], string | null]>([
    ['members', ['branches', 'members'], 'members'],
    ['member', ['members', 'memory'], 'members'],
    ['membres', ['numbers', 'members'], 'members'],
    ['abc', ['abd', 'abe'], 'abd'],
    ['kitten', ['sitting'], null],
    ['kittens', ['sitting'], 'sitting'],
    ['abcdef', ['abcxyz'], null],
    ['abcdef', ['abcdyz'], 'abcdyz'],
    ['ab', ['ax'], 'ax'],
    ['ab', ['xy'], null],
    ['a', ['b'], 'b'],
    ['a', ['bcd'], null],
    ['ab', ['abc'], 'abc'],
    ['ab', ['abcd'], null],
    ['abcd', ['bcd', 'cd'], 'bcd'],
    ['xabc', ['abcx', 'abc'], 'abc'],
    ['', ['a'], 'a'],
    ['anything', [], null],
  ])('to %j among %j is %j', (name, names, expected) => {
    expect(nearestName(name, names)).toBe(expected);
  });

  it('is not looked for where a name is longer than any in use', () => {
    const name = 'n'.repeat(100);
    expect(nearestName(name, [`${name}x`])).toBe(`${name}x`);
    expect(nearestName(`${name}y`, [`${name}x`])).toBeNull();
  });
});
