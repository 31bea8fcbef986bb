import type { CompiledCondition, CompiledGroup } from '../compile/compiled-rule.js';
import type { SubjectFacts } from '../evaluate/subject-facts.js';
import type { Truth } from '../truth.js';

/** Says of each child of a group that decides something whether it has a part in it. */
export type Decides = (child: CompiledCondition) => boolean;

const ALL: Decides = () => true;

/**
 * Which children of a group of this truth fix it. One is enough for an `all` that is false and an `any` that is true:
 * the one that the fewest leaves fix, the first of equals. For the opposite every child is needed. While the group
 * is unknown, it is every unknown child, and no other, that keeps it so.
 */
export function decidingChildren(group: CompiledGroup, truth: Truth, facts: SubjectFacts): Decides {
  if (group.kind === 'not') return ALL;
  if (truth === null) return (child) => child.truthIn(facts) === null;
  if (!isFixedByOne(group, truth)) return ALL;
  const lightest = lightestChild(group, truth, facts);
  return (child) => child === lightest;
}

/** An empty `all`, which stands for a rule that applies to everything, is true of itself. */
const isFixedByOne = ({ kind }: CompiledGroup, truth: boolean): boolean => truth === (kind === 'any');

function lightestChild(
  { children }: CompiledGroup,
  truth: boolean,
  facts: SubjectFacts,
): CompiledCondition | null {
  let lightest: CompiledCondition | null = null;
  let least = Infinity;
  for (const child of children) {
    if (child.truthIn(facts) !== truth) continue;
    const weight = weightOf(child, truth, facts);
    if (weight < least) [lightest, least] = [child, weight];
    if (least === 1) break;
  }
  return lightest;
}

/** How many leaves it takes to fix a condition that is true or false, as `truth` says. */
function weightOf(condition: CompiledCondition, truth: boolean, facts: SubjectFacts): number {
  if (condition.kind === 'leaf') return 1;
  if (condition.kind === 'not') {
    return condition.children.reduce((sum, child) => sum + weightOf(child, !truth, facts), 0);
  }
  const isOne = isFixedByOne(condition, truth);
  let weight = isOne ? Infinity : 0;
  for (const child of condition.children) {
    if (child.truthIn(facts) !== truth) continue;
    const its = weightOf(child, truth, facts);
    weight = isOne ? Math.min(weight, its) : weight + its;
  }
  return weight;
}
