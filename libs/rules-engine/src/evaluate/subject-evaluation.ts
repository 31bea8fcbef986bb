import { VERDICT } from '../built-in-facts.js';
import type { ChangeAnswer } from '../change/change.js';
import { changeFromFacts } from '../change/change-for-rule.js';
import type { CompiledLeaf, CompiledRule, CompiledRuleSet } from '../compile/compiled-rule.js';
import type { TypedFactRequest } from '../compile/typed-fact-request.js';
import type { FactReader, FactRequest } from '../fact-request.js';
import type { FactValue } from '../fact-value.js';
import type { SubjectType } from '../rule-document.js';
import { explainFromFacts } from '../explain/explain-rule.js';
import type { RuleExplanation } from '../explain/explanation.js';
import { traceText } from '../explain/trace-text.js';
import { type FactWitness, SILENT_WITNESS } from '../explain/fact-witness.js';
import { RulesEngineError } from '../rules-engine-error.js';
import type { SubjectProgram } from '../program/subject-program.js';
import type { VerdictCode } from '../program/verdict-code.js';
import { resultOf } from './decide-rule.js';
import { type RuleResult, truthOfVerdict } from './rule-result.js';
import type { Truth } from '../truth.js';
import { standsUntil } from './stands-until.js';
import { SubjectFacts } from './subject-facts.js';

/**
 * The rules of one set on one subject and date. Every fact is read at most once, every rule decided at most
 * once; verdicts that rules ask of one another are answered here.
 */
export class SubjectEvaluation {
  private readonly program: SubjectProgram;
  private readonly facts: SubjectFacts;
  /** By the index of the rule; undefined where it is not yet decided. */
  private readonly codes: VerdictCode[] = [];

  constructor(
    private readonly ruleSet: CompiledRuleSet,
    private readonly subject: SubjectType,
    read: FactReader,
    asOf: string,
  ) {
    const { program, requests, verdictRequests } = ruleSet.subjects[subject];
    this.program = program();
    this.facts = new SubjectFacts(
      (request) => (request.fact === VERDICT ? this.truthOf(request) : read(request)),
      asOf,
      requests.length + verdictRequests.length,
    );
  }

  /** The verdict of one rule, after the rules it asks for. Throws `fact.wrong_type`, and what the reader throws. */
  code(rule: CompiledRule): VerdictCode {
    return (this.codes[rule.index] ??= this.program.decideRule(rule.index, this.facts));
  }

  /** The same, with the end of the grace where one runs. */
  result(rule: CompiledRule): RuleResult {
    return resultOf(rule, this.code(rule), this.facts);
  }

  /** The truths of some comparisons of its rules. */
  truthsOf(leaves: readonly CompiledLeaf[]): Truth[] {
    return leaves.map((leaf) => leaf.truthIn(this.facts));
  }

  /** Why a rule comes to its result. `witness` is asked about facts and verdicts alike. */
  explain(rule: CompiledRule, witness: FactWitness = SILENT_WITNESS): RuleExplanation {
    return explainFromFacts(rule, this.facts, witness);
  }

  /** The same as JSON and without its words, as `traceText` says: a small part of the work. */
  traceText(rule: CompiledRule, witness: FactWitness = SILENT_WITNESS): string {
    return traceText(rule, { facts: this.facts, witness });
  }

  /** What would have to change for a rule to be complied with, or be recorded for it to be decided. */
  change(rule: CompiledRule, witness: FactWitness = SILENT_WITNESS): ChangeAnswer {
    return changeFromFacts(rule, this.facts, witness);
  }

  /**
   * The facts read so far, by the index of their requests; undefined where nothing was. A result follows from these
   * and the rules alone, so they are to be asked for before an explanation reads more.
   */
  factsRead(): readonly (FactValue | undefined)[] {
    return this.facts.values.slice(0, this.ruleSet.subjects[this.subject].requests.length);
  }

  /**
   * The first day after the date of the evaluation on which something that was decided or compared here may come out
   * otherwise, or a grace ends, though every fact stays as it is; null for never. An explanation that is made
   * afterwards may read more, and bring it forward. `maySayOtherwiseAnyDay` of `RuleGrounds` is left to the caller.
   */
  standsUntil(): string | null {
    return standsUntil(this.ruleSet.subjects[this.subject].rules, this.codes, this.facts);
  }

  /** Reads through the memory of this evaluation, verdicts included: for explanations and texts. */
  readonly read: FactReader = (request: FactRequest): FactValue =>
    this.facts.valueOf(request as TypedFactRequest);

  /** The rule of that id, which must be about subjects of this type. Throws `rule.unknown`. */
  rule(id: string): CompiledRule {
    const rule = this.ruleSet.rulesById.get(id);
    if (rule?.subject !== this.subject) {
      throw new RulesEngineError('rule.unknown', `${this.ruleSet.id} has no ${this.subject} rule ${id}`);
    }
    return rule;
  }

  private truthOf(request: FactRequest): FactValue {
    return truthOfVerdict(this.result(this.rule(String(request.args['rule']))).verdict);
  }
}
