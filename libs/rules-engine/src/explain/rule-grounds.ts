import { isTheDate, VERDICT } from '../built-in-facts.js';
import type { CompiledCondition, CompiledLeaf, CompiledRule } from '../compile/compiled-rule.js';
import type { TypedFactRequest } from '../compile/typed-fact-request.js';
import { AGE_OPERATORS } from '../operators/age-operators.js';
import { termsOf } from '../template/text-template.js';

/** What a rule's verdict, its explanation and its texts rest on. */
export interface RuleGrounds {
  /**
   * Everything that the rule may ask about its subject, each request once; and what the rules may ask whose verdicts it
   * asks for, since a change names their facts.
   */
  readonly requests: readonly TypedFactRequest[];
  /** The comparisons of all these rules that look at the date of the evaluation itself, and not by way of facts alone. */
  readonly datedLeaves: readonly CompiledLeaf[];
  /**
   * Whether what is to be said may be another thing on any day: a text, or the start of a grace, names the date, or time
   * alone makes another change the smallest one.
   */
  readonly maySayOtherwiseAnyDay: boolean;
}

const known = new WeakMap<CompiledRule, RuleGrounds>();

/**
 * The grounds of a rule. Where the answers to its requests are the same, and what its dated leaves make of them, so is all
 * that can be said about its subject on one date; and on another, unless that may be otherwise on any day.
 */
export function groundsOf(rule: CompiledRule): RuleGrounds {
  const grounds = known.get(rule) ?? findGrounds(rule);
  known.set(rule, grounds);
  return grounds;
}

function findGrounds(rule: CompiledRule): RuleGrounds {
  const [applicability, requirement] = [rule.applicability, rule.requirement].map((condition) =>
    writtenOut(condition, rule),
  ) as [Written, Written];
  const leaves = distinct([...leavesOf(applicability), ...leavesOf(requirement)]);
  const named = [
    ...[rule, ...askedBy(rule)].flatMap(({ grace }) => grace?.from ?? []),
    ...Object.values(rule.texts).flatMap(({ zh, en }) => [...termsOf(zh), ...termsOf(en)]),
  ];
  const compared = leaves.flatMap(({ value, threshold }) => [value, threshold]);
  return {
    requests: distinct([...compared, ...named].flatMap(({ request }) => request ?? [])),
    datedLeaves: leaves.filter(isDated),
    maySayOtherwiseAnyDay:
      named.some(isTheDate) ||
      !isPlain(requirement, leaves) ||
      // Of a rule that is broken the applicability holds, and has no part in a change unless the two share a fact.
      (!isPlain(applicability, leaves) && shareFact(leavesOf(applicability), leavesOf(requirement))),
  };
}

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** The rules whose verdicts a rule asks for, those that they ask for included. */
const askedBy = ({ dependencies }: CompiledRule): readonly CompiledRule[] =>
  [...dependencies.values()].flatMap((asked) => [asked, ...askedBy(asked)]);

/**
 * A condition in which a verdict that is asked for stands beside what that rule goes by: a change makes it be complied
 * with, or not.
 */
interface WrittenGroup {
  readonly kind: 'all' | 'any' | 'not';
  readonly children: readonly Written[];
}
type Written = CompiledLeaf | WrittenGroup;

function writtenOut(condition: CompiledCondition, rule: CompiledRule): Written {
  if (condition.kind !== 'leaf') {
    const { kind, children } = condition;
    return { kind, children: children.map((child) => writtenOut(child, rule)) };
  }
  const { request } = condition.value;
  const asked = request?.fact === VERDICT ? rule.dependencies.get(String(request.args['rule'])) : undefined;
  if (asked === undefined) return condition;
  const behind = [asked.applicability, asked.requirement].map((each) => writtenOut(each, asked));
  return { kind: isComplianceAsked(condition) ? 'all' : 'any', children: [condition, ...behind] };
}

/** Whether the comparison holds where the rule is complied with, and not where it is not. */
const isComplianceAsked = ({ operator, threshold }: CompiledLeaf): boolean =>
  (operator.name === 'equal') === threshold.constant;

const leavesOf = (condition: Written): readonly CompiledLeaf[] =>
  condition.kind === 'leaf' ? [condition] : condition.children.flatMap(leavesOf);

/**
 * Whether what is needed of the dates follows from each of its dated leaves by itself: all of them are needed, and none
 * is about a fact that another leaf is about, too. Else it may depend on the day which way out is open, or nearest.
 */
function isPlain(condition: Written, all: readonly CompiledLeaf[]): boolean {
  if (condition.kind === 'all') return condition.children.every((child) => isPlain(child, all));
  const dated = leavesOf(condition).filter(isDated);
  return condition.kind === 'leaf' ? dated.every((leaf) => isAlone(leaf, all)) : dated.length === 0;
}

function isAlone(leaf: CompiledLeaf, all: readonly CompiledLeaf[]): boolean {
  const own = requestsOf(leaf);
  const others = all.filter((other) => other !== leaf).flatMap(requestsOf);
  return own.length === 1 && !others.some((request) => own.includes(request));
}

const shareFact = (some: readonly CompiledLeaf[], others: readonly CompiledLeaf[]): boolean => {
  const asked = new Set(some.flatMap(requestsOf));
  return others.flatMap(requestsOf).some((request) => asked.has(request));
};

const requestsOf = ({ value, threshold }: CompiledLeaf): readonly TypedFactRequest[] =>
  [value, threshold].flatMap(({ request }) => request ?? []);

const isDated = ({ operator, value, threshold }: CompiledLeaf): boolean =>
  AGE_OPERATORS.some((each) => each === operator) || isTheDate(value) || isTheDate(threshold);
