import {
  factCatalogue,
  nobodyAsks,
  type DerivedFact,
  type FactContext,
  type OrganizationProfile,
  type RegistryIndex,
  type RosterPlace,
} from '@hongzhu/registry';
import {
  renderRuleText,
  SubjectEvaluation,
  truthOfVerdict,
  undecidedFacts,
  VERDICT,
  type Bilingual,
  type CompiledRule,
  type CompiledRuleSet,
  type FactReader,
  type FactRequest,
  type FactWitness,
  type RuleText,
  type SubjectType,
  type Truth,
} from '@hongzhu/rules-engine';
import { HongzhuError } from '../shared/hongzhu-error.js';
import { rulesBySubject, type RulesAbout } from './rules-about.js';
import type { Subject } from './subject-verdict.js';

/**
 * Applies compiled rule sets to the subjects of a registry on one date. A pure function of these three: it
 * remembers what it has decided, and nothing else.
 */
export class RegistryEvaluator {
  private readonly context: FactContext;
  private readonly alike = new Map<string, unknown>();
  private readonly evaluations = new Map<string, SubjectEvaluation>();
  private readonly witnesses = new WeakMap<SubjectEvaluation, FactWitness>();
  private readonly rules: Readonly<Record<SubjectType, RulesAbout>>;

  constructor(
    readonly index: RegistryIndex,
    readonly ruleSets: readonly CompiledRuleSet[],
    readonly asOf: string,
  ) {
    this.rules = rulesBySubject(ruleSets);
    this.context = {
      index,
      asOf,
      verdictOf: (ruleId, subject) => this.truthOf(ruleId, subject),
      missing: nobodyAsks,
    };
  }

  /** All rules about subjects of a type. */
  rulesAbout(type: SubjectType): RulesAbout {
    return this.rules[type];
  }

  /** The facts and results of one rule set on one subject. */
  of(ruleSet: CompiledRuleSet, subject: Subject): SubjectEvaluation {
    return new SubjectEvaluation(ruleSet, subject.type, this.reader(subject, this.context), this.asOf);
  }

  /**
   * What `evaluate` gives for the plain organizations of a profile in places that are open, or are not: evaluated
   * for the first such place and taken for the others too, since their facts are the same. Not while it is unknown
   * whether a place is open: then each has missing fields of its own.
   */
  alikeOnce<T>(place: RosterPlace, { kind, status }: OrganizationProfile, evaluate: () => T): T {
    const isOpen = place.type === 'market' ? factCatalogue.get('market.isOpen') : undefined;
    const open = isOpen === undefined ? true : isOpen.derive(this.context, place.code, {});
    if (open === null) return evaluate();
    const key = `${kind}/${status}/${place.type}/${open === true ? 'open' : 'not'}`;
    if (!this.alike.has(key)) this.alike.set(key, evaluate());
    return this.alike.get(key) as T;
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

  /**
   * What the records say about the facts of a subject: which fields are missing, and of what day they are. It is
   * asked about the same facts by rule after rule, and remembers them as long as the evaluation is held.
   */
  witness(evaluation: SubjectEvaluation, ruleSet: CompiledRuleSet, subject: Subject): FactWitness {
    const known = this.witnesses.get(evaluation);
    if (known) return known;
    const witness = {
      missing: remembered((request) => this.missingOf(request, ruleSet, subject)),
      datedOn: remembered((request) => this.datedOn(request, subject)),
    };
    this.witnesses.set(evaluation, witness);
    return witness;
  }

  private missingOf(request: FactRequest, ruleSet: CompiledRuleSet, subject: Subject): readonly string[] {
    const fields = new Set<string>();
    const asked = request.fact === VERDICT ? ruleSet.rulesById.get(String(request.args['rule'])) : undefined;
    if (asked) this.collectMissing(ruleSet, asked, subject, fields);
    else this.reader(subject, this.collecting(fields))(request);
    return [...fields].sort();
  }

  /** A verdict is of the day of the evaluation, which goes without saying. */
  private datedOn(request: FactRequest, subject: Subject): string | null {
    if (request.fact === VERDICT) return null;
    return this.fact(request.fact).datedOn(this.context, subject.code, request.args);
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
    const read = this.reader(subject, this.collecting(fields));
    // For a verdict that is asked for, these are the facts behind it.
    for (const request of undecidedFacts(rule, evaluation.read, this.asOf)) read(request);
  }

  /** A context that writes down which fields are missing, those behind verdicts on other subjects included. */
  private collecting(fields: Set<string>): FactContext {
    return {
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
  }

  private reader(subject: Subject, context: FactContext): FactReader {
    return (request) => this.fact(request.fact).derive(context, subject.code, request.args);
  }

  private fact(name: string): DerivedFact {
    const fact = factCatalogue.get(name);
    if (!fact) throw new HongzhuError('unknown_fact', `The catalogue has no fact '${name}'.`);
    return fact;
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

/** The same answer to the same request, worked out once. */
function remembered<T>(answer: (request: FactRequest) => T): (request: FactRequest) => T {
  const known = new Map<FactRequest, T>();
  return (request) => {
    const found = known.get(request);
    if (found !== undefined) return found;
    const made = answer(request);
    known.set(request, made);
    return made;
  };
}
