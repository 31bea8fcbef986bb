import type { CompiledRule } from '../compile/compiled-rule.js';
import type { FactReader } from '../fact-request.js';
import { decideRule } from './decide-rule.js';
import type { RuleResult } from './rule-result.js';
import { SubjectFacts } from './subject-facts.js';

/**
 * The verdict of one rule for one subject on `asOf` (YYYY-MM-DD). `read` answers every request, those for
 * verdicts of other rules too; `SubjectEvaluation` answers those by itself.
 */
export const evaluateRule = (rule: CompiledRule, read: FactReader, asOf: string): RuleResult =>
  decideRule(rule, new SubjectFacts(read, asOf));
