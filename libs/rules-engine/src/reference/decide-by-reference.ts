import type { CompiledRule, CompiledRuleSet } from '../compile/compiled-rule.js';
import type { FactArgument, FactReader } from '../fact-request.js';
import { type FactValue, isInterval } from '../fact-value.js';
import type { RuleDocument } from '../rule-document.js';
import type { Verdict } from '../verdict.js';
import { daysFrom } from './reference-operators.js';
import { type ReferenceFacts, referencesIn, referenceValue } from './reference-facts.js';
import type { ReferenceTrace } from './reference-trace.js';
import { runReference } from './run-reference.js';

/** A decision that was made, and what it was made of. */
export interface ReferenceQuestion {
  readonly ruleSet: CompiledRuleSet;
  readonly rule: CompiledRule;
  /** The facts of the subject, verdicts of other rules included: `SubjectEvaluation.read`. */
  readonly read: FactReader;
  readonly asOf: string;
}

/** The runs of json-rules-engine behind a verdict; null for a condition that was not asked, or is not there. */
export interface ReferenceTraces {
  readonly applicability: ReferenceTrace | null;
  readonly requirement: ReferenceTrace | null;
}

export interface ReferenceDecision extends ReferenceTraces {
  /** Null where a fact that the decision needs is not known exactly: json-rules-engine knows no unknown. */
  readonly verdict: Verdict | null;
}

export type DecideByReference = (question: ReferenceQuestion) => Promise<ReferenceDecision>;

/**
 * The verdict of a rule by json-rules-engine, from the rule's document: the applicability, then the requirement, then
 * the grace. A condition is asked only if every fact in it is known exactly. It shares the facts with the compiled
 * evaluation, and nothing of how they are compared. Throws what json-rules-engine throws.
 */
export const decideByReference: DecideByReference = async (question) => {
  const { document } = question.rule;
  const facts = factsOf(question);
  const applies = await condition(document.applicability, facts);
  const undecided = { verdict: null, applicability: applies.trace, requirement: null };
  if (applies.holds === null) return undecided;
  if (!applies.holds) return { ...undecided, verdict: 'not_applicable' };
  const meets = await condition(document.requirement, facts);
  const verdict = meets.holds === null ? null : meets.holds ? 'compliant' : failure(document, facts);
  return { verdict, applicability: applies.trace, requirement: meets.trace };
};

interface ConditionRun {
  readonly holds: boolean | null;
  readonly trace: ReferenceTrace | null;
}

/** A condition that is not there holds; one about facts that are not known exactly is not asked. */
async function condition(
  asked: RuleDocument['requirement'] | undefined,
  facts: ReferenceFacts,
): Promise<ConditionRun> {
  if (asked === undefined) return { holds: true, trace: null };
  const isTotal = referencesIn(asked).every(({ fact, params }) =>
    isExact(referenceValue(fact, params, facts)),
  );
  return isTotal ? runReference({ condition: asked }, facts) : { holds: null, trace: null };
}

const isExact = (value: FactValue): boolean => value !== null && !isInterval(value);

function failure({ grace }: RuleDocument, facts: ReferenceFacts): Verdict | null {
  if (!grace) return 'non_compliant';
  const start = referenceValue(grace.from.fact, grace.from.params, facts);
  const days = referenceValue(grace.days.fact, {}, facts);
  if (start === null) return null;
  // The linter lets a date alone stand here, and a parameter there.
  return daysFrom(start as string, facts.asOf) < (days as number) ? 'in_grace' : 'non_compliant';
}

/** Looks each fact up among the requests of the rule's subject type by its name and its arguments. */
function factsOf({ ruleSet, rule, read, asOf }: ReferenceQuestion): ReferenceFacts {
  const { requests, verdictRequests } = ruleSet.subjects[rule.subject];
  const valueOf = (fact: string, args: Readonly<Record<string, FactArgument>>): FactValue => {
    const isAsked = (request: (typeof requests)[number]): boolean =>
      request.fact === fact && isSame(request.args, args);
    const request = requests.find(isAsked) ?? verdictRequests.find(isAsked);
    if (!request) throw new Error(`no request for ${fact} ${JSON.stringify(args)}`);
    return read(request);
  };
  return { asOf, params: rule.params, valueOf };
}

type Arguments = Readonly<Record<string, FactArgument>>;

/** The linter lets no argument of a fact be left out, and no other be given: both have the same names. */
const isSame = (a: Arguments, b: Arguments): boolean =>
  Object.entries(a).every(([name, value]) => b[name] === value);
