import { describe, expect, it } from '@jest/globals';
import { VERDICTS } from '@hongzhu/rules-engine';
import fc from 'fast-check';
import { decodeCellVerdicts, encodeCellVerdicts } from './cell-verdict-codec.js';
import type { Outcome, SubjectVerdict } from './subject-verdict.js';

const CELL = { type: 'market' as const, code: 'M1', townCode: 'T1' };

/** A whole cell: every rule of a type decided for every subject of that type. */
const cellVerdicts = fc
  .record({
    codes: fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9._-]{1,8}$/), { maxLength: 6 }),
    rules: fc.uniqueArray(fc.stringMatching(/^[a-z-]{1,10}$/), { maxLength: 5 }),
    outcomes: fc.array(fc.constantFrom<Outcome>(...VERDICTS, 'error'), { minLength: 30, maxLength: 30 }),
  })
  .map(({ codes, rules, outcomes }) =>
    rules.flatMap((ruleId, r) =>
      codes.map((code, c): SubjectVerdict => {
        const verdict = outcomes[r * 6 + c]!;
        return {
          ruleId,
          ruleSetId: 'a-set',
          severity: 'low',
          subject: { type: 'organization', code },
          marketCode: 'M1',
          verdict,
          missing: verdict === 'insufficient_data' ? [`/organizations/${code}/status`] : [],
          graceEndsOn: verdict === 'in_grace' ? '2026-01-31' : null,
        };
      }),
    ),
  );

const sorted = (verdicts: readonly SubjectVerdict[]) =>
  [...verdicts].sort((a, b) => {
    const [x, y] = [`${a.ruleId} ${a.subject.code}`, `${b.ruleId} ${b.subject.code}`];
    return x < y ? -1 : x > y ? 1 : 0;
  });

describe('the compact form of a cell', () => {
  it('gives back every verdict, by rule and subject', () => {
    fc.assert(
      fc.property(cellVerdicts, (verdicts) => {
        const decoded = decodeCellVerdicts(CELL, encodeCellVerdicts(verdicts));
        expect(sorted(decoded)).toEqual(sorted(verdicts));
      }),
    );
  });

  it('is the same text whatever the order of the verdicts', () => {
    fc.assert(
      fc.property(cellVerdicts, (verdicts) => {
        expect(encodeCellVerdicts([...verdicts].reverse())).toBe(encodeCellVerdicts(verdicts));
      }),
    );
  });

  it('refuses a cell in which a rule skipped a subject', () => {
    const verdict = (ruleId: string, code: string): SubjectVerdict => ({
      ruleId,
      ruleSetId: 'a-set',
      severity: 'low',
      subject: { type: 'branch', code },
      marketCode: 'M1',
      verdict: 'compliant',
      missing: [],
      graceEndsOn: null,
    });
    const skipped = [verdict('a', 'B1'), verdict('a', 'B2'), verdict('b', 'B1')];
    expect(() => encodeCellVerdicts(skipped)).toThrow(/not decided for every subject/);
  });

  it('says where a damaged text is damaged', () => {
    const damaged = JSON.stringify({
      subjects: { market: ['M1'] },
      rules: [{ ruleId: 'a', ruleSetId: 's', severity: 'low', subjectType: 'market', outcomes: 'cx' }],
    });
    expect(() => decodeCellVerdicts(CELL, damaged)).toThrow('market/M1 is damaged at a[1]');
  });
});
