import { describe, expect, it } from '@jest/globals';
import { RecentlyUsed } from './recently-used.js';

/** Asks for keys in this order, and answers which of them had to be made. */
function madeOf(most: number, ...keys: string[]): string[] {
  const made: string[] = [];
  const values = new RecentlyUsed<{ key: string }>(most);
  for (const key of keys) {
    const value = values.of(key, () => {
      made.push(key);
      return { key };
    });
    expect(value).toEqual({ key });
  }
  return made;
}

describe('values that are remembered', () => {
  it('are made once, and are the same ever after', () => {
    const values = new RecentlyUsed<object>(2);
    const first = values.of('a', () => ({}));
    expect(values.of('a', () => ({}))).toBe(first);
  });

  it('are forgotten when others were asked for since, the longest unasked first', () => {
    expect(madeOf(2, 'a', 'b', 'a', 'c', 'a', 'b', 'c')).toEqual(['a', 'b', 'c', 'b', 'c']);
  });

  it('are none where there is no room', () => {
    expect(madeOf(0, 'a', 'a')).toEqual(['a', 'a']);
  });

  it('are not those that could not be made', () => {
    const values = new RecentlyUsed<object>(1);
    const kept = values.of('a', () => ({}));
    const fail = () => {
      throw new RangeError('no');
    };
    expect(() => values.of('b', fail)).toThrow(RangeError);
    expect(values.of('a', () => ({}))).toBe(kept);
  });
});
