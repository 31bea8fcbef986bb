import { describe, expect, it } from '@jest/globals';
import { datesIn } from './dates-in.js';

describe('days that were typed', () => {
  it.each<[string, string[]]>([
    ['2027-01-01', ['2027-01-01']],
    ['1-1', ['2027-01-01']],
    ['1月1日', ['2027-01-01']],
    ['2027年1月1日，1/2；1.3', ['2027-01-01', '2027-01-02', '2027-01-03']],
    ['2-27~3-1', ['2027-02-27', '2027-02-28', '2027-03-01']],
    ['2月27日至3月1日', ['2027-02-27', '2027-02-28', '2027-03-01']],
    ['10-2\n10-1  10-2', ['2027-10-01', '2027-10-02']],
    ['12-31~12-31', ['2027-12-31']],
    ['', []],
  ])('%j', (text, dates) => {
    expect(datesIn(text, 2027)).toEqual({ dates, faults: [] });
  });

  it.each(['2027-02-29', '2-30', '13-1', '0-5', '2026-12-31', '3-2~3-1', '节日', '1', '2026-12-31~2027-1-1'])(
    'that are none of the year are faults: %s',
    (word) => {
      expect(datesIn(`1-1 ${word}`, 2027)).toEqual({ dates: ['2027-01-01'], faults: [word] });
    },
  );

  it('know the leap day', () => {
    expect(datesIn('2-29', 2028).dates).toEqual(['2028-02-29']);
  });
});
