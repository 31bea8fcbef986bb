import type { FactCatalogue } from '../fact-catalogue.js';
import type { RuleSetSource } from '../rule-document.js';
import type { LintProblem } from '../rule-document-error.js';
import { checkRuleSet } from './check-rule-set.js';

/**
 * What is wrong with a rule set, the head first, then in the order of its rules; empty if it can be published.
 * The documents need not conform to their types: while any is malformed, that alone is reported.
 */
export const lintRuleSet = (source: RuleSetSource, catalogue: FactCatalogue): readonly LintProblem[] =>
  checkRuleSet(source, catalogue).problems;
