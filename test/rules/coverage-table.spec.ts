import { describe, expect, it } from '@jest/globals';
import type { Demand } from './case-coverage.js';
import { coverageOf, coverageTable } from './coverage-table.js';

const demand = (aspect: Demand['aspect'], isMet: boolean, gap = 'a gap'): Demand => ({ aspect, gap, isMet });
const times = (count: number, one: Demand): Demand[] => Array.from({ length: count }, () => one);

describe('the coverage of a rule', () => {
  it('is full only if every demand is met: it is never rounded up', () => {
    expect(coverageOf(times(3, demand('true', true)))).toBe(100);
    expect(coverageOf([...times(999, demand('true', true)), demand('false', false)])).toBe(99);
    expect(coverageOf([demand('true', false)])).toBe(0);
  });

  it('is none where nothing is demanded', () => {
    expect(coverageOf([])).toBe(0);
  });
});

describe('the table of coverage', () => {
  it('counts what is met of each aspect, and names each gap', () => {
    const rows = [
      { rule: 'one', cases: 12, demands: [demand('true', true), demand('boundary', true)] },
      {
        rule: 'another-rule',
        cases: 3,
        demands: [
          demand('true', true),
          demand('true', false, '#1 x equal: never true'),
          demand('grace', false),
        ],
      },
    ];
    expect(coverageTable(rows).split('\n')).toEqual([
      'rule          cases  true  false  unknown  word  boundary  decisive  grace  verdict  coverage',
      'one              12   1/1      -        -     -       1/1         -      -        -     100 %',
      'another-rule      3   1/2      -        -     -         -         -    0/1        -      33 %',
      'another-rule: #1 x equal: never true',
      'another-rule: a gap',
      '2 rules, 15 cases, 60 % covered',
    ]);
  });
});
