import type { CompiledRule } from '../compile/compiled-rule.js';
import type { TypedFactRequest } from '../compile/typed-fact-request.js';

/** What a program is made of: a compiled subject without its program. */
export interface ProgramSource {
  /** In dependency order: a rule comes after those whose verdict it asks for. */
  readonly rules: readonly CompiledRule[];
  readonly requests: readonly TypedFactRequest[];
  readonly verdictRequests: readonly TypedFactRequest[];
}

/** The index of the rule that a request for a verdict is about, or null if no rule of that id is in force. */
export function ruleAskedFor(
  { rules }: Pick<ProgramSource, 'rules'>,
  request: TypedFactRequest,
): number | null {
  return rules.find(({ id }) => id === request.args['rule'])?.index ?? null;
}
