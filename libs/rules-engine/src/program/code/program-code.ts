import type { SubjectFacts } from '../../evaluate/subject-facts.js';
import type { FactValue } from '../../fact-value.js';
import type { ProgramSource } from '../program-source.js';
import type { VerdictCode } from '../verdict-code.js';
import { CodeScope } from './code-scope.js';
import { decisionCode, decisionFunction } from './decision-code.js';
import { leavesCode, leavesFunction } from './leaves-code.js';
import { ruleCode, ruleFunction } from './rule-code.js';

type Facts = readonly (FactValue | undefined)[];

/** What the generated code of a program gives. */
export interface GeneratedFunctions {
  /** By the index of the rule. */
  readonly rules: readonly ((facts: Facts, closures: SubjectFacts, verdicts: Uint8Array) => VerdictCode)[];
  decide(facts: Facts, closures: SubjectFacts, verdicts: Uint8Array): void;
  decideWithLeaves(facts: Facts, closures: SubjectFacts, verdicts: Uint8Array, leaves: Uint32Array): void;
}

/**
 * The body of a function that takes what `CodeSupport` names and returns `GeneratedFunctions`. Of a document
 * nothing gets into it but numbers and, as JSON, the literals of comparisons; operators come from a list.
 */
export function programCode(source: ProgramSource): string {
  const scope = new CodeScope(source);
  const rules = source.rules.map((rule) => ruleCode(rule, scope));
  const leaves = leavesCode(source.rules, scope);
  const decisions = decisionCode(source.rules, scope);
  const deciding = decisions.map((_, number) => `${decisionFunction(number)}(v, c, o);`);
  const calls = leaves.map((_, number) => `${leavesFunction(number)}(v, c, o, w);`);
  return `'use strict';
${rules.join('')}${decisions.join('')}${leaves.join('')}return {
rules: [${source.rules.map(({ index }) => ruleFunction(index)).join(', ')}],
decide(v, c, o) { ${deciding.join('\n')} },
decideWithLeaves(v, c, o, w) { ${calls.join('\n')} },
};`;
}
