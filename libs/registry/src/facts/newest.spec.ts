import { describe, expect, it } from '@jest/globals';
import { EvaluationDay } from './evaluation-day.js';
import { newest } from './newest.js';
import { D, DAY_AFTER, DAY_BEFORE } from './registry.fixture.js';

interface Dated {
  readonly code: string;
  readonly on: string | null;
}

const codeOfNewest = (...records: Dated[]): string | undefined =>
  newest(records, ({ on }) => on, new EvaluationDay(D))?.code;

describe('the current one of several dated records', () => {
  it.each<[string, Dated, Dated]>([
    ['is the newest', { code: 'A', on: D }, { code: 'B', on: DAY_BEFORE }],
    ['is not one after D', { code: 'A', on: DAY_BEFORE }, { code: 'B', on: DAY_AFTER }],
    ['is rather one of unknown date than one after D', { code: 'A', on: null }, { code: 'B', on: DAY_AFTER }],
    [
      'is rather the oldest than one of unknown date',
      { code: 'A', on: '0001-01-01' },
      { code: 'B', on: null },
    ],
    ['is of one date the greater code', { code: 'B', on: D }, { code: 'A', on: D }],
    ['is of unknown dates the greater code', { code: 'B', on: null }, { code: 'A', on: null }],
    ['has the greater code by code point, not by number', { code: 'L9', on: D }, { code: 'L10', on: D }],
    ['has the greater code by code point, not by alphabet', { code: 'a', on: D }, { code: 'B', on: D }],
    ['has the longer of two codes that begin alike', { code: 'L1-', on: D }, { code: 'L1', on: D }],
  ])('%s, whatever their order', (_what, current, other) => {
    expect(codeOfNewest(current, other)).toBe(current.code);
    expect(codeOfNewest(other, current)).toBe(current.code);
  });

  it('is none where there are none, or none by D', () => {
    expect(codeOfNewest()).toBeUndefined();
    expect(codeOfNewest({ code: 'A', on: DAY_AFTER })).toBeUndefined();
  });
});
