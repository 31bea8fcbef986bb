import { describe, expect, it } from '@jest/globals';
import { CATALOGUE } from '../fixtures/catalogue.fixture.js';
import { printFact, printCount, quotedTruth } from './print-fact.js';
import { isUnit, withUnit } from './units.js';

const area = CATALOGUE.get('market.area');

describe('a value as a reader expects it', () => {
  it('has its unit behind it, of one or of more', () => {
    expect(printCount(1, 'square metres')).toEqual({ zh: '1 平方米', en: '1 square metre' });
    expect(printCount(2, 'square metres')).toEqual({ zh: '2 平方米', en: '2 square metres' });
    expect(printCount(1, 'members')).toEqual({ zh: '1 名', en: '1' });
    expect(printCount(0.5, 'share')).toEqual({ zh: '0.5', en: '0.5' });
    expect(printCount(1, undefined)).toEqual({ zh: '1', en: '1' });
    expect(withUnit('1–2', false, 'days')).toEqual({ zh: '1–2 天', en: '1–2 days' });
    expect([isUnit('days'), isUnit('toString')]).toEqual([true, false]);
  });

  it('is a distance of at most two decimals, unless it would look like a whole number; else it stays as it is', () => {
    const values = [1.234, 1.235, 0.004, 3.001, 0, 12];
    const shown = (unit?: 'metres' | 'square metres') => values.map((value) => printCount(value, unit).zh);
    expect(shown('metres')).toEqual(['1.23 米', '1.24 米', '0.004 米', '3.001 米', '0 米', '12 米']);
    expect(shown()).toEqual(['1.234', '1.235', '0.004', '3.001', '0', '12']);
  });

  it('is bounds, which are one where that is the least and no more is known', () => {
    expect(printFact({ lo: 1, hi: 2 }, area)).toEqual({ zh: '1–2 平方米', en: '1–2 square metres' });
    expect(printFact({ lo: 1, hi: null }, area)).toEqual({
      zh: '至少 1 平方米',
      en: 'at least 1 square metre',
    });
    expect(printFact({ lo: 2, hi: null }, area).en).toBe('at least 2 square metres');
    expect(printFact({ lo: 1, hi: 2 }, undefined)).toEqual({ zh: '1–2', en: '1–2' });
  });

  it('is a truth, a word, a list of words, or unknown', () => {
    expect(printFact(true, undefined)).toEqual({ zh: '是', en: 'yes' });
    expect(printFact(null, area)).toEqual({ zh: '未知', en: 'unknown' });
    expect(printFact('joint', CATALOGUE.get('market.kind'))).toEqual({ zh: '联合', en: 'joint branch' });
    expect(printFact(['dues', 'roster'], undefined)).toEqual({ zh: 'dues、roster', en: 'dues, roster' });
  });

  it('stands in quotation marks in Chinese if it is a truth', () => {
    expect(quotedTruth(true)).toEqual({ zh: '“是”', en: 'yes' });
    expect(quotedTruth(false)).toEqual({ zh: '“否”', en: 'no' });
    expect([quotedTruth('yes'), quotedTruth(1), quotedTruth(null)]).toEqual([null, null, null]);
  });
});
