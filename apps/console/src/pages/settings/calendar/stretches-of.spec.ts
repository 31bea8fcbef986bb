import { describe, expect, it } from '@jest/globals';
import { datesIn } from './dates-in.js';
import { stretchesOf } from './stretches-of.js';

describe('days in a row', () => {
  it('are put together, over the end of a month too, in whatever order they come', () => {
    expect(stretchesOf(['2027-03-01', '2027-01-01', '2027-02-28', '2027-02-27'])).toEqual([
      '2027-01-01',
      '2027-02-27~2027-03-01',
    ]);
    expect(stretchesOf([])).toEqual([]);
  });

  it('are the same days when a form reads them again', () => {
    const days = ['2027-01-01', '2027-02-27', '2027-02-28', '2027-03-01', '2027-10-01'];
    expect(datesIn(stretchesOf(days).join('\n'), 2027)).toEqual({ dates: days, faults: [] });
  });
});
