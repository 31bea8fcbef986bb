import {
  EvaluationDay,
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
  truthOfVerdict,
  undecidedFacts,
  VERDICT,
  type Bilingual,
  type CompiledRule,
  type CompiledRuleSet,
  type FactRequest,
  type FactWitness,
  type RuleText,
  type SubjectType,
  type Truth,
} from '@hongzhu/rules-engine';
import { HongzhuError } from '../shared/hongzhu-error.js';
import { RegistryEvaluation, type NotedReader } from './registry-evaluation.js';
import { rulesBySubject, type RulesAbout } from './rules-about.js';
import type { Subject } from './subject-verdict.js';

/** What plain organizations are evaluated as. */
export interface Alike<T> {
  readonly standIn: T;
  /** The first day on which something else may stand for them; null for never. */
  readonly until: string | null;
}

/**
 * Applies compiled rule sets to the subjects of a registry on one date. A pure function of these three: it
 * remembers what it has decided, and nothing else. Everything remembered knows until when it stands, which is noted
 * wherever it is used.
 */
export class RegistryEvaluator {
  /** Of which nothing is asked: every evaluation has one like it. */
  private readonly day: EvaluationDay;
  private readonly alike = new Map<string, unknown>();
  private readonly evaluations = new Map<string, RegistryEvaluation>();
  private readonly rules: Readonly<Record<SubjectType, RulesAbout>>;

  constructor(
    readonly index: RegistryIndex,
    readonly ruleSets: readonly CompiledRuleSet[],
    readonly asOf: string,
  ) {
    this.rules = rulesBySubject(ruleSets);
    this.day = new EvaluationDay(asOf);
  }

  /** All rules about subjects of a type. */
  rulesAbout(type: SubjectType): RulesAbout {
    return this.rules[type];
  }

  /** The facts and results of one rule set on one subject. */
  of(ruleSet: CompiledRuleSet, subject: Subject): RegistryEvaluation {
    return this.open(ruleSet, subject, this.day.anew());
  }

  /** Those of each of these rule sets, which note until when they stand on one day. */
  ofEach(ruleSets: readonly CompiledRuleSet[], subject: Subject): RegistryEvaluation[] {
    const reader = this.reader(subject, this.context(this.day.anew()));
    return ruleSets.map((ruleSet) => new RegistryEvaluation(ruleSet, subject.type, reader, this.asOf));
  }

  /**
   * What `evaluate` gives for the plain organizations of a profile in places that are open, or are not: evaluated
   * for the first such place and taken for the others too, since their facts are the same. Not while it is unknown
   * whether a place is open: then each has missing fields of its own.
   */
  alikeOnce<T>(place: RosterPlace, { kind, status }: OrganizationProfile, evaluate: () => T): Alike<T> {
    const day = this.day.anew();
    const isOpen = place.type === 'market' ? factCatalogue.get('market.isOpen') : undefined;
    const open = isOpen === undefined ? true : isOpen.derive(this.context(day), place.code, {});
    if (open === null) return { standIn: evaluate(), until: day.until };
    const key = `${kind}/${status}/${place.type}/${open === true ? 'open' : 'not'}`;
    if (!this.alike.has(key)) this.alike.set(key, evaluate());
    return { standIn: this.alike.get(key) as T, until: day.until };
  }

  /**
   * The registry fields that keep the rule from being decided, sorted, each once: those behind the facts it
   * asks for, verdicts on other subjects included. Until when they are these is noted on `day`.
   */
  missingFields(
    ruleSet: CompiledRuleSet,
    rule: CompiledRule,
    subject: Subject,
    day: EvaluationDay,
  ): string[] {
    const fields = new Set<string>();
    this.collectMissing(ruleSet, rule, subject, this.collecting(fields, day));
    return [...fields].sort();
  }

  /**
   * What the records say about the facts of a subject: which fields are missing, and of what day they are. It is
   * asked about the same facts by rule after rule, and remembers them as long as the evaluation is held.
   */
  witness(evaluation: RegistryEvaluation, ruleSet: CompiledRuleSet, subject: Subject): FactWitness {
    return evaluation.witness(() => {
      const { day } = evaluation;
      const context = this.context(day);
      return {
        missing: remembered((request) => this.missingOf(request, ruleSet, subject, day)),
        datedOn: remembered((request) => this.datedOn(request, subject, context)),
      };
    });
  }

