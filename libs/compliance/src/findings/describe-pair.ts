import type { Bilingual } from '@hongzhu/rules-engine';
import type { EvaluatedPair } from '../evaluation/evaluate-cell.js';
import type { RegistryEvaluator } from '../evaluation/registry-evaluator.js';
import type { JsonObject } from './finding.js';
import type { JudgedPair } from './reconcile-findings.js';

/** The texts and the explanation of a failing or undecided pair. */
export function describePair(
  evaluator: RegistryEvaluator,
  pair: EvaluatedPair,
): ReturnType<JudgedPair['describe']> {
  const { rule, ruleSet, evaluation, verdict } = pair;
  const common = {
    basis: rule.document.basis,
    explanation: JSON.parse(JSON.stringify(evaluator.explain(evaluation, rule))) as JsonObject,
    ruleSetVersion: ruleSet.version,
  };
  if (verdict.verdict !== 'insufficient_data') {
    return {
      ...common,
      summary: evaluator.text(evaluation, rule, 'failure'),
      remedy: evaluator.text(evaluation, rule, 'remedy'),
    };
  }
  const title = evaluator.text(evaluation, rule, 'title');
  return { ...common, ...dataNeeded(title, verdict.missing.length) };
}

function dataNeeded(title: Bilingual, fields: number): { summary: Bilingual; remedy: Bilingual } {
  return {
    summary: {
      zh: `缺 ${fields} 项数据，无法判断“${title.zh}”`,
      en: `${fields} fields are missing, so it can't be decided: ${title.en}`,
    },
    remedy: { zh: `补报 ${fields} 项缺失的数据`, en: `Supply the ${fields} missing fields` },
  };
}
