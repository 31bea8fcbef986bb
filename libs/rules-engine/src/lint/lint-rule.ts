import { documentReferences } from '../references/document-references.js';
import { leavesOf } from '../references/condition-references.js';
import { lintCertainties } from './lint-certainties.js';
import { lintFactsList } from './lint-facts-list.js';
import { lintGrace } from './lint-grace.js';
import { lintLeaf } from './lint-leaf.js';
import { lintParameters } from './lint-parameters.js';
import { lintReference } from './lint-reference.js';
import { lintTexts } from './lint-texts.js';
import type { Finding } from './problem.js';
import type { RuleScope } from './rule-scope.js';

/** What a well-formed rule says that makes no sense. */
export function lintRule(scope: RuleScope): Finding[] {
  const { applicability, requirement } = scope.document;
  const leaves = [
    ...(applicability ? leavesOf(applicability, '/applicability') : []),
    ...leavesOf(requirement, '/requirement'),
  ];
  const findings = [
    ...documentReferences(scope.document).flatMap((reference) => lintReference(reference, scope)),
    ...leaves.flatMap((leaf) => lintLeaf(leaf, scope)),
    ...lintParameters(scope),
    ...lintGrace(scope),
    ...lintTexts(scope),
    ...lintFactsList(scope),
  ];
  return findings.length > 0 ? findings : lintCertainties(scope);
}
