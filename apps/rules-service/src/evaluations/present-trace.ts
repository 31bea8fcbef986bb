import type { ExplainedFact, ExplanationNode, RuleExplanation } from '@hongzhu/rules-engine';
import type { TracedFactView, TracedNodeView, TraceView } from '@hongzhu/contracts';

/** The tree without the words in it. */
export const presentTrace = ({ verdict, applicability, requirement, grace }: RuleExplanation): TraceView => ({
  verdict,
  applicability: presentNode(applicability),
  requirement: presentNode(requirement),
  ...(grace !== undefined && { grace }),
});

function presentNode(node: ExplanationNode): TracedNodeView {
  if (node.kind !== 'leaf') {
    return { kind: node.kind, truth: node.truth, children: node.children.map(presentNode) };
  }
  return {
    kind: 'leaf',
    fact: node.fact,
    args: node.args,
    datedOn: node.datedOn,
    operator: node.operator,
    value: node.value,
    threshold: node.threshold,
    ...(node.param !== undefined && { param: node.param }),
    ...(node.thresholdFact !== undefined && { thresholdFact: presentFact(node.thresholdFact) }),
    truth: node.truth,
    decisive: node.decisive,
    missing: node.missing,
  };
}

const presentFact = ({ fact, args, datedOn }: ExplainedFact): TracedFactView => ({ fact, args, datedOn });
