import type { EvaluationAnswer, ExplainedVerdict } from '@hongzhu/compliance';
import type { EvaluationVerdictView, EvaluationView, TraceView } from '@hongzhu/contracts';

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
  ...(verdict.trace !== undefined && { trace: traceView(verdict.trace) }),
});

const traceView = (trace: string | null): TraceView | null =>
  trace === null ? null : (JSON.parse(trace) as TraceView);
