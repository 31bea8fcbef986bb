import {
  Turns,
  type EvaluateSnapshot,
  type ExplainedVerdict,
  type SnapshotEvaluationRequest,
} from '@hongzhu/compliance';
import type { StreamableFile } from '@nestjs/common';
import { AnswerText } from './answer-text.js';

/**
 * Evaluates a snapshot and tells what came of it: as JSON the text of `presentEvaluation`, byte by byte, without the objects
 * in between. With traces these are thousands of objects a request, and most of the time that it takes. Verdicts are
 * forgotten as soon as they are written. Other requests have their turn; throws the reason of `left` when it is aborted.
 */
export async function evaluationText(
  evaluate: Pick<EvaluateSnapshot, 'run'>,
  request: SnapshotEvaluationRequest,
  left: AbortSignal,
  { turns = new Turns(left), answer = new AnswerText() }: { turns?: Turns; answer?: AnswerText } = {},
): Promise<string | StreamableFile> {
  const { asOf, ruleSets, verdicts } = await turns.take(evaluate.run(request));
  answer.add(`{"asOf":${JSON.stringify(asOf)},"ruleSets":${JSON.stringify(ruleSets)},"verdicts":[`);
  let between = '';
  for (const some of verdicts) {
    for (const verdict of some) {
      answer.add(between + verdictText(verdict));
      between = ',';
    }
    await turns.between();
  }
  answer.add(']}');
  return answer.finished();
}

function verdictText(verdict: ExplainedVerdict): string {
  const { ruleId, ruleSetId, subject, marketCode, severity, missing, explanation, trace } = verdict;
  const traced = trace === undefined ? '' : `,"trace":${trace ?? 'null'}`;
  return (
    `{"ruleId":"${ruleId}","ruleSetId":"${ruleSetId}",` +
    `"subject":{"type":"${subject.type}","code":${JSON.stringify(subject.code)}},` +
    `"marketCode":${JSON.stringify(marketCode)},"verdict":"${verdict.verdict}","severity":"${severity}",` +
    `"missing":${textsText(missing)},` +
    `"explanation":${explanation === null ? 'null' : JSON.stringify(explanation)}${traced}}`
  );
}

const textsText = (texts: readonly string[]): string => (texts.length === 0 ? '[]' : JSON.stringify(texts));
