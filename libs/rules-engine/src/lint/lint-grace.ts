import { definitionOf, parameterName } from '../built-in-facts.js';
import type { Finding } from './problem.js';
import type { RuleScope } from './rule-scope.js';

/** Whether the grace starts on a date and lasts whole days. That its days are a parameter is the schema's business. */
export function lintGrace(scope: RuleScope): Finding[] {
  return scope.document.grace ? [...lintStart(scope), ...lintLength(scope)] : [];
}

function lintLength({ document }: RuleScope): Finding[] {
  const name = parameterName(document.grace?.days.fact ?? '');
  const days = name === null ? undefined : document.params[name]?.value;
  if (days === undefined || (Number.isSafeInteger(days) && days >= 0)) return [];
  const zh = `宽限期的天数应为不小于 0 的整数，参数 “${name}” 现为 ${days}；请改写其 value。`;
  const en = `A grace lasts a whole number of days, 0 or more, but the parameter '${name}' is ${days}; mend its value.`;
  return [{ pointer: '/grace/days', code: 'grace.not_whole', zh, en }];
}

function lintStart({ document, catalogue }: RuleScope): Finding[] {
  if (!document.grace) return [];
  const { fact } = document.grace.from;
  const from = definitionOf(fact, document.params, catalogue);
  if (from === null || from.type === 'date') return [];
  const zh = `宽限期的起点应为日期，“${fact}” 的类型是 ${from.type}；请换用日期类型的事实。`;
  const en = `A grace starts on a date, but '${fact}' is of type ${from.type}; use a fact of type date.`;
  return [{ pointer: '/grace/from', code: 'grace.not_a_date', zh, en }];
}
