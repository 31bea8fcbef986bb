import type { TypedFactRequest } from '../../compile/typed-fact-request.js';
import { dayNumber, NO_DAY } from '../../dates/day-number.js';
import { graceCode } from '../../evaluate/decide-rule.js';
import { truthOfVerdict } from '../../evaluate/rule-result.js';
import type { SubjectFacts } from '../../evaluate/subject-facts.js';
import type { FactValue } from '../../fact-value.js';
import { numberedLeaves } from '../leaf-layout.js';
import { type LeafState, stateOf } from '../leaf-state.js';
import type { ProgramSource } from '../program-source.js';
import { IN_GRACE, NON_COMPLIANT, UNDECIDED, type VerdictCode, verdictOfCode } from '../verdict-code.js';

/** What generated code calls: little, and never on the way of a fact that is plainly known. */
export interface CodeSupport {
  /** The state of a leaf by its closure, which reads, checks types, and knows bounds. */
  readonly open: (leaf: number, facts: SubjectFacts) => LeafState;
  /** The verdict of another rule as a fact: by its code, or read where that says `UNDECIDED`. */
  readonly asked: (code: VerdictCode, facts: SubjectFacts, request: number) => FactValue;
  /** The number of a day; `NO_DAY` for anything but a date. */
  readonly day: (value: unknown) => number;
  /** Whether a value is a list of words. */
  readonly words: (value: unknown) => boolean;
  /** The verdict of a failing rule that has a grace; `start` as it lies in the facts, if it does. */
  readonly grace: (rule: number, facts: SubjectFacts, start: unknown) => VerdictCode;
}

export function codeSupport({ rules, requests, verdictRequests }: ProgramSource): CodeSupport {
  const leaves = numberedLeaves(rules);
  const graces = rules.map(({ grace }) => grace);
  const at = <T>(list: readonly (T | null)[], index: number): T => {
    const item = list[index] ?? null;
    if (item === null) throw new RangeError(`Generated code names an item ${index}, which is not there.`);
    return item;
  };
  const asksFor = (index: number): TypedFactRequest => at(verdictRequests, index - requests.length);
  return {
    open: (leaf, facts) => stateOf(at(leaves, leaf).truthIn(facts)),
    asked: (code, facts, index) =>
      code === UNDECIDED ? facts.valueOf(asksFor(index)) : truthOfVerdict(verdictOfCode(code)),
    day: dayOf,
    words: isWords,
    grace: (index, facts, start) => {
      const grace = at(graces, index);
      const day = dayOf(start);
      if (day === NO_DAY || facts.asOfDay === NO_DAY) return graceCode(grace, facts);
      return facts.asOfDay - day < grace.days ? IN_GRACE : NON_COMPLIANT;
    },
  };
}

const dayOf = (value: unknown): number => (typeof value === 'string' ? dayNumber(value) : NO_DAY);

function isWords(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (const word of value) if (typeof word !== 'string') return false;
  return true;
}
