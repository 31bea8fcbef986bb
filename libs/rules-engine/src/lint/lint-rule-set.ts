import type { FactCatalogue } from '../fact-catalogue.js';
import type { RuleSetSource } from '../rule-document.js';
import type { LintProblem } from '../rule-document-error.js';
import { dependencyOrder } from '../compile/dependency-order.js';
import { problem } from './problem.js';

/** All that is wrong with a rule set, in the order of its rules; empty if it can be published. */
export function lintRuleSet(source: RuleSetSource, catalogue: FactCatalogue): LintProblem[] {
  void catalogue;
  return dependencyOrder(source.rules).circular.map((id) =>
    problem(id, '/requirement', 'verdict.circular', '规则互相引用', 'The rules refer to one another'),
  );
}
