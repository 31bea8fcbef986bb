import type { CompiledCondition, CompiledRule } from '../compile/compiled-rule.js';
import { explainGrace } from './explain-grace.js';
import type { ExplanationSources } from './explanation-sources.js';
import { LeafText, type DecidedLeaf } from './leaf-text.js';
import type { MarkableGroup } from './mark-deciding.js';
import { markVerdict } from './mark-verdict.js';
import { truthOfGroup } from './truth-of-group.js';

/** A condition with what is always written of its comparisons. */
type TextNode = LeafText | TextGroup;

interface TextGroup {
  readonly kind: 'all' | 'any' | 'not';
  readonly children: readonly TextNode[];
}

interface TraceText {
  readonly applicability: TextNode;
  readonly requirement: TextNode;
}

interface DecidedGroup extends MarkableGroup {
  readonly children: readonly DecidedNode[];
}

type DecidedNode = DecidedLeaf | DecidedGroup;

/**
 * What `explainFromFacts` says of a rule, but for its words, as JSON: `{verdict, applicability, requirement, grace}`, each
 * comparison as `{kind, fact, args, datedOn, operator, value, threshold, param, thresholdFact, truth, decisive, missing}`
 * and nothing of what is not there. Most of it is the same for every subject and made once for a rule; neither the tree
 * nor the objects of its comparisons are.
 */
export function traceText(rule: CompiledRule, sources: ExplanationSources): string {
  const { grace } = rule;
  const text = textOf(rule);
  const applicability = decided(text.applicability, sources);
  const requirement = decided(text.requirement, sources);
  const verdict = markVerdict(rule, { applicability, requirement }, sources.facts);
  const isGraceAsked = applicability.truth === true && requirement.truth === false;
  const ended =
    grace === null ? '}' : `,"grace":${JSON.stringify(explainGrace(grace, isGraceAsked, sources))}}`;
  const conditions = `${written(applicability, sources)},"requirement":${written(requirement, sources)}`;
  return `{"verdict":"${verdict}","applicability":${conditions}${ended}`;
}

const known = new WeakMap<CompiledRule, TraceText>();

function textOf(rule: CompiledRule): TraceText {
  const found = known.get(rule);
  if (found !== undefined) return found;
  const made = { applicability: textNode(rule.applicability), requirement: textNode(rule.requirement) };
  known.set(rule, made);
  return made;
}

const textNode = (condition: CompiledCondition): TextNode =>
  condition.kind === 'leaf'
    ? new LeafText(condition)
    : { kind: condition.kind, children: condition.children.map(textNode) };

function decided(node: TextNode, sources: ExplanationSources): DecidedNode {
  if (node.kind === 'leaf') return decidedLeaf(node, sources);
  const children: DecidedNode[] = [];
  for (const child of node.children) children.push(decided(child, sources));
  return { kind: node.kind, truth: truthOfGroup(node.kind, children), children };
}

function decidedLeaf(text: LeafText, { facts }: ExplanationSources): DecidedLeaf {
  const { operator, value, threshold } = text.leaf;
  const left = value.valueIn(facts);
  const right = threshold.valueIn(facts);
  const truth = left === null || right === null ? null : operator.test(left, right, facts.asOf);
  return { kind: 'leaf', truth, decisive: false, text, value: left, threshold: right };
}

function written(node: DecidedNode, sources: ExplanationSources): string {
  if (node.kind === 'leaf') return node.text.of(node, sources.witness);
  let children = '';
  for (const child of node.children) {
    children += children === '' ? written(child, sources) : `,${written(child, sources)}`;
  }
  return `{"kind":"${node.kind}","truth":${node.truth},"children":[${children}]}`;
}
