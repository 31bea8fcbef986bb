import type { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactValue } from '../fact-value.js';
import { RulesEngineError } from '../rules-engine-error.js';
import { buildFunction } from './code/build-function.js';
import { codeSupport } from './code/code-support.js';
import { type GeneratedFunctions, programCode } from './code/program-code.js';
import { GivenFacts } from './given-facts.js';
import { layOutLeaves } from './leaf-layout.js';
import type { ProgramSource } from './program-source.js';
import type { LeafLayout, SubjectProgram } from './subject-program.js';
import { UNDECIDED, type VerdictCode } from './verdict-code.js';

/** A program as code generated for its rules. Throws EvalError where that is not allowed. */
export class GeneratedProgram implements SubjectProgram {
  readonly form = 'generated';
  readonly layout: LeafLayout;
  private readonly code: GeneratedFunctions;
  private readonly nothingDecided: Uint8Array;
  private facts: GivenFacts;

  constructor(private readonly source: ProgramSource) {
    this.layout = layOutLeaves(source.rules);
    this.code = generated(source);
    this.nothingDecided = new Uint8Array(source.rules.length).fill(UNDECIDED);
    this.facts = new GivenFacts(source, '');
  }

  decide(given: readonly FactValue[], asOf: string, verdicts: Uint8Array): void {
    this.code.decide(given, this.turnedTo(given, asOf, verdicts), verdicts);
  }

  decideWithLeaves(
    given: readonly FactValue[],
    asOf: string,
    verdicts: Uint8Array,
    leaves: Uint32Array,
  ): void {
    this.code.decideWithLeaves(given, this.turnedTo(given, asOf, verdicts), verdicts, leaves);
  }

  decideRule(index: number, facts: SubjectFacts): VerdictCode {
    const rule = this.code.rules[index];
    if (!rule) throw new RulesEngineError('rule.unknown', `There is no rule of index ${index}.`);
    return rule(facts.values, facts, this.nothingDecided);
  }

  private turnedTo(given: readonly FactValue[], asOf: string, verdicts: Uint8Array): GivenFacts {
    if (this.facts.asOf !== asOf) this.facts = new GivenFacts(this.source, asOf);
    this.facts.turnTo(given, verdicts);
    return this.facts;
  }
}

function generated(source: ProgramSource): GeneratedFunctions {
  const support = codeSupport(source);
  const given: unknown[] = Object.values(support);
  // The code was written against this type; the tests hold it against the closures.
  return buildFunction(Object.keys(support), programCode(source))(...given) as GeneratedFunctions;
}
