import type { Condition, FactReference, Leaf } from '../rule-document.js';
import { isReference } from './is-reference.js';

/** Something in a document together with the JSON pointer to it. */
export interface Located<T> {
  readonly pointer: string;
  readonly item: T;
}

/** The leaves of a condition, in the order of the document. */
export function leavesOf(condition: Condition, pointer: string): readonly Located<Leaf>[] {
  if ('all' in condition)
    return condition.all.flatMap((part, index) => leavesOf(part, `${pointer}/all/${index}`));
  if ('any' in condition)
    return condition.any.flatMap((part, index) => leavesOf(part, `${pointer}/any/${index}`));
  if ('not' in condition) return leavesOf(condition.not, `${pointer}/not`);
  return [{ pointer, item: condition }];
}

/** The facts a condition compares, on either side, in the order of the document. */
export const conditionReferences = (
  condition: Condition,
  pointer: string,
): readonly Located<FactReference>[] =>
  leavesOf(condition, pointer).flatMap((leaf) =>
    isReference(leaf.item.value)
      ? [leaf, { pointer: `${leaf.pointer}/value`, item: leaf.item.value }]
      : [leaf],
  );
