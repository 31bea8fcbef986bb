import { not, type Truth } from '../truth.js';
import type { GroupExplanation } from './explanation.js';

/** What the parts of a group amount to in strong Kleene logic. */
export function truthOfGroup(
  kind: GroupExplanation['kind'],
  children: readonly { readonly truth: Truth }[],
): Truth {
  // The schema lets `not` have one part, and no other number.
  if (kind === 'not') return not(children[0]?.truth ?? null);
  const decisive = kind === 'any';
  let truth: Truth = !decisive;
  for (const child of children) {
    if (child.truth === decisive) return decisive;
    if (child.truth === null) truth = null;
  }
  return truth;
}
