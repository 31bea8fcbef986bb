import { SubjectEvaluation } from '@hongzhu/rules-engine';
import { AS_OF } from '../market-facts.mjs';
import { SUBJECTS } from '../real-rules.mjs';
import { IN_GRACE, NON_COMPLIANT } from '../verdict-codes.mjs';

/** Our engine on the facts of a market: one program about markets, one about branches. */
export class Hongzhu {
  #ruleSet;

  /** @param {import('@hongzhu/rules-engine').CompiledRuleSet} ruleSet */
  constructor(ruleSet) {
    this.#ruleSet = ruleSet;
    [this.market, this.branch] = SUBJECTS.map((type) => {
      const { program, rules } = ruleSet.subjects[type];
      const { layout } = program();
      const verdicts = new Uint8Array(rules.length);
      return { type, program: program(), rules, verdicts, leaves: new Uint32Array(layout.words) };
    });
  }

  get form() {
    return this.market.program.form;
  }

  /** The verdicts of the last decision. */
  get codes() {
    return [...this.market.verdicts, ...this.branch.verdicts];
  }

  decide(facts) {
    this.market.program.decide(facts.market, AS_OF, this.market.verdicts);
    this.branch.program.decide(facts.branch, AS_OF, this.branch.verdicts);
  }

  decideWithLeaves({ market, branch }) {
    this.market.program.decideWithLeaves(market, AS_OF, this.market.verdicts, this.market.leaves);
    this.branch.program.decideWithLeaves(branch, AS_OF, this.branch.verdicts, this.branch.leaves);
  }

  /** Decides the rules, and gives the whole explanation of each that fails, in grace or not. */
  decideWithTrees(facts) {
    this.decide(facts);
    const trees = [];
    this.#addTrees(this.market, facts.market, trees);
    this.#addTrees(this.branch, facts.branch, trees);
    return trees;
  }

  /** As the service does: one evaluation of a subject, whose facts all its explanations share. */
  #addTrees({ type, rules, verdicts }, facts, trees) {
    let evaluation = null;
    for (let index = 0; index < verdicts.length; index += 1) {
      if (verdicts[index] !== NON_COMPLIANT && verdicts[index] !== IN_GRACE) continue;
      evaluation ??= new SubjectEvaluation(this.#ruleSet, type, (request) => facts[request.index], AS_OF);
      trees.push(evaluation.explain(rules[index]));
    }
  }
}
