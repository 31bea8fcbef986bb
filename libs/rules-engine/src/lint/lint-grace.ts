import { definitionOf } from '../built-in-facts.js';
import type { Finding } from './problem.js';
import type { RuleScope } from './rule-scope.js';

/** Whether the grace starts on a date. That its days are a parameter is the schema's business. */
export function lintGrace({ document, catalogue }: RuleScope): Finding[] {
  if (!document.grace) return [];
  const { fact } = document.grace.from;
  const from = definitionOf(fact, document.params, catalogue);
  if (from === null || from.type === 'date') return [];
  const zh = `宽限期的起点应为日期，“${fact}” 的类型是 ${from.type}；请换用日期类型的事实。`;
  const en = `A grace starts on a date, but '${fact}' is of type ${from.type}; use a fact of type date.`;
  return [{ pointer: '/grace/from', code: 'grace.not_a_date', zh, en }];
}
