import type {
  ExplanationNode,
  GroupExplanation,
  LeafExplanation,
  RuleExplanation,
} from '../explain/explanation.js';
import type { Bilingual } from '../rule-document.js';
import { leafSentence } from './leaf-sentence.js';
import type { Wording } from './wording.js';

/** A comparison with what it says in words. */
export interface WordedLeaf extends LeafExplanation {
  readonly text: Bilingual;
}
export interface WordedGroup extends Omit<GroupExplanation, 'children'> {
  readonly children: readonly WordedNode[];
}
export type WordedNode = WordedLeaf | WordedGroup;

/** An explanation whose every leaf can be read. */
export interface WordedExplanation extends Omit<RuleExplanation, 'applicability' | 'requirement'> {
  readonly applicability: WordedNode;
  readonly requirement: WordedNode;
}

/** Puts an explanation into both languages. */
export const wordExplanation = (why: RuleExplanation, wording: Wording): WordedExplanation => ({
  ...why,
  applicability: wordNode(why.applicability, wording),
  requirement: wordNode(why.requirement, wording),
});

function wordNode(node: ExplanationNode, wording: Wording): WordedNode {
  if (node.kind === 'leaf') return { ...node, text: leafSentence(node, wording) };
  const { kind, truth, children } = node;
  return { kind, truth, children: children.map((child) => wordNode(child, wording)) };
}
