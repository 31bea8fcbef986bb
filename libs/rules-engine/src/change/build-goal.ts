import { VERDICT } from '../built-in-facts.js';
import type { CompiledCondition, CompiledLeaf, CompiledRule, Operand } from '../compile/compiled-rule.js';
import type { TypedFactRequest } from '../compile/typed-fact-request.js';
import type { SubjectFacts } from '../evaluate/subject-facts.js';
import type { Goal, Side, Variable } from './goal.js';
import { NOTHING, wordGoal } from './word-goals.js';

/** So many comparisons are looked at; the verdicts of further rules are then taken as they are. */
const MOST_COMPARISONS = 2000;

/** The goal that a rule be complied with, over the facts of one subject. Rules that it asks for are written out. */
export const complianceGoal = (rule: CompiledRule, facts: SubjectFacts): Goal =>
  new GoalBuilder(facts).compliance(rule);

class GoalBuilder {
  private readonly variables = new Map<TypedFactRequest, Variable>();
  private comparisons = 0;

  constructor(private readonly facts: SubjectFacts) {}

  compliance(rule: CompiledRule): Goal {
    return {
      kind: 'all',
      parts: [this.condition(rule, rule.applicability, true), this.condition(rule, rule.requirement, true)],
    };
  }

  /** That a rule is certainly not complied with: it does not apply, or it fails and it is known since when. */
  private failure(rule: CompiledRule): Goal {
    const failing = [
      this.condition(rule, rule.applicability, true),
      this.condition(rule, rule.requirement, false),
    ];
    const { grace } = rule;
    return {
      kind: 'any',
      parts: [
        this.condition(rule, rule.applicability, false),
        { kind: 'all', parts: grace ? [...failing, this.known(grace.from)] : failing },
      ],
    };
  }

  private known(operand: Operand): Goal {
    const left = this.side(operand);
    return { kind: 'comparison', left, operator: null, right: NOTHING, isNegated: false, origin: null };
  }

  private condition(rule: CompiledRule, condition: CompiledCondition, isWanted: boolean): Goal {
    if (condition.kind === 'leaf') return this.leaf(rule, condition, isWanted);
    const [first] = condition.children;
    if (condition.kind === 'not' && first) return this.condition(rule, first, !isWanted);
    const kind = (condition.kind === 'all') === isWanted ? 'all' : 'any';
    return { kind, parts: condition.children.map((child) => this.condition(rule, child, isWanted)) };
  }

  private leaf(rule: CompiledRule, leaf: CompiledLeaf, isWanted: boolean): Goal {
    this.comparisons += 1;
    const asked = askedRule(rule, leaf);
    if (asked !== null && this.comparisons < MOST_COMPARISONS) {
      return asked.truth === isWanted ? this.compliance(asked.rule) : this.failure(asked.rule);
    }
    const { operator } = leaf;
    const [left, right] = [this.side(leaf.value), this.side(leaf.threshold)];
    const origin = { leaf, isNegated: !isWanted };
    if (isList(left) || (isList(right) && right.variable !== null)) {
      return wordGoal({ operator: operator.name, left, right, isWanted, origin });
    }
    return { kind: 'comparison', left, operator, right, isNegated: !isWanted, origin };
  }

  private side(operand: Operand): Side {
    if (operand.request === null) return { variable: null, value: operand.valueIn(this.facts) };
    const { request, definition } = operand;
    const known = this.variables.get(request);
    if (known) return { variable: known };
    const variable: Variable = {
      request,
      definition,
      current: operand.valueIn(this.facts),
      order: this.variables.size,
      isSettled: definition.isSettled === true || request.fact === VERDICT,
    };
    this.variables.set(request, variable);
    return { variable };
  }
}

const isList = (side: Side): boolean =>
  side.variable === null ? Array.isArray(side.value) : side.variable.definition.type === 'words';

/** The rule whose verdict a comparison asks for, and what the comparison comes to where that rule is complied with. */
function askedRule(
  rule: CompiledRule,
  { value, operator, threshold }: CompiledLeaf,
): { readonly rule: CompiledRule; readonly truth: boolean } | null {
  if (value.request?.fact !== VERDICT || threshold.reference !== null) return null;
  const asked = rule.dependencies.get(String(value.request.args['rule']));
  return asked ? { rule: asked, truth: (operator.name === 'equal') === threshold.constant } : null;
}
