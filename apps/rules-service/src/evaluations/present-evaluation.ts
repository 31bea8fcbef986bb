import type { EvaluationAnswer, ExplainedVerdict } from '@hongzhu/compliance';
import { presentTrace } from './present-trace.js';
import type { EvaluationVerdictView, EvaluationView } from '@hongzhu/contracts';

export const presentEvaluation = ({ asOf, ruleSets, verdicts }: EvaluationAnswer): EvaluationView => ({
  asOf,
  ruleSets,
  verdicts: verdicts.map(presentVerdict),
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
  ...(verdict.trace !== undefined && { trace: verdict.trace && presentTrace(verdict.trace) }),
});
