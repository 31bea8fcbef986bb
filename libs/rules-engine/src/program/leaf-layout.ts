import type { CompiledCondition, CompiledLeaf, CompiledRule } from '../compile/compiled-rule.js';
import { wordsFor } from './leaf-bits.js';
import type { LeafLayout, LeafRange, RuleLeaves } from './subject-program.js';

/** The leaves of a condition in the order of the document. */
export const leavesOf = (condition: CompiledCondition): readonly CompiledLeaf[] =>
  condition.kind === 'leaf' ? [condition] : condition.children.flatMap(leavesOf);

/** The leaves of the rules, in the order of their numbers. */
export const numberedLeaves = (rules: readonly CompiledRule[]): readonly CompiledLeaf[] =>
  rules.flatMap(({ applicability, requirement }) => [...leavesOf(applicability), ...leavesOf(requirement)]);

export function layOutLeaves(rules: readonly CompiledRule[]): LeafLayout {
  let leaves = 0;
  const range = (condition: CompiledCondition): LeafRange => {
    const first = leaves;
    const count = leavesOf(condition).length;
    leaves += count;
    return { first, count };
  };
  const ranges = rules.map((rule): RuleLeaves => {
    const applicability = range(rule.applicability);
    return { applicability, requirement: range(rule.requirement) };
  });
  return { leaves, words: wordsFor(leaves), rules: ranges };
}
