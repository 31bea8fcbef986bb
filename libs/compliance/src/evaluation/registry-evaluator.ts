import { factCatalogue, type FactContext, type RegistryIndex } from '@hongzhu/registry';
import {
  explainRule,
  renderRuleText,
  SubjectEvaluation,
  truthOfVerdict,
  undecidedFacts,
  type Bilingual,
  type CompiledRule,
  type CompiledRuleSet,
  type FactReader,
  type RuleExplanation,
  type RuleText,
  type Truth,
} from '@hongzhu/rules-engine';
import { HongzhuError } from '../shared/hongzhu-error.js';
import type { Subject } from './subject-verdict.js';

/**
 * Applies compiled rule sets to the subjects of a registry on one date. A pure function of these three: it
 * remembers what it has decided, and nothing else.
 */
export class RegistryEvaluator {
  private readonly context: FactContext;
  private readonly evaluations = new Map<string, SubjectEvaluation>();

  constructor(
    readonly index: RegistryIndex,
    readonly ruleSets: readonly CompiledRuleSet[],
    readonly asOf: string,
  ) {
    this.context = {
      index,
      asOf,
      verdictOf: (ruleId, subject) => this.truthOf(ruleId, subject),
      missing: () => undefined,
    };
  }

  /** The facts and results of one rule set on one subject. */
  of(ruleSet: CompiledRuleSet, subject: Subject): SubjectEvaluation {
    return new SubjectEvaluation(ruleSet, subject.type, this.reader(subject, this.context), this.asOf);
  }

  /**
   * The registry fields that keep the rule from being decided, sorted, each once: those behind the facts it
   * asks for, verdicts on other subjects included.
   */
  missingFields(ruleSet: CompiledRuleSet, rule: CompiledRule, subject: Subject): string[] {
    const fields = new Set<string>();
    this.collectMissing(ruleSet, rule, subject, fields);
    return [...fields].sort();
  }

  explain(evaluation: SubjectEvaluation, rule: CompiledRule): RuleExplanation {
    return explainRule(rule, evaluation.read, this.asOf);
  }

  text(evaluation: SubjectEvaluation, rule: CompiledRule, which: RuleText): Bilingual {
    return renderRuleText(rule, which, evaluation.read, this.asOf);
  }

  private collectMissing(
    ruleSet: CompiledRuleSet,
    rule: CompiledRule,
    subject: Subject,
    fields: Set<string>,
  ): void {
    const evaluation = this.of(ruleSet, subject);
    const collecting: FactContext = {
      ...this.context,
      verdictOf: (ruleId, other) => {
        const truth = this.truthOf(ruleId, other);
        if (truth === null) {
          const { ruleSet: otherSet, rule: otherRule } = this.find(ruleId);
          this.collectMissing(otherSet, otherRule, other, fields);
        }
        return truth;
      },
      missing: (field) => fields.add(field),
    };
    const read = this.reader(subject, collecting);
    // For a verdict that is asked for, these are the facts behind it.
    for (const request of undecidedFacts(rule, evaluation.read, this.asOf)) read(request);
  }

  private reader(subject: Subject, context: FactContext): FactReader {
    return (request) => {
      const fact = factCatalogue.get(request.fact);
      if (!fact) throw new HongzhuError('unknown_fact', `The catalogue has no fact '${request.fact}'.`);
      return fact.derive(context, subject.code, request.args);
    };
  }

  private truthOf(ruleId: string, subject: Subject): Truth {
    const { ruleSet, rule } = this.find(ruleId);
    const key = `${ruleSet.id}/${subject.type}/${subject.code}`;
    let evaluation = this.evaluations.get(key);
    if (!evaluation) this.evaluations.set(key, (evaluation = this.of(ruleSet, subject)));
    return truthOfVerdict(evaluation.result(rule).verdict);
  }

  private find(ruleId: string): { ruleSet: CompiledRuleSet; rule: CompiledRule } {
    for (const ruleSet of this.ruleSets) {
      const rule = ruleSet.rulesById.get(ruleId);
      if (rule) return { ruleSet, rule };
    }
    throw new HongzhuError('unknown_rule', `None of the rule sets in force has a rule '${ruleId}'.`);
  }
}
