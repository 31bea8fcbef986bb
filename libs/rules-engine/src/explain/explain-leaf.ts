import type { CompiledLeaf } from '../compile/compiled-rule.js';
import type { ExplainedFact } from './explanation.js';
import type { ExplanationSources } from './explanation-sources.js';
import type { FactWitness } from './fact-witness.js';
import { missingOfSides, NOTHING_MISSING } from './missing-fields.js';
import type { LeafDraft } from './node-draft.js';

/**
 * One comparison, not yet marked as one that decided. Every leaf is made by the one literal below, so that all are of
 * one shape, which is what makes them quick to make and to read.
 */
export function explainLeaf(leaf: CompiledLeaf, { facts, witness }: ExplanationSources): LeafDraft {
  const { value, threshold, operator, wording } = leaf;
  const left = value.valueIn(facts);
  const right = threshold.valueIn(facts);
  const truth = left === null || right === null ? null : operator.test(left, right, facts.asOf);
  const { request } = value;
  return {
    kind: 'leaf',
    fact: wording.fact,
    args: wording.args,
    label: wording.label,
    operator: wording.operator,
    value: left,
    threshold: right,
    param: wording.param,
    thresholdFact: wording.thresholdFact && explainThreshold(wording.thresholdFact, leaf, witness),
    truth,
    decisive: false,
    missing:
      truth === null
        ? missingOfSides({ operand: value, value: left }, { operand: threshold, value: right }, witness)
        : NOTHING_MISSING,
    datedOn: request === null ? null : witness.datedOn(request),
  };
}

/** The fact to the right, as it stands in the rule unless its records carry a day. */
function explainThreshold(
  undated: ExplainedFact,
  { threshold: { request } }: CompiledLeaf,
  witness: FactWitness,
): ExplainedFact {
  const datedOn = request === null ? null : witness.datedOn(request);
  if (datedOn === null) return undated;
  const { fact, args, label } = undated;
  return { fact, args, label, datedOn };
}
