import { describe, expect, it } from '@jest/globals';
import type { EvaluationAnswer, ExplainedVerdict } from '@hongzhu/compliance';
import type { FactValue, LeafExplanation, RuleExplanation } from '@hongzhu/rules-engine';
import { evaluationText } from './evaluation-text.js';
import { presentEvaluation } from './present-evaluation.js';

const fact = { fact: 'market.members', args: {}, label: { zh: '党员', en: 'members' }, datedOn: null };
const leaf: LeafExplanation = {
  ...fact,
  kind: 'leaf',
  operator: 'greaterThanInclusive',
  value: 2,
  threshold: 3,
  truth: false,
  decisive: true,
  missing: [],
};
const trace: RuleExplanation = {
  verdict: 'non_compliant',
  applicability: { kind: 'all', truth: true, children: [] },
  requirement: leaf,
};
const verdict: ExplainedVerdict = {
  ruleId: 'branch-below-three',
  ruleSetId: 'formation-1-plus-3',
  severity: 'high',
  subject: { type: 'branch', code: 'B.1_-' },
  marketCode: 'M001',
  verdict: 'non_compliant',
  missing: [],
  graceEndsOn: null,
  explanation: null,
  trace,
};

const expectTheSame = (...verdicts: ExplainedVerdict[]): void => {
  const answer: EvaluationAnswer = {
    asOf: '2026-03-31',
    ruleSets: [{ id: 'formation-1-plus-3', version: '1.0.0' }],
    verdicts,
  };
  expect(evaluationText(answer)).toBe(JSON.stringify(presentEvaluation(answer)));
};
const requiring = (change: Partial<LeafExplanation>): ExplainedVerdict => ({
  ...verdict,
  trace: { ...trace, requirement: { ...leaf, ...change } },
});

describe('the text of an evaluation is that of its presented form', () => {
  it('of no verdict, and of several', () => {
    expectTheSame();
    expectTheSame(verdict, { ...verdict, marketCode: null, verdict: 'error', trace: null });
  });

  it('of a verdict without a trace, and with an explanation', () => {
    const { trace: _, ...rest } = verdict;
    const explanation = { lead: { zh: '“未”', en: '"not"\n' } } as unknown as ExplainedVerdict['explanation'];
    expectTheSame({ ...rest, trace: undefined, explanation, missing: ['/members/P1/relation'] });
  });

  it.each<FactValue>([null, true, false, 0, -0, -7, 0.5, 1e21, '文“"\\\n', ['a', '"'], { lo: 1, hi: null }])(
    'of the value %j, and of the same threshold',
    (value) => expectTheSame(requiring({ value }), requiring({ threshold: value })),
  );

  it('of a comparison with a parameter, with arguments and a day, and with another fact', () => {
    const dated = { args: { kind: '"x"', days: 3 }, datedOn: '2026-01-31' };
    expectTheSame(requiring({ param: 'minFullMembers', ...dated }));
    expectTheSame(requiring({ thresholdFact: { ...fact, ...dated }, truth: null, missing: ['/a', '/"b"'] }));
  });

  it('of groups within groups, and of a grace', () => {
    const not = { kind: 'not', truth: true, children: [leaf] } as const;
    const any = { kind: 'any', truth: true, children: [not, leaf, not] } as const;
    const grace = { from: null, days: 30, endsOn: null, decisive: true, missing: ['/x'] };
    expectTheSame({ ...verdict, trace: { ...trace, requirement: any, grace } });
  });
});
