import { describe, expect, it } from '@jest/globals';
import type { LegendRule } from '../evaluation/verdict-legend.js';
import { StandingReader } from './standing-verdicts.js';

const rule = (ruleId: string, subjectType: LegendRule['subjectType']): LegendRule => ({
  ...{ ruleId, subjectType, ruleSetId: `set of ${ruleId}`, severity: 'high' },
});
const LEGEND = [rule('a', 'market'), rule('b', 'organization'), rule('c', 'market'), rule('d', 'market')];
const CELL = { type: 'market' as const, code: 'M1', townCode: 'T1' };

const read = (verdicts: unknown) =>
  new StandingReader(LEGEND).read({
    ...{ cell: CELL, sweepId: 's', asOf: '2026-03-10', until: null, release: 'r', leafHash: 'hash' },
    ledger: {
      ...{ cell: CELL, pairs: 5, verdicts: JSON.stringify(verdicts) },
      ...{ legendDigest: 'legend', rosterDigest: 'roster', factsDigest: 'facts' },
    },
  });

describe('a row of the ledger that is taken over', () => {
  it('is counted, and names what there has to be findings about, once for each subject', () => {
    const found = read({
      s: [
        ['market', 'M1', { o: 'cvi', m: { 2: ['/markets/M1/status'] } }],
        ['organization', 'O1', { o: 'v' }],
        ['organization', 'O2', { o: 'g' }],
        ['organization', 'O3', { o: 'v' }],
      ],
      p: [['enterprise', 'open', 138, { o: 'n' }]],
    });
    expect(found?.letters).toEqual([
      { type: 'market', letters: 'cvi', number: 1 },
      { type: 'organization', letters: 'v', number: 1 },
      { type: 'organization', letters: 'g', number: 1 },
      { type: 'organization', letters: 'v', number: 1 },
      { type: 'organization', letters: 'n', number: 138 },
    ]);
    expect(found?.failing).toEqual([
      ...['set of c/c/violation', 'set of d/d/data-needed'],
      ...['set of b/b/violation', 'set of b/b/violation'],
    ]);
  });

  it.each([
    ['a verdict ended in an error', { s: [['market', 'M1', { o: 'cec' }]] }],
    ['a rule fails for plain organizations', { s: [], p: [['enterprise', 'open', 2, { o: 'v' }]] }],
    ['data are missing of plain organizations', { s: [], p: [['enterprise', 'open', 2, { o: 'i' }]] }],
    ['it ended in an error for them', { s: [], p: [['enterprise', 'open', 2, { o: 'e' }]] }],
  ])('has to be evaluated where %s', (_, verdicts) => {
    expect(read(verdicts)).toBeNull();
  });
});
