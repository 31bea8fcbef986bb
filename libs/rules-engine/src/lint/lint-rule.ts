import { documentReferences } from '../references/document-references.js';
import { leavesOf } from '../references/condition-references.js';
import { lintCertainties } from './lint-certainties.js';
import { lintFactsList } from './lint-facts-list.js';
import { lintGrace } from './lint-grace.js';
import { lintLeaf } from './lint-leaf.js';
import { lintParameters } from './lint-parameters.js';
import { lintReference } from './lint-reference.js';
import { lintTexts } from './lint-texts.js';
import { type Finding, MAX_FINDINGS } from './problem.js';
import type { RuleScope } from './rule-scope.js';

/** What a well-formed rule says that makes no sense. */
export function lintRule(scope: RuleScope): Finding[] {
  const { applicability, requirement } = scope.document;
  const leaves = [
    ...(applicability ? leavesOf(applicability, '/applicability') : []),
    ...leavesOf(requirement, '/requirement'),
  ];
  const findings = [
    ...firstOf(documentReferences(scope.document), (reference) => lintReference(reference, scope)),
    ...firstOf(leaves, (leaf) => lintLeaf(leaf, scope)),
    ...lintParameters(scope),
    ...lintGrace(scope),
    ...lintTexts(scope),
    ...lintFactsList(scope),
  ];
  return findings.length > 0 ? distinct(findings.map(atText)).slice(0, MAX_FINDINGS) : lintCertainties(scope);
}

const TEXT = /^\/(?:title|failure|remedy)\/(?:zh|en)/;

/** What is wrong within a placeholder is wrong in its text: no pointer leads further. */
const atText = (finding: Finding): Finding => {
  const pointer = TEXT.exec(finding.pointer)?.[0];
  return pointer === undefined ? finding : { ...finding, pointer };
};

/** A text may make the same mistake again and again. */
function distinct(findings: readonly Finding[]): Finding[] {
  const first = new Map(
    findings.map((finding) => [`${finding.pointer} ${finding.code} ${finding.en}`, finding]),
  );
  return [...first.values()];
}

/** What is found in the items, looking at no more of them than can be reported. */
function firstOf<T>(items: readonly T[], lint: (item: T) => readonly Finding[]): Finding[] {
  const found: Finding[] = [];
  for (const item of items) {
    if (found.length >= MAX_FINDINGS) break;
    found.push(...lint(item));
  }
  return found;
}
