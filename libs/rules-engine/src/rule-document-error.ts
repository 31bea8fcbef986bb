import type { Bilingual } from './rule-document.js';
import { RulesEngineError } from './rules-engine-error.js';

/** One thing that is wrong with a rule set, said so that its author knows what to do. */
export interface LintProblem {
  /** The rule it is about, or `#3` for the third of a set whose id can't be read; null for the head of the set, and for what holds it and the rules. */
  readonly ruleId: string | null;
  /** A JSON pointer into that document. */
  readonly pointer: string;
  /** Stable, for example `fact.unknown`. */
  readonly code: string;
  readonly message: Bilingual;
}

/** A rule document or rule set that cannot be used; `problems` lists all that was found, in order. */
export class RuleDocumentError extends RulesEngineError {
  constructor(
    code: string,
    message: string,
    readonly problems: readonly LintProblem[] = [],
  ) {
    super(code, [message, ...problems.map(problemLine)].join('\n'));
  }
}

const problemLine = ({ ruleId, pointer, code, message }: LintProblem): string =>
  `  ${ruleId ?? 'rule-set'}${pointer}: ${code}: ${message.en}`;
