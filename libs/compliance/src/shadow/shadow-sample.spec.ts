import { describe, expect, it } from '@jest/globals';
import type { Subject } from '../evaluation/subject-verdict.js';
import { shadowSample } from './shadow-sample.js';

interface SampledPair {
  readonly ruleId: string;
  readonly subject: Subject;
}

const RULES = ['joint-cohesion', 'term-due', 'term-approaching', 'party-class', 'f1-activity-room'];
const PAIRS: readonly SampledPair[] = RULES.flatMap((ruleId) =>
  Array.from({ length: 4000 }, (_, number): SampledPair => ({
    ruleId,
    subject: { type: 'organization', code: `O${String(number).padStart(5, '0')}` },
  })),
);
const isSampledIn = (sweepId: string, share: number) => {
  const sampled = shadowSample(sweepId, share);
  return ({ ruleId, subject }: SampledPair): boolean => sampled(subject)(ruleId);
};
const sample = (sweepId: string, share: number): SampledPair[] => PAIRS.filter(isSampledIn(sweepId, share));

describe('the sample of a sweep', () => {
  it('is as large as the share asks, in every rule', () => {
    for (const share of [0.01, 0.1, 0.5]) {
      const sampled = sample('0193a5f2-sweep-1', share);
      for (const rule of RULES) {
        const found = sampled.filter(({ ruleId }) => ruleId === rule).length;
        // Five standard deviations of a fair draw: the names are what they are, so this is no matter of luck.
        const spread = 5 * Math.sqrt(4000 * share * (1 - share));
        expect(Math.abs(found - 4000 * share)).toBeLessThan(spread);
      }
    }
  });

  it('is nothing for none, and everything for all', () => {
    expect(sample('a-sweep', 0)).toEqual([]);
    expect(sample('a-sweep', 1)).toEqual(PAIRS);
  });

  it('is the same when it is taken again', () => {
    expect(sample('a-sweep', 0.05)).toEqual(sample('a-sweep', 0.05));
  });

  it('is another one in another sweep', () => {
    const before = new Set(sample('sweep-1', 0.1));
    const both = sample('sweep-2', 0.1).filter((pair) => before.has(pair));
    // Of two independent tenths of 20,000 some 200 are common.
    expect(both.length).toBeGreaterThan(130);
    expect(both.length).toBeLessThan(270);
  });

  it('is within that of a larger share', () => {
    const isInLarger = isSampledIn('a-sweep', 0.2);
    expect(sample('a-sweep', 0.1).every(isInLarger)).toBe(true);
  });

  it('tells subjects of one code and different types apart', () => {
    const isSampled = isSampledIn('a-sweep', 0.5);
    const codes = Array.from({ length: 200 }, (_, number) => `X${number}`);
    const of = (type: 'market' | 'town'): boolean[] =>
      codes.map((code) => isSampled({ ruleId: 'a-rule', subject: { type, code } }));
    expect(of('market')).not.toEqual(of('town'));
  });
});
