import type { CompiledRule } from '../../compile/compiled-rule.js';
import { shiftOfLeaf, wordOfLeaf } from '../leaf-bits.js';
import { numberedLeaves } from '../leaf-layout.js';
import { inPortions } from '../portions.js';
import { COMPLIANT, INSUFFICIENT_DATA, NOT_APPLICABLE } from '../verdict-code.js';
import type { CodeScope } from './code-scope.js';
import { failureCode } from './rule-code.js';
import { type LeafStateCode, StateCodeBuilder } from './state-code.js';

/** Functions are kept short enough to be optimised: a new one begins after so many leaves. */
const LEAVES_PER_FUNCTION = 96;

/** The name of a function that writes verdicts and leaf states of some rules. */
export const leavesFunction = (number: number): string => `l${number}`;

/** Functions of facts, closures' facts, verdicts and leaf states; called in this order they write all. */
export function leavesCode(rules: readonly CompiledRule[], scope: CodeScope): readonly string[] {
  return inPortions(rules, leavesIn, LEAVES_PER_FUNCTION).map((portion, number) => {
    const body = new StateCodeBuilder(scope);
    const states = portion.flatMap((rule) => ruleStates(rule, body));
    for (const line of wordLines(states)) body.add(line);
    return `function ${leavesFunction(number)}(v, c, o, w) {\n${body.body}\n}\n`;
  });
}

const leavesIn = (rule: CompiledRule): number => numberedLeaves([rule]).length;

function ruleStates(rule: CompiledRule, body: StateCodeBuilder): readonly LeafStateCode[] {
  const applies = body.condition(rule.applicability);
  const holds = body.condition(rule.requirement);
  const asRequired = `${holds.state} === 1 ? ${COMPLIANT} : ${holds.state} === 2 ? ${INSUFFICIENT_DATA} : ${failureCode(rule)}`;
  const otherwise = `${applies.state} === 0 ? ${NOT_APPLICABLE} : ${INSUFFICIENT_DATA}`;
  body.add(`o[${rule.index}] = ${applies.state} === 1 ? (${asRequired}) : ${otherwise};`);
  return [...applies.leaves, ...holds.leaves];
}

/** Statements that lay the states into their words. A word that another function has begun is added to. */
function wordLines(states: readonly LeafStateCode[]): readonly string[] {
  const words = new Map<number, string[]>();
  for (const { leaf, state } of states) {
    const [word, shift] = [wordOfLeaf(leaf), shiftOfLeaf(leaf)];
    words.set(word, [...(words.get(word) ?? []), shift === 0 ? state : `(${state} << ${shift})`]);
  }
  const start = states[0]?.leaf ?? 0;
  return [...words].map(([word, parts]) => {
    const isBegun = word === wordOfLeaf(start) && shiftOfLeaf(start) > 0;
    return `w[${word}] ${isBegun ? '|=' : '='} ${parts.join(' | ')};`;
  });
}
