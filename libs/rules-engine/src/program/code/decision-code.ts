import type { CompiledRule } from '../../compile/compiled-rule.js';
import { type DecisionBranch, type DecisionTree, decisionTrees } from '../decision-tree.js';
import { NOT_APPLICABLE } from '../verdict-code.js';
import type { CodeScope } from './code-scope.js';
import { jumpCode } from './jump-code.js';
import { requirementCall, ruleCall } from './rule-code.js';

/** Functions are kept short enough to be optimised: a new one begins after so many leaves of applicabilities. */
const LEAVES_PER_FUNCTION = 96;

/** The name of a function that writes the verdicts of some rules. */
export const decisionFunction = (number: number): string => `d${number}`;

/** Functions of facts, closures' facts and verdicts; called in this order they write all verdicts. */
export const decisionCode = (rules: readonly CompiledRule[], scope: CodeScope): readonly string[] =>
  decisionTrees(rules, LEAVES_PER_FUNCTION).map(
    (tree, number) => `function ${decisionFunction(number)}(v, c, o) {\n${treeCode(tree, scope)}}\n`,
  );

const treeCode = ({ applicable, branches }: DecisionTree, scope: CodeScope): string =>
  [
    ...applicable.map(({ index }) => `o[${index}] = ${requirementCall(index)};\n`),
    ...branches.map((branch) => branchCode(branch, scope)),
  ].join('');

function branchCode({ condition, rules, next }: DecisionBranch, scope: CodeScope): string {
  const [end, isFalse, isUnknown] = [scope.newName('L'), scope.newName('L'), scope.newName('L')];
  const jumps = { whenTrue: '', whenFalse: `break ${isFalse};`, whenUnknown: `break ${isUnknown};` };
  const forEach = (verdict: (index: number) => string): string =>
    rules.map(({ index }) => `o[${index}] = ${verdict(index)};`).join(' ');
  return `${end}: { ${isFalse}: { ${isUnknown}: {
${jumpCode(condition, jumps, scope)}${treeCode(next, scope)}break ${end}; }
${forEach(ruleCall)} break ${end}; }
${forEach(() => String(NOT_APPLICABLE))} }
`;
}
