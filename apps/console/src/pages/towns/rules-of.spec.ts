import { describe, expect, it } from '@jest/globals';
import { rulesOf } from './rules-of.js';

const aCount = (
  ruleId: string,
  severity: 'high' | 'low' | 'data',
  kind: 'violation' | 'data-needed',
  count: number,
) => ({
  ruleId,
  ruleSetId: 'full-survey',
  severity,
  kind,
  count,
});

describe('findings by rule', () => {
  it('are a line for each rule, with what is wrong apart from what is not known', () => {
    expect(rulesOf([aCount('r', 'high', 'data-needed', 2), aCount('r', 'high', 'violation', 5)])).toEqual([
      { ruleId: 'r', ruleSetId: 'full-survey', severity: 'high', violations: 5, dataNeeded: 2 },
    ]);
  });

  it('begin with the gravest, and stand by name among equals', () => {
    const lines = rulesOf([
      aCount('a', 'data', 'violation', 9),
      aCount('c', 'high', 'violation', 1),
      aCount('b', 'high', 'violation', 1),
      aCount('d', 'low', 'violation', 4),
    ]);
    expect(lines.map(({ ruleId }) => ruleId)).toEqual(['b', 'c', 'd', 'a']);
  });
});
