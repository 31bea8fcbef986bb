import type { TypedFactRequest } from '../compile/typed-fact-request.js';
import { checkedFact } from '../evaluate/checked-fact.js';
import { truthOfVerdict } from '../evaluate/rule-result.js';
import { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactReader } from '../fact-request.js';
import type { FactValue } from '../fact-value.js';
import { RulesEngineError } from '../rules-engine-error.js';
import { type ProgramSource, ruleAskedFor } from './program-source.js';
import { verdictOfCode } from './verdict-code.js';

/** Facts that are all at hand, and verdicts as they are decided. One serves a program for all subjects of a date. */
export class GivenFacts extends SubjectFacts {
  private given: readonly FactValue[] = [];
  private verdicts: Uint8Array = new Uint8Array(0);
  /** For each request for a verdict, the index of the rule it is about. */
  private readonly asked: readonly (number | null)[];
  private readonly firstVerdict: number;

  constructor(source: ProgramSource, asOf: string) {
    super(NOTHING_TO_READ, asOf);
    this.firstVerdict = source.requests.length;
    this.asked = source.verdictRequests.map((request) => ruleAskedFor(source, request));
  }

  /** Turns to another subject. `verdicts` is read where a rule asks for the verdict of one before it. */
  turnTo(given: readonly FactValue[], verdicts: Uint8Array): void {
    this.given = given;
    this.verdicts = verdicts;
  }

  override valueOf(request: TypedFactRequest): FactValue {
    const fact = request.index < this.firstVerdict;
    // A list that is too short holds no value, which is of no type.
    return fact ? checkedFact(request, this.given[request.index] as FactValue) : this.verdictOf(request);
  }

  private verdictOf(request: TypedFactRequest): FactValue {
    const rule = this.asked[request.index - this.firstVerdict] ?? null;
    const code = rule === null ? undefined : this.verdicts[rule];
    if (code !== undefined) return truthOfVerdict(verdictOfCode(code));
    throw new RulesEngineError('rule.unknown', `There is no verdict of ${JSON.stringify(request.args)}.`);
  }
}

/** It is never asked: `valueOf` looks into what is given. */
const NOTHING_TO_READ: FactReader = () => null;