  private missingOf(
    request: FactRequest,
    ruleSet: CompiledRuleSet,
    subject: Subject,
    day: EvaluationDay,
  ): readonly string[] {
    const fields = new Set<string>();
    const collecting = this.collecting(fields, day);
    const asked = request.fact === VERDICT ? ruleSet.rulesById.get(String(request.args['rule'])) : undefined;
    if (asked) this.collectMissing(ruleSet, asked, subject, collecting);
    else this.reader(subject, collecting).read(request);
    return [...fields].sort();
  }

  /** A verdict is of the day of the evaluation, which goes without saying. */
  private datedOn(request: FactRequest, subject: Subject, context: FactContext): string | null {
    if (request.fact === VERDICT) return null;
    return this.fact(request.fact).datedOn(context, subject.code, request.args);
  }

  /**
   * Reads all that is read for a fact that asks for the verdict of a rule on a subject, the missing fields behind it
   * included. Throws what that throws.
   */
  ask(ruleId: string, subject: Subject): void {
    this.collecting(new Set(), this.day.anew()).verdictOf(ruleId, subject);
  }

  text(evaluation: RegistryEvaluation, rule: CompiledRule, which: RuleText): Bilingual {
    return renderRuleText(rule, which, evaluation.read, this.asOf);
  }

  private collectMissing(
    ruleSet: CompiledRuleSet,
    rule: CompiledRule,
    subject: Subject,
    collecting: FactContext,
  ): void {
    const evaluation = this.open(ruleSet, subject, collecting.day);
    const { read } = this.reader(subject, collecting);
    // For a verdict that is asked for, these are the facts behind it.
    for (const request of undecidedFacts(rule, evaluation.read, this.asOf)) read(request);
    // The conditions were walked once more, maybe further than for the verdict.
    collecting.day.note(evaluation.standsUntil());
  }

  /** A context that writes down which fields are missing, those behind verdicts on other subjects included. */
  private collecting(fields: Set<string>, day: EvaluationDay): FactContext {
    const collecting: FactContext = {
      ...this.context(day),
      verdictOf: (ruleId, other) => {
        const truth = this.truthOf(ruleId, other, day);
        if (truth === null) {
          const { ruleSet: otherSet, rule: otherRule } = this.find(ruleId);
          this.collectMissing(otherSet, otherRule, other, collecting);
        }
        return truth;
      },
      missing: (field) => fields.add(field),
    };
    return collecting;
  }

  private context(day: EvaluationDay): FactContext {
    return {
      index: this.index,
      day,
      verdictOf: (ruleId, subject) => this.truthOf(ruleId, subject, day),
      missing: nobodyAsks,
    };
  }

  private open(ruleSet: CompiledRuleSet, subject: Subject, day: EvaluationDay): RegistryEvaluation {
    const reader = this.reader(subject, this.context(day));
    return new RegistryEvaluation(ruleSet, subject.type, reader, this.asOf);
  }

  private reader(subject: Subject, context: FactContext): NotedReader {
    return {
      read: (request) => this.fact(request.fact).derive(context, subject.code, request.args),
      day: context.day,
    };
  }

  private fact(name: string): DerivedFact {
    const fact = factCatalogue.get(name);
    if (!fact) throw new HongzhuError('unknown_fact', `The catalogue has no fact '${name}'.`);
    return fact;
  }

  /** Evaluated once for all that ask; every one of them takes note until when it stands. */
  private truthOf(ruleId: string, subject: Subject, day: EvaluationDay): Truth {
    const { ruleSet, rule } = this.find(ruleId);
    const key = `${ruleSet.id}/${subject.type}/${subject.code}`;
    let evaluation = this.evaluations.get(key);
    if (!evaluation) this.evaluations.set(key, (evaluation = this.of(ruleSet, subject)));
    const truth = truthOfVerdict(evaluation.result(rule).verdict);
    day.note(evaluation.standsUntil());
    return truth;
  }

  private find(ruleId: string): { ruleSet: CompiledRuleSet; rule: CompiledRule } {
    for (const ruleSet of this.ruleSets) {
      const rule = ruleSet.rulesById.get(ruleId);
      if (rule) return { ruleSet, rule };
    }
    throw new HongzhuError('unknown_rule', `None of the rule sets in force has a rule '${ruleId}'.`);
  }
}

/** The same answer to the same request of one rule set about one type of subject, worked out once. */
function remembered<T>(answer: (request: FactRequest) => T): (request: FactRequest) => T {
  const known: (T | undefined)[] = [];
  return (request) => {
    const found = known[request.index];
    if (found !== undefined) return found;
    const made = answer(request);
    known[request.index] = made;
    return made;
  };
}
