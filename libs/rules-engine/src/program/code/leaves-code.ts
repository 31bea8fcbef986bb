import type { CompiledRule } from '../../compile/compiled-rule.js';
import { shiftOfLeaf, wordOfLeaf } from '../leaf-bits.js';
import type { LeafLayout } from '../subject-program.js';
import { COMPLIANT, INSUFFICIENT_DATA, NOT_APPLICABLE } from '../verdict-code.js';
import type { CodeScope } from './code-scope.js';
import { failureCode } from './rule-code.js';
import { StateCodeBuilder, type StateRun } from './state-code.js';

/** Functions are kept short enough to be optimised: a new one begins after so many leaves. */
const LEAVES_PER_FUNCTION = 96;
const BITS_PER_WORD = 32;

/** The name of a function that writes verdicts and leaf states of some rules. */
export const leavesFunction = (number: number): string => `l${number}`;

/** Functions of facts, closures' facts, verdicts and leaf states; called in this order they write all. */
export function leavesCode(
  rules: readonly CompiledRule[],
  layout: LeafLayout,
  scope: CodeScope,
): readonly string[] {
  return inPortions(rules, layout).map((portion, number) => {
    const body = new StateCodeBuilder(scope);
    const runs = portion.flatMap((rule) => ruleStates(rule, body));
    for (const line of wordLines(runs)) body.add(line);
    return `function ${leavesFunction(number)}(v, c, o, w) {\n${body.body}\n}\n`;
  });
}

function ruleStates(rule: CompiledRule, body: StateCodeBuilder): readonly StateRun[] {
  const applies = body.condition(rule.applicability);
  const holds = body.condition(rule.requirement);
  const asRequired = `${holds.state} === 1 ? ${COMPLIANT} : ${holds.state} === 2 ? ${INSUFFICIENT_DATA} : ${failureCode(rule)}`;
  const otherwise = `${applies.state} === 0 ? ${NOT_APPLICABLE} : ${INSUFFICIENT_DATA}`;
  body.add(`o[${rule.index}] = ${applies.state} === 1 ? (${asRequired}) : ${otherwise};`);
  return [...applies.runs, ...holds.runs];
}

/** Statements that lay the states into their words. A word that another function has begun is added to. */
function wordLines(runs: readonly StateRun[]): readonly string[] {
  const words = new Map<number, string[]>();
  const lay = (word: number, bits: string): void => void words.set(word, [...(words.get(word) ?? []), bits]);
  for (const { first, count, bits } of runs) {
    const shift = shiftOfLeaf(first);
    lay(wordOfLeaf(first), shift === 0 ? bits : `(${bits} << ${shift})`);
    const rest = BITS_PER_WORD - shift;
    if (2 * count > rest) lay(wordOfLeaf(first) + 1, `(${bits} >> ${rest})`);
  }
  const start = runs[0]?.first ?? 0;
  return [...words].map(([word, parts]) => {
    const isBegun = word === wordOfLeaf(start) && shiftOfLeaf(start) > 0;
    return `w[${word}] ${isBegun ? '|=' : '='} ${parts.join(' | ')};`;
  });
}

function inPortions(
  rules: readonly CompiledRule[],
  layout: LeafLayout,
): readonly (readonly CompiledRule[])[] {
  const portions: CompiledRule[][] = [];
  let leaves = LEAVES_PER_FUNCTION;
  for (const rule of rules) {
    const { applicability, requirement } = layout.rules[rule.index] ?? NO_LEAVES;
    if (leaves >= LEAVES_PER_FUNCTION) {
      portions.push([]);
      leaves = 0;
    }
    portions.at(-1)?.push(rule);
    leaves += applicability.count + requirement.count;
  }
  return portions;
}

const NO_LEAVES = { applicability: { count: 0 }, requirement: { count: 0 } };
