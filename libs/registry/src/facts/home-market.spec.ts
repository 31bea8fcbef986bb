import { describe, expect, it } from '@jest/globals';
import { homeMarket } from './home-market.js';

describe('the home market of a branch', () => {
  type Markets = readonly [own: string | null, units: (string | null)[], host: string | null];

  it.each<[string, Markets, string | null]>([
    ['its own, before all others', ['M5', ['M1'], 'M0'], 'M5'],
    ["that of its units, before the host's", [null, ['M2'], 'M1'], 'M2'],
    ["the smallest of its units', by code point", [null, ['b', 'M10', 'M2', '_', 'a'], null], 'M10'],
    ["its units', where one unit has none", [null, [null, 'M3', null], 'M1'], 'M3'],
    ["its host's, where no unit has one", [null, [null], 'M4'], 'M4'],
    ["its host's, without units", [null, [], 'M4'], 'M4'],
    ['none', [null, [null], null], null],
  ])('is %s', (_what, [own, units, host], home) => {
    expect(homeMarket(own, units, host)).toBe(home);
    expect(homeMarket(own, [...units].reverse(), host)).toBe(home);
  });
});
