import type { Truth } from '../truth.js';

/** A node of a tree that is being made, as far as it matters for what decided. */
export type MarkableNode = MarkableLeaf | MarkableGroup;

export interface MarkableLeaf {
  readonly kind: 'leaf';
  readonly truth: Truth;
  decisive: boolean;
}

export interface MarkableGroup {
  readonly kind: 'all' | 'any' | 'not';
  readonly truth: Truth;
  readonly children: readonly MarkableNode[];
}

/**
 * Marks the leaves that fix a tree that decides something. One child is enough for an `all` that is false and an `any`
 * that is true: the one that the fewest leaves fix, the first of equals. For the opposite every child is needed. While
 * a group is unknown, it is every unknown child, and no other, that keeps it so.
 */
export function markDeciding(node: MarkableNode): void {
  if (node.kind === 'leaf') {
    node.decisive = true;
    return;
  }
  if (isFixedByOne(node)) {
    const lightest = lightestChild(node);
    if (lightest !== null) markDeciding(lightest);
    return;
  }
  for (const child of node.children) {
    if (node.truth !== null || child.truth === null) markDeciding(child);
  }
}

/** An empty `all`, which stands for a rule that applies to everything, is true of itself. */
const isFixedByOne = ({ kind, truth }: MarkableGroup): boolean =>
  kind === 'any' ? truth === true : kind === 'all' && truth === false;

/** Of the children that would do, that is, that are what the group is. */
function lightestChild({ truth, children }: MarkableGroup): MarkableNode | null {
  let lightest: MarkableNode | null = null;
  let least = Infinity;
  for (const child of children) {
    if (child.truth !== truth) continue;
    const weight = weightOf(child);
    if (weight === 1) return child;
    if (weight < least) {
      lightest = child;
      least = weight;
    }
  }
  return lightest;
}

/** How many leaves it takes to fix a tree that is true or false. */
function weightOf(node: MarkableNode): number {
  if (node.kind === 'leaf') return 1;
  const isOne = isFixedByOne(node);
  let weight = isOne ? Infinity : 0;
  for (const child of node.children) {
    if (!isOne) weight += weightOf(child);
    else if (child.truth === node.truth) weight = Math.min(weight, weightOf(child));
  }
  return weight;
}
