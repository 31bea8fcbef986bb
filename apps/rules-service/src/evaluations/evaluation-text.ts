import type { EvaluationAnswer, ExplainedVerdict } from '@hongzhu/compliance';
import { traceText } from './trace-text.js';

/**
 * The answer as `presentEvaluation` gives it, as JSON: the same text, byte by byte, without the objects in between. With
 * traces these are thousands of objects a request, and most of the time that it takes.
 */
export function evaluationText({ asOf, ruleSets, verdicts }: EvaluationAnswer): string {
  const texts = verdicts.map(verdictText).join(',');
  return `{"asOf":${JSON.stringify(asOf)},"ruleSets":${JSON.stringify(ruleSets)},"verdicts":[${texts}]}`;
}

function verdictText(verdict: ExplainedVerdict): string {
  const { ruleId, ruleSetId, subject, marketCode, severity, missing, explanation, trace } = verdict;
  const traced = trace === undefined ? '' : `,"trace":${trace === null ? 'null' : traceText(trace)}`;
  return (
    `{"ruleId":"${ruleId}","ruleSetId":"${ruleSetId}",` +
    `"subject":{"type":"${subject.type}","code":${JSON.stringify(subject.code)}},` +
    `"marketCode":${JSON.stringify(marketCode)},"verdict":"${verdict.verdict}","severity":"${severity}",` +
    `"missing":${textsText(missing)},` +
    `"explanation":${explanation === null ? 'null' : JSON.stringify(explanation)}${traced}}`
  );
}

const textsText = (texts: readonly string[]): string => (texts.length === 0 ? '[]' : JSON.stringify(texts));
