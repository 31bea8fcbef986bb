import type {
  BilingualText,
  ChangeStepView,
  ChangeView,
  ExplanationNodeView,
  ExplanationView,
  LeafExplanationView,
} from '@hongzhu/contracts';
import { areOfFewMembers, countsMembers, maskMissing } from './member-counts.js';

/** An explanation without numbers of members, of which one tells of another; `lead` is what its first sentence becomes. */
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
  const isCount = countsMembers(fact);
  const isAgainstCount = thresholdFact !== undefined && countsMembers(thresholdFact.fact);
  if (!isCount && !isAgainstCount && !areOfFewMembers(missing)) return leaf;
  return {
    ...leaf,
    value: isCount || isAgainstCount ? null : value,
    threshold: isAgainstCount ? null : threshold,
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
  zh: `${label.zh}：涉及党员人数，不显示；${then.zh}`,
  en: `${label.en}: about a number of members, which is not shown; ${then.en}`,
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
  const isCount = countsMembers(fact);
  const demands = step.demands.map((demand) => {
    const { thresholdFact } = demand;
    const isOther = thresholdFact !== undefined && countsMembers(thresholdFact.fact);
    return isOther ? { ...demand, threshold: null } : demand;
  });
  const isAgainstCount = demands.some((demand, at) => demand !== step.demands[at]);
  if (!isCount && !isAgainstCount && !areOfFewMembers(missing)) return step;
  return {
    ...step,
    ...{
      from: isCount ? null : from,
      to: isAgainstCount ? null : to,
      amount: isCount || isAgainstCount ? null : amount,
    },
    ...{ demands, missing: maskMissing(missing), suppressed: true, text: withheld(label, TO_CHANGE) },
  };
}
