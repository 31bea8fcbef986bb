import type { CompiledCondition, CompiledRule } from '../../compile/compiled-rule.js';
import { leavesOf } from '../leaf-layout.js';
import { NOT_APPLICABLE } from '../verdict-code.js';
import type { CodeScope } from './code-scope.js';
import { jumpCode } from './jump-code.js';
import { leafKey } from './leaf-key.js';
import { requirementCall, ruleCall } from './rule-code.js';

/** Functions are kept short enough to be optimised: a new one begins after so many leaves of applicabilities. */
const LEAVES_PER_FUNCTION = 96;

/** The name of a function that writes the verdicts of some rules. */
export const decisionFunction = (number: number): string => `d${number}`;

/** A rule, and what is yet to be asked to know whether it applies: all of it must hold. */
interface Case {
  readonly rule: CompiledRule;
  readonly open: readonly CompiledCondition[];
}

/**
 * Functions of facts, closures' facts and verdicts; called in this order they write all verdicts. What the
 * applicabilities of several rules begin with is asked once: most rules do not apply to most subjects, and one
 * answer settles many.
 */
export function decisionCode(rules: readonly CompiledRule[], scope: CodeScope): readonly string[] {
  return inLayers(rules)
    .flatMap(inPortions)
    .map(
      (portion, number) =>
        `function ${decisionFunction(number)}(v, c, o) {\n${casesCode(portion.map(caseOf), scope)}}\n`,
    );
}

const caseOf = (rule: CompiledRule): Case => ({ rule, open: conjuncts(rule.applicability) });

const conjuncts = (condition: CompiledCondition): readonly CompiledCondition[] =>
  condition.kind === 'all' ? condition.children.flatMap(conjuncts) : [condition];

function casesCode(cases: readonly Case[], scope: CodeScope): string {
  const settled = cases.filter(({ open }) => open.length === 0);
  const code = settled.map(({ rule: { index } }) => `o[${index}] = ${requirementCall(index)};\n`);
  return [...code, ...byFirst(cases).map((alike) => firstCode(alike, scope))].join('');
}

/** Asks what the cases have in common. Where that is unknown, which is seldom, each rule is decided by itself. */
function firstCode(cases: readonly Case[], scope: CodeScope): string {
  const [first] = cases[0]?.open ?? [];
  if (first === undefined) return '';
  const [end, isFalse, isUnknown] = [scope.newName('L'), scope.newName('L'), scope.newName('L')];
  const jumps = { whenTrue: '', whenFalse: `break ${isFalse};`, whenUnknown: `break ${isUnknown};` };
  const forEach = (verdict: (index: number) => string): string =>
    cases.map(({ rule: { index } }) => `o[${index}] = ${verdict(index)};`).join(' ');
  const rest = cases.map(({ rule, open }) => ({ rule, open: open.slice(1) }));
  return `${end}: { ${isFalse}: { ${isUnknown}: {
${jumpCode(first, jumps, scope)}${casesCode(rest, scope)}break ${end}; }
${forEach(ruleCall)} break ${end}; }
${forEach(() => String(NOT_APPLICABLE))} }
`;
}

/** The cases that have something open, those together that ask the same first. */
function byFirst(cases: readonly Case[]): readonly (readonly Case[])[] {
  const groups = new Map<unknown, Case[]>();
  for (const each of cases) {
    const [first] = each.open;
    if (first === undefined) continue;
    const key = first.kind === 'leaf' ? leafKey(first) : first;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

/** First the rules that ask for no verdict, then those that ask for theirs, and so on. */
function inLayers(rules: readonly CompiledRule[]): readonly (readonly CompiledRule[])[] {
  const layers: CompiledRule[][] = [];
  const layerOf = new Map<CompiledRule, number>();
  for (const rule of rules) {
    const below = [...rule.dependencies.values()].map((asked) => layerOf.get(asked) ?? -1);
    const layer = Math.max(-1, ...below) + 1;
    layerOf.set(rule, layer);
    layers[layer] = [...(layers[layer] ?? []), rule];
  }
  return layers;
}

function inPortions(rules: readonly CompiledRule[]): readonly (readonly CompiledRule[])[] {
  const portions: CompiledRule[][] = [];
  let leaves = LEAVES_PER_FUNCTION;
  for (const rule of rules) {
    if (leaves >= LEAVES_PER_FUNCTION) {
      portions.push([]);
      leaves = 0;
    }
    portions.at(-1)?.push(rule);
    leaves += leavesOf(rule.applicability).length;
  }
  return portions;
}
