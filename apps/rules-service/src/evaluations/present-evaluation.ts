import type { EvaluationAnswer, ExplainedVerdict } from '@hongzhu/compliance';
import type { EvaluationVerdictView, EvaluationView } from '@hongzhu/contracts';

export const presentEvaluation = ({ asOf, ruleSets, verdicts }: EvaluationAnswer): EvaluationView => ({
  asOf,
  ruleSets,
  verdicts: verdicts.map(presentVerdict),
});

/** The same verdicts; those that do not apply, most of them all, without explanations. */
export const withoutIdleExplanations = (answer: EvaluationAnswer): EvaluationAnswer => ({
  ...answer,
  verdicts: answer.verdicts.map((each) =>
    each.verdict === 'not_applicable' ? { ...each, explanation: null } : each,
  ),
});

const presentVerdict = (verdict: ExplainedVerdict): EvaluationVerdictView => ({
  ruleId: verdict.ruleId,
  ruleSetId: verdict.ruleSetId,
  subject: verdict.subject,
  marketCode: verdict.marketCode,
  verdict: verdict.verdict,
  severity: verdict.severity,
  missing: verdict.missing,
  explanation: verdict.explanation,
});
