import type { Explanation, LeafExplanation } from '@hongzhu/client';

type Node = Explanation['requirement'];

/** Several conditions that hold together, or of which one is enough, or none of which may hold. */
interface ShownGroup {
  readonly kind: 'all' | 'any' | 'not';
  readonly truth: boolean | null;
  readonly children: readonly ShownNode[];
}
export type ShownNode = LeafExplanation | ShownGroup;

export interface ShownConditions {
  /** Of whether the rule applies, only what decided it and what could not be told; null where that is nothing. */
  readonly applicability: ShownNode | null;
  /** Whole: what is met already, too. Null of a rule that asks for nothing. */
  readonly requirement: ShownNode | null;
}

/** The conditions to show, as they hang together. */
export const shownConditions = ({ applicability, requirement }: Explanation): ShownConditions => ({
  applicability: kept(applicability, ({ decisive, truth }) => decisive || truth === null),
  requirement: kept(requirement, () => true),
});

/** The comparisons of conditions, in their order. */
export const leavesIn = (node: ShownNode | null): readonly LeafExplanation[] =>
  node === null ? [] : node.kind === 'leaf' ? [node] : node.children.flatMap(leavesIn);

/** What is kept of a tree. A group of one says nothing that the one does not, unless it is its opposite. */
function kept(node: Node, isKept: (leaf: LeafExplanation) => boolean): ShownNode | null {
  if (node.kind === 'leaf') return isKept(node) ? node : null;
  const { kind, truth } = node;
  const children = node.children.flatMap((child) => kept(child, isKept) ?? []);
  if (children.length === 0) return null;
  return children.length === 1 && kind !== 'not' ? children[0]! : { kind, truth, children };
}
