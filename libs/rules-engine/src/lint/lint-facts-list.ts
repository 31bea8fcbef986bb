import { usedFacts } from '../references/document-references.js';
import type { Finding } from './problem.js';
import type { RuleScope } from './rule-scope.js';

/** Whether `facts` lists exactly the catalogue facts that conditions, grace and texts use, sorted. */
export function lintFactsList({ document }: RuleScope): Finding[] {
  const used = JSON.stringify(usedFacts(document));
  if (used === JSON.stringify(document.facts)) return [];
  const en = `Write the facts that the rule uses, sorted: ${used}.`;
  return [{ pointer: '/facts', code: 'facts.differ', zh: `请按顺序列出规则用到的全部事实：${used}。`, en }];
}
