import { describe, expect, it } from '@jest/globals';
import { firstList, listIn, LISTS } from './lists.js';

describe('the list that is looked at', () => {
  it.each(LISTS)('is %s where the address says so', (list) => {
    expect(listIn(new URLSearchParams({ list }))).toBe(list);
  });

  it.each(['list=people', ''])('is none for an address with "%s"', (search) => {
    expect(listIn(new URLSearchParams(search))).toBeNull();
  });

  it('is the first that has something in it, where the address says nothing', () => {
    expect(firstList({ overdue: 0, escalated: 0, waivers: 2, corrections: 1 })).toBe('waivers');
    expect(firstList({})).toBe('overdue');
  });
});
