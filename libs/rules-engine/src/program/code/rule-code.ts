import type { CompiledRule } from '../../compile/compiled-rule.js';
import { COMPLIANT, INSUFFICIENT_DATA, NON_COMPLIANT, NOT_APPLICABLE } from '../verdict-code.js';
import type { CodeScope } from './code-scope.js';
import { jumpCode } from './jump-code.js';

/** A call that decides a rule. */
export const ruleCall = (index: number): string => `r${index}(v, c, o)`;

/** A call that decides a rule which applies. */
export const requirementCall = (index: number): string => `q${index}(v, c, o)`;

/** The name of the function that decides a rule. */
export const ruleFunction = (index: number): string => `r${index}`;

/** Two functions of facts, closures' facts and verdicts, which give the verdict of one rule: from the start, and once it applies. */
export function ruleCode(rule: CompiledRule, scope: CodeScope): string {
  const undecided = `return ${INSUFFICIENT_DATA};`;
  const applies = { whenTrue: '', whenFalse: `return ${NOT_APPLICABLE};`, whenUnknown: undecided };
  const holds = { whenTrue: `return ${COMPLIANT};`, whenFalse: '', whenUnknown: undecided };
  return `function q${rule.index}(v, c, o) {
${jumpCode(rule.requirement, holds, scope)}return ${failureCode(rule)};
}
function ${ruleFunction(rule.index)}(v, c, o) {
${jumpCode(rule.applicability, applies, scope)}return ${requirementCall(rule.index)};
}
`;
}

/** The verdict, as an expression, of a rule that applies and fails. */
export function failureCode({ grace, index }: CompiledRule): string {
  if (grace === null) return String(NON_COMPLIANT);
  const start = grace.from.request === null ? 'null' : `v[${grace.from.request.index}]`;
  return `grace(${index}, c, ${start})`;
}
