import {
  all,
  any,
  daysBetween,
  not,
  type ExplanationNode,
  type LeafExplanation,
  type RuleExplanation,
  type Truth,
  type Verdict,
} from '@hongzhu/rules-engine';

/** The comparisons of a rule in the order of its document, the applicability's first. */
export const explainedLeaves = ({ applicability, requirement }: RuleExplanation): LeafExplanation[] => [
  ...leavesBelow(applicability),
  ...leavesBelow(requirement),
];

const leavesBelow = (node: ExplanationNode): LeafExplanation[] =>
  node.kind === 'leaf' ? [node] : node.children.flatMap(leavesBelow);

/**
 * The verdict that the truths of an explanation amount to (domain reference, section 4), worked out here a second
 * time; with the truth of one comparison turned around, if one is given.
 */
export function verdictOfTruths(why: RuleExplanation, asOf: string, turned?: LeafExplanation): Verdict {
  const applies = truthOf(why.applicability, turned);
  if (applies !== true) return applies === false ? 'not_applicable' : 'insufficient_data';
  const holds = truthOf(why.requirement, turned);
  if (holds !== false) return holds ? 'compliant' : 'insufficient_data';
  if (why.grace === undefined) return 'non_compliant';
  if (why.grace.from === null) return 'insufficient_data';
  return daysBetween(why.grace.from, asOf) < why.grace.days ? 'in_grace' : 'non_compliant';
}

function truthOf(node: ExplanationNode, turned?: LeafExplanation): Truth {
  if (node.kind === 'leaf') return node === turned ? not(node.truth) : node.truth;
  const parts = node.children.map((child) => truthOf(child, turned));
  if (node.kind === 'not') return not(parts[0] ?? null);
  return node.kind === 'all' ? all(parts) : any(parts);
}
