import type { CompiledLeaf } from '../compile/compiled-rule.js';
import { requirementCode, verdictCode } from '../evaluate/decide-rule.js';
import type { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactValue } from '../fact-value.js';
import { RulesEngineError } from '../rules-engine-error.js';
import { type DecisionTree, decisionTrees } from './decision-tree.js';
import { GivenFacts } from './given-facts.js';
import { addLeafState } from './leaf-bits.js';
import { layOutLeaves, numberedLeaves } from './leaf-layout.js';
import { stateOf } from './leaf-state.js';
import type { ProgramSource } from './program-source.js';
import type { LeafLayout, SubjectProgram } from './subject-program.js';
import { NOT_APPLICABLE, type VerdictCode } from './verdict-code.js';

/** The closures that the conditions were compiled to, as a program. */
export class ClosureProgram implements SubjectProgram {
  readonly form = 'closures';
  readonly layout: LeafLayout;
  private readonly leaves: readonly CompiledLeaf[];
  private readonly trees: readonly DecisionTree[];
  private facts: GivenFacts;

  constructor(private readonly source: ProgramSource) {
    this.layout = layOutLeaves(source.rules);
    this.leaves = numberedLeaves(source.rules);
    this.trees = decisionTrees(source.rules, Infinity);
    this.facts = new GivenFacts(source, '');
  }

  decide(given: readonly FactValue[], asOf: string, verdicts: Uint8Array): void {
    const facts = this.turnedTo(given, asOf, verdicts);
    for (const tree of this.trees) decideTree(tree, facts, verdicts);
  }

  decideWithLeaves(
    given: readonly FactValue[],
    asOf: string,
    verdicts: Uint8Array,
    leaves: Uint32Array,
  ): void {
    this.decide(given, asOf, verdicts);
    leaves.fill(0);
    this.leaves.forEach((leaf, number) => addLeafState(leaves, number, stateOf(leaf.truthIn(this.facts))));
  }

  decideRule(index: number, facts: SubjectFacts): VerdictCode {
    const rule = this.source.rules[index];
    if (!rule) throw new RulesEngineError('rule.unknown', `There is no rule of index ${index}.`);
    return verdictCode(rule, facts);
  }

  private turnedTo(given: readonly FactValue[], asOf: string, verdicts: Uint8Array): GivenFacts {
    if (this.facts.asOf !== asOf) this.facts = new GivenFacts(this.source, asOf);
    this.facts.turnTo(given, verdicts);
    return this.facts;
  }
}

function decideTree({ applicable, branches }: DecisionTree, facts: GivenFacts, verdicts: Uint8Array): void {
  for (const rule of applicable) verdicts[rule.index] = requirementCode(rule, facts);
  for (const { condition, rules, next } of branches) {
    const truth = condition.truthIn(facts);
    if (truth === true) decideTree(next, facts, verdicts);
    else
      for (const rule of rules)
        verdicts[rule.index] = truth === null ? verdictCode(rule, facts) : NOT_APPLICABLE;
  }
}
