import type {
  BilingualText,
  ChangeStepView,
  ChangeView,
  ExplanationNodeView,
  ExplanationView,
  LeafExplanationView,
} from '@hongzhu/contracts';
import { areOfFewMembers, countsMembers, isSmall, maskMissing } from './member-counts.js';

/** An explanation without small numbers of members; `lead` is what its first sentence becomes. */
export function maskExplanation(explanation: ExplanationView, lead: BilingualText): ExplanationView {
  const { applicability, requirement, grace, decidedBy, change } = explanation;
  return {
    ...explanation,
    lead,
    applicability: maskNode(applicability),
    requirement: maskNode(requirement),
    ...(grace !== undefined && { grace: { ...grace, missing: maskMissing(grace.missing) } }),
    decidedBy: decidedBy.map(maskLeaf),
    change: change && maskChange(change),
  };
}

const maskNode = (node: ExplanationNodeView): ExplanationNodeView =>
  node.kind === 'leaf' ? maskLeaf(node) : { ...node, children: node.children.map(maskNode) };

function maskLeaf(leaf: LeafExplanationView): LeafExplanationView {
  const { fact, value, threshold, thresholdFact, missing, label, truth } = leaf;
  const isFew = countsMembers(fact) && isSmall(value);
  const isAgainstFew = thresholdFact !== undefined && countsMembers(thresholdFact.fact) && isSmall(threshold);
  if (!isFew && !isAgainstFew && !areOfFewMembers(missing)) return leaf;
  return {
    ...leaf,
    value: isFew ? null : value,
    threshold: isAgainstFew ? null : threshold,
    missing: maskMissing(missing),
    suppressed: true,
    text: withheld(label, TRUTHS[String(truth) as keyof typeof TRUTHS]),
  };
}

const TRUTHS = {
  true: { zh: '符合条件', en: 'the condition is met' },
  false: { zh: '不符合条件', en: 'the condition is not met' },
  null: { zh: '尚不能判定', en: 'not decided' },
};
const TO_CHANGE: BilingualText = { zh: '须改变', en: 'it has to change' };

const withheld = (label: BilingualText, then: BilingualText): BilingualText => ({
  zh: `${label.zh}：涉及党员不足 3 名，数目不显示；${then.zh}`,
  en: `${label.en}: about fewer than 3 members, the number is not shown; ${then.en}`,
});

function maskChange(change: ChangeView): ChangeView {
  const steps = change.steps.map(maskStep);
  if (steps.every((step, at) => step === change.steps[at])) return change;
  const joined = (language: keyof BilingualText, separator: string): string =>
    steps.map(({ text }) => text[language]).join(separator);
  return { ...change, steps, text: { zh: joined('zh', '；'), en: joined('en', '; ') } };
}

function maskStep(step: ChangeStepView): ChangeStepView {
  const { fact, from, to, amount, missing, label } = step;
  const isFew = countsMembers(fact) && isSmall(from);
  const demands = step.demands.map((demand) => {
    const { thresholdFact, threshold } = demand;
    const isFewer = thresholdFact !== undefined && countsMembers(thresholdFact.fact) && isSmall(threshold);
    return isFewer ? { ...demand, threshold: null } : demand;
  });
  const isHeldAgainstFew = demands.some((demand, at) => demand !== step.demands[at]);
  if (!isFew && !isHeldAgainstFew && !areOfFewMembers(missing)) return step;
  return {
    ...step,
    ...{
      from: isFew ? null : from,
      to: isHeldAgainstFew ? null : to,
      amount: isFew || isHeldAgainstFew ? null : amount,
    },
    ...{ demands, missing: maskMissing(missing), suppressed: true, text: withheld(label, TO_CHANGE) },
  };
}
