import { Buffer } from 'node:buffer';
import { sooner, VERDICTS, type FactValue, type Verdict } from '@hongzhu/rules-engine';
import type { Cell } from '../cells/cell.js';
import type { EvaluatedPair } from './evaluated-pair.js';
import type { Letters } from './ledger-form.js';
import { LETTERS } from './outcome-letters.js';
import type { RegistryEvaluation } from './registry-evaluation.js';
import type { RegistryEvaluator } from './registry-evaluator.js';
import type { PlacedRule } from './rules-about.js';
import type { Outcome, Subject, SubjectVerdict } from './subject-verdict.js';

/** By the code of the verdict, the byte of its letter. */
const BYTES = Uint8Array.from(VERDICTS, (verdict) => LETTERS[verdict].charCodeAt(0));
const ERROR_BYTE = LETTERS.error.charCodeAt(0);
const PASSED: readonly Verdict[] = ['compliant', 'not_applicable'];
/** By the code of the verdict, whether there is more to say than the letter. */
const IS_NOTABLE = VERDICTS.map((verdict) => !PASSED.includes(verdict));

/** What the rules of one set have asked about a subject; undefined where nothing was read. */
export interface FactsRead {
  readonly ruleSetId: string;
  readonly values: readonly (FactValue | undefined)[];
}

const MOST_RULES = 4096;
/** Letters on their way into a text; every use fills its part before it reads it. */
const letters = Buffer.alloc(MOST_RULES);

/**
 * All verdicts on one subject of a cell. A sweep makes hundreds of thousands, nearly all `not_applicable`: they are
 * kept as letters, and an object is made of one only where somebody asks for it.
 */
export class DecidedSubject {
  /** A letter for each rule about such subjects, by its place. */
  readonly letters: string;
  /** The pairs that are neither compliant nor not applicable, in the order of `pairs`. */
  readonly notable: readonly EvaluatedPair[];
  private readonly rules: readonly PlacedRule[];
  private readonly evaluations: readonly RegistryEvaluation[];
  private readonly made: (EvaluatedPair | undefined)[] = [];

  constructor(
    private readonly evaluator: RegistryEvaluator,
    private readonly cell: Cell,
    readonly subject: Subject,
  ) {
    const { rules, ruleSets } = evaluator.rulesAbout(subject.type);
    this.rules = rules;
    this.evaluations = evaluator.ofEach(ruleSets, subject);
    const notable: EvaluatedPair[] = [];
    for (let index = 0; index < rules.length; index += 1) {
      const { set, rule, place } = rules[index]!;
      try {
        const code = this.evaluations[set]!.code(rule);
        letters[place] = BYTES[code]!;
        if (IS_NOTABLE[code]) notable.push(this.keep(index, this.decided(index)));
      } catch (fault) {
        // One pair's fault must not cost the others their verdict; the caller counts and reports it.
        letters[place] = ERROR_BYTE;
        notable.push(this.keep(index, this.pair(index, 'error', { fault })));
      }
    }
    this.letters = letters.toString('latin1', 0, rules.length);
    this.notable = notable;
  }

  /** How many pairs there are. */
  get size(): number {
    return this.rules.length;
  }

  /** Every pair: rule set after rule set, rule after rule. */
  pairs(): EvaluatedPair[] {
    return this.rules.map((_, index) => this.pairAt(index));
  }

  /** The pairs of the rules of which this is true. */
  pairsWhere(isAsked: (ruleId: string) => boolean): EvaluatedPair[] {
    return this.rules.flatMap(({ rule }, index) => (isAsked(rule.id) ? [this.pairAt(index)] : []));
  }

  /** By rule set, the facts read so far: a list of the values by the index of their requests. */
  factsRead(): readonly FactsRead[] {
    const { ruleSets } = this.evaluator.rulesAbout(this.subject.type);
    return this.evaluations.map((of, at) => ({ ruleSetId: ruleSets[at]!.id, values: of.factsRead() }));
  }

  /**
   * The first day on which what was decided, or anything else that was read about the subject until now, may be
   * another thing while the records stay as they are; null for never. Faults are left to the caller.
   */
  standsUntil(): string | null {
    return this.evaluations.reduce<string | null>((first, of) => sooner(first, of.standsUntil()), null);
  }

  /** What the ledger keeps. */
  ledger(): Letters {
    const missing = this.notable.filter(({ verdict }) => verdict.missing.length > 0);
    const grace = this.notable.filter(({ verdict }) => verdict.graceEndsOn !== null);
    return {
      o: this.letters,
      ...(missing.length > 0 && { m: this.byPlace(missing, ({ missing: fields }) => fields) }),
      ...(grace.length > 0 && { g: this.byPlace(grace, ({ graceEndsOn }) => graceEndsOn ?? '') }),
    };
  }

  private byPlace<T>(pairs: readonly EvaluatedPair[], of: (verdict: SubjectVerdict) => T): Record<string, T> {
    const places = new Map(this.rules.map(({ rule, place }) => [rule.id, place]));
    const entries = pairs.map(({ verdict }): [number, T] => [places.get(verdict.ruleId) ?? -1, of(verdict)]);
    return Object.fromEntries(entries);
  }

  private pairAt(index: number): EvaluatedPair {
    return this.made[index] ?? this.keep(index, this.decided(index));
  }

  private keep(index: number, pair: EvaluatedPair): EvaluatedPair {
    this.made[index] = pair;
    return pair;
  }

  private decided(index: number): EvaluatedPair {
    const { ruleSet, set, rule } = this.rules[index]!;
    const evaluation = this.evaluations[set]!;
    const { verdict, graceEndsOn } = evaluation.result(rule);
    const missing =
      verdict === 'insufficient_data'
        ? this.evaluator.missingFields(ruleSet, rule, this.subject, evaluation.day)
        : NO_FIELDS;
    return this.pair(index, verdict, { missing, graceEndsOn });
  }

  private pair(
    index: number,
    verdict: Outcome,
    {
      missing = NO_FIELDS,
      graceEndsOn = null,
      fault = null,
    }: { missing?: readonly string[]; graceEndsOn?: string | null; fault?: unknown },
  ): EvaluatedPair {
    const { ruleSet, set, rule } = this.rules[index]!;
    const { cell, subject } = this;
    return {
      verdict: {
        ruleId: rule.id,
        ruleSetId: ruleSet.id,
        severity: rule.document.severity,
        subject,
        marketCode: cell.type === 'market' ? cell.code : null,
        verdict,
        missing,
        graceEndsOn,
      },
      ruleSet,
      rule,
      evaluation: this.evaluations[set]!,
      fault,
    };
  }
}

const NO_FIELDS: readonly string[] = [];
