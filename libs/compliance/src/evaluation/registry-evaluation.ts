import type { EvaluationDay } from '@hongzhu/registry';
import {
  sooner,
  SubjectEvaluation,
  type CompiledRuleSet,
  type FactReader,
  type FactWitness,
  type SubjectType,
} from '@hongzhu/rules-engine';

/** Reads facts, and notes on a day of its own until when they stand. */
export interface NotedReader {
  readonly read: FactReader;
  readonly day: EvaluationDay;
}

/** The rules of one set on one subject of a registry, with until when what they come to stands. */
export class RegistryEvaluation extends SubjectEvaluation {
  /** Where everything is noted that is read about the subject, by whom and when ever. */
  readonly day: EvaluationDay;
  private knownWitness: FactWitness | null = null;

  constructor(ruleSet: CompiledRuleSet, subject: SubjectType, reader: NotedReader, asOf: string) {
    super(ruleSet, subject, reader.read, asOf);
    this.day = reader.day;
  }

  /** The witness of its facts, made when first asked for and remembered as long as the evaluation is held. */
  witness(make: () => FactWitness): FactWitness {
    return (this.knownWitness ??= make());
  }

  /** The same, where the facts themselves may change with time, too. */
  override standsUntil(): string | null {
    return sooner(this.day.until, super.standsUntil());
  }
}
