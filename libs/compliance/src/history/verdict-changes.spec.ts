import { describe, expect, it } from '@jest/globals';
import type { Outcome, SubjectVerdict } from '../evaluation/subject-verdict.js';
import { verdictChanges, type DecidedNight } from './verdict-changes.js';

const verdict = (ruleId: string, outcome: Outcome, ruleSetId = 'set'): SubjectVerdict => ({
  ...{ ruleId, ruleSetId, severity: 'high', subject: { type: 'market', code: 'm' }, marketCode: 'm' },
  ...{ verdict: outcome, missing: [], graceEndsOn: null },
});
let nights = 0;
const night = (verdicts: readonly SubjectVerdict[], ruleSetIds = ['set']): DecidedNight => {
  const sweepId = `sweep-${++nights}`;
  return { sweepId, asOf: '2026-03-31', ruleSetIds: new Set(ruleSetIds), verdicts };
};
/** Oldest first, as they are told; each change as "rule: before > after". */
const told = (...oldestFirst: readonly DecidedNight[]): string[][] =>
  verdictChanges([...oldestFirst].reverse())
    .map((changes) => changes.map((each) => `${each.ruleId}: ${each.before} > ${each.verdict}`))
    .reverse();

describe('the changes of verdicts', () => {
  it('are those of the nights that came to something else', () => {
    expect(
      told(
        night([verdict('a', 'compliant'), verdict('b', 'in_grace')]),
        night([verdict('a', 'compliant'), verdict('b', 'non_compliant')]),
        night([verdict('a', 'compliant'), verdict('b', 'non_compliant')]),
        night([verdict('a', 'insufficient_data'), verdict('b', 'non_compliant')]),
      ),
    ).toEqual([
      ['a: null > compliant', 'b: null > in_grace'],
      ['b: in_grace > non_compliant'],
      [],
      ['a: compliant > insufficient_data'],
    ]);
  });

  it('begin with what applies, and tell when it no longer does', () => {
    expect(told(night([verdict('a', 'not_applicable')]), night([verdict('a', 'compliant')]))).toEqual([
      [],
      ['a: not_applicable > compliant'],
    ]);
    expect(told(night([verdict('a', 'compliant')]), night([verdict('a', 'not_applicable')]))[1]).toEqual([
      'a: compliant > not_applicable',
    ]);
  });

  it('tell of what is gone, unless it did not apply', () => {
    const before = night([verdict('a', 'compliant'), verdict('b', 'not_applicable')]);
    expect(told(before, night([]), night([verdict('a', 'compliant')]))).toEqual([
      ['a: null > compliant'],
      ['a: compliant > null'],
      ['a: null > compliant'],
    ]);
  });

  it('compare a rule set with the last night that decided it', () => {
    expect(
      told(
        night([verdict('a', 'compliant', 'x'), verdict('b', 'compliant', 'y')], ['x', 'y']),
        night([verdict('a', 'non_compliant', 'x')], ['x']),
        night([verdict('a', 'non_compliant', 'x'), verdict('b', 'in_grace', 'y')], ['x', 'y']),
      ).slice(1),
    ).toEqual([['a: compliant > non_compliant'], ['b: compliant > in_grace']]);
  });
});
