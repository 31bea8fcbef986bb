import { isTheDate } from '../built-in-facts.js';
import type { CompiledCondition, CompiledLeaf, CompiledRule } from '../compile/compiled-rule.js';
import type { TypedFactRequest } from '../compile/typed-fact-request.js';
import { AGE_OPERATORS } from '../operators/age-operators.js';
import { termsOf } from '../template/text-template.js';

/** What a rule's verdict, its explanation and its texts rest on. */
export interface RuleGrounds {
  /** Everything that the rule may ask about its subject, each request once. */
  readonly requests: readonly TypedFactRequest[];
  /** Its comparisons that look at the date of the evaluation itself, and not by way of facts alone. */
  readonly datedLeaves: readonly CompiledLeaf[];
  /**
   * Whether what is to be said may be another thing on any day: a text, or the start of its grace, names the date, or time
   * alone makes another change the smallest one.
   */
  readonly maySayOtherwiseAnyDay: boolean;
}

const known = new WeakMap<CompiledRule, RuleGrounds>();

/**
 * The grounds of a rule. Where the answers to its requests are the same, and what its dated leaves make of them, so is all
 * that can be said about its subject, unless that may be otherwise on any day.
 */
export function groundsOf(rule: CompiledRule): RuleGrounds {
  const grounds = known.get(rule) ?? findGrounds(rule);
  known.set(rule, grounds);
  return grounds;
}

function findGrounds(rule: CompiledRule): RuleGrounds {
  const conditions = [rule.applicability, rule.requirement];
  const leaves = conditions.flatMap(leavesOf);
  const compared = leaves.flatMap(({ value, threshold }) => [value, threshold]);
  const named = [
    ...(rule.grace === null ? [] : [rule.grace.from]),
    ...Object.values(rule.texts).flatMap(({ zh, en }) => [...termsOf(zh), ...termsOf(en)]),
  ];
  return {
    requests: [...new Set([...compared, ...named].flatMap(({ request }) => request ?? []))],
    datedLeaves: leaves.filter(isDated),
    maySayOtherwiseAnyDay:
      named.some(isTheDate) || !conditions.every((condition) => isPlain(condition, leaves)),
  };
}

const leavesOf = (condition: CompiledCondition): readonly CompiledLeaf[] =>
  condition.kind === 'leaf' ? [condition] : condition.children.flatMap(leavesOf);

/**
 * Whether what is needed of the dates follows from each of its dated leaves by itself: all of them are needed, and none
 * is about a fact that another leaf is about, too. Else it may depend on the day which way out is open, or nearest.
 */
function isPlain(condition: CompiledCondition, all: readonly CompiledLeaf[]): boolean {
  if (condition.kind === 'all') return condition.children.every((child) => isPlain(child, all));
  const dated = leavesOf(condition).filter(isDated);
  return condition.kind === 'leaf' ? dated.every((leaf) => isAlone(leaf, all)) : dated.length === 0;
}

function isAlone(leaf: CompiledLeaf, all: readonly CompiledLeaf[]): boolean {
  const own = requestsOf(leaf);
  const others = all.filter((other) => other !== leaf).flatMap(requestsOf);
  return own.length === 1 && !others.some((request) => own.includes(request));
}

const requestsOf = ({ value, threshold }: CompiledLeaf): readonly TypedFactRequest[] =>
  [value, threshold].flatMap(({ request }) => request ?? []);

const isDated = ({ operator, value, threshold }: CompiledLeaf): boolean =>
  AGE_OPERATORS.some((each) => each === operator) || isTheDate(value) || isTheDate(threshold);
