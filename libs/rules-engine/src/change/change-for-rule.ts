import { VERDICT } from '../built-in-facts.js';
import type { CompiledRule } from '../compile/compiled-rule.js';
import { verdictCode } from '../evaluate/decide-rule.js';
import { SubjectFacts } from '../evaluate/subject-facts.js';
import { type FactWitness, SILENT_WITNESS } from '../explain/fact-witness.js';
import { undecidedOperands } from '../explain/undecided-facts.js';
import type { FactReader } from '../fact-request.js';
import { COMPLIANT, INSUFFICIENT_DATA, NOT_APPLICABLE } from '../program/verdict-code.js';
import { complianceGoal } from './build-goal.js';
import type { ChangeAnswer, ChangeStep, NoChange } from './change.js';
import { recordStep, type StepSources, stepsOf } from './change-step.js';
import { cheapest } from './cheapest.js';
import { atomsOf, type Goal, type Side, type Variable } from './goal.js';
import { withoutVain } from './leave-out.js';
import type { SearchScope } from './search.js';

/**
 * What would have to change for a rule to be complied with; of an open verdict, what would have to be recorded. The
 * left side of a comparison is changed rather than the right one. `asOf`, parameters and what is past never change.
 * `read` answers requests for verdicts, too; the facts of a rule that is asked for are changed, not its verdict.
 */
export const changeForRule = (
  rule: CompiledRule,
  read: FactReader,
  asOf: string,
  witness: FactWitness = SILENT_WITNESS,
): ChangeAnswer => changeFromFacts(rule, new SubjectFacts(read, asOf), witness);

/** The same from facts that are at hand. */
export function changeFromFacts(rule: CompiledRule, facts: SubjectFacts, witness: FactWitness): ChangeAnswer {
  const sources = { facts, witness };
  switch (verdictCode(rule, facts)) {
    case COMPLIANT:
      return none('complies');
    case NOT_APPLICABLE:
      return none('does_not_apply');
    case INSUFFICIENT_DATA:
      return recording(rule, sources);
    default:
      return rule.document.alwaysFails === true ? none('always_fails') : complying(rule, sources);
  }
}

const none = (noChange: NoChange): ChangeAnswer => ({ change: null, noChange });

function recording(rule: CompiledRule, sources: StepSources): ChangeAnswer {
  const steps = undecidedOperands(rule, sources.facts).map((operand) => recordStep(operand, sources));
  return { change: { makes: 'decided', steps, isSmallest: true }, noChange: null };
}

function complying(rule: CompiledRule, sources: StepSources): ChangeAnswer {
  const { asOf } = sources.facts;
  const goal = complianceGoal(rule, sources.facts);
  const demanded = demandedVariables(goal);
  const isChangeable = ({ isSettled }: Variable): boolean => !isSettled;
  const scopes: readonly SearchScope['isFree'][] = [
    (variable) => isChangeable(variable) && (demanded.has(variable) || variable.current === null),
    // What facts are held against can be changed as well; but only where nothing else helps.
    isChangeable,
  ];
  for (const isFree of scopes) {
    const { solution, isExhaustive } = cheapest(goal, { asOf, isFree });
    if (solution !== null) {
      const needed = isExhaustive ? solution : withoutVain(solution, goal, asOf);
      return complied(stepsOf(needed, sources), isExhaustive);
    }
    if (!isExhaustive) return none('not_found');
  }
  const past = cheapest(goal, { asOf, isFree: ({ request }) => request.fact !== VERDICT });
  return none(past.solution === null ? 'impossible' : 'past');
}

const complied = (steps: readonly ChangeStep[], isSmallest: boolean): ChangeAnswer => ({
  change: { makes: 'compliant', steps, isSmallest },
  noChange: null,
});

/** What stands to the left of a comparison; to the right, too, where nothing can be changed to the left. */
function demandedVariables(goal: Goal): ReadonlySet<Variable> {
  const demanded = atomsOf(goal).flatMap((atom): readonly Variable[] => {
    if (atom.kind === 'membership') return atom.isLeft ? [atom.list] : [];
    if (canChange(atom.left)) return [atom.left.variable];
    return canChange(atom.right) ? [atom.right.variable] : [];
  });
  return new Set(demanded);
}

const canChange = (side: Side): side is { readonly variable: Variable } =>
  side.variable !== null && !side.variable.isSettled;
