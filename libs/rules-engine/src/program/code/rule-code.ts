import type { CompiledRule } from '../../compile/compiled-rule.js';
import { COMPLIANT, INSUFFICIENT_DATA, NON_COMPLIANT, NOT_APPLICABLE } from '../verdict-code.js';
import type { CodeScope } from './code-scope.js';
import { jumpCode } from './jump-code.js';

/** The name of the function that decides a rule. */
export const ruleFunction = (index: number): string => `r${index}`;

/** A function of facts, closures' facts and verdicts that gives the verdict of one rule. */
export function ruleCode(rule: CompiledRule, scope: CodeScope): string {
  const undecided = `return ${INSUFFICIENT_DATA};`;
  const applies = { whenTrue: '', whenFalse: `return ${NOT_APPLICABLE};`, whenUnknown: undecided };
  const holds = { whenTrue: `return ${COMPLIANT};`, whenFalse: '', whenUnknown: undecided };
  return `function ${ruleFunction(rule.index)}(v, c, o) {
${jumpCode(rule.applicability, applies, scope)}${jumpCode(rule.requirement, holds, scope)}return ${failureCode(rule)};
}
`;
}

/** The verdict, as an expression, of a rule that applies and fails. */
export function failureCode({ grace, index }: CompiledRule): string {
  if (grace === null) return String(NON_COMPLIANT);
  const start = grace.from.request === null ? 'null' : `v[${grace.from.request.index}]`;
  return `grace(${index}, c, ${start})`;
}
