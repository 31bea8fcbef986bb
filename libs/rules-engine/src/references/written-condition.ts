import type { NamedCondition, WrittenCondition } from '../rule-document.js';
import type { Located } from './condition-references.js';

/** The parts of a group, with their pointers; none of a comparison or a name. */
export function writtenParts(node: WrittenCondition, pointer: string): readonly Located<WrittenCondition>[] {
  if ('all' in node) return node.all.map((item, index) => ({ item, pointer: `${pointer}/all/${index}` }));
  if ('any' in node) return node.any.map((item, index) => ({ item, pointer: `${pointer}/any/${index}` }));
  return 'not' in node ? [{ item: node.not, pointer: `${pointer}/not` }] : [];
}

/** The names that a condition refers to, in the order of the document. */
export function namesIn(node: WrittenCondition, pointer: string): readonly Located<NamedCondition>[] {
  if ('condition' in node) return [{ item: node, pointer }];
  return writtenParts(node, pointer).flatMap((part) => namesIn(part.item, part.pointer));
}
