import type { CompiledCondition, CompiledRule } from '../compile/compiled-rule.js';
import { SubjectFacts } from '../evaluate/subject-facts.js';
import type { FactReader } from '../fact-request.js';
import { explainGrace } from './explain-grace.js';
import { explainLeaf } from './explain-leaf.js';
import type { RuleExplanation } from './explanation.js';
import type { ExplanationSources } from './explanation-sources.js';
import { type FactWitness, SILENT_WITNESS } from './fact-witness.js';
import { markVerdict } from './mark-verdict.js';
import type { NodeDraft } from './node-draft.js';
import { truthOfGroup } from './truth-of-group.js';

/**
 * Why a rule gives its verdict for a subject on `asOf`: both conditions as whole trees, and the grace if the
 * rule has one. `read` answers requests for verdicts, too: `SubjectEvaluation.read` does; so does `witness`, whom
 * nobody has to give. To explain several rules of one subject, open a `SubjectEvaluation`, which reads facts once.
 */
export const explainRule = (
  rule: CompiledRule,
  read: FactReader,
  asOf: string,
  witness: FactWitness = SILENT_WITNESS,
): RuleExplanation => explainFromFacts(rule, new SubjectFacts(read, asOf), witness);

/** The same from facts that are at hand. */
export function explainFromFacts(
  rule: CompiledRule,
  facts: SubjectFacts,
  witness: FactWitness,
): RuleExplanation {
  const sources = { facts, witness };
  const { grace } = rule;
  const applicability = explainCondition(rule.applicability, sources);
  const requirement = explainCondition(rule.requirement, sources);
  const verdict = markVerdict(rule, { applicability, requirement }, facts);
  const isGraceAsked = applicability.truth === true && requirement.truth === false;
  return {
    verdict,
    applicability,
    requirement,
    grace: grace === null ? undefined : explainGrace(grace, isGraceAsked, sources),
  };
}

/** Every comparison is made once; what a group comes to follows from its parts. */
function explainCondition(condition: CompiledCondition, sources: ExplanationSources): NodeDraft {
  if (condition.kind === 'leaf') return explainLeaf(condition, sources);
  const { kind } = condition;
  const children: NodeDraft[] = [];
  for (const child of condition.children) children.push(explainCondition(child, sources));
  return { kind, truth: truthOfGroup(kind, children), children };
}
