import { definitionOf } from '../built-in-facts.js';
import type { FactType } from '../fact-catalogue.js';
import { isNumeric } from '../fact-type.js';
import { textTemplates } from '../references/document-references.js';
import { TemplateError } from '../template/parse-template.js';
import type { Placeholder } from '../template/text-template.js';
import { lookAlikeFindings } from './lint-look-alikes.js';
import type { Finding } from './problem.js';
import type { RuleScope } from './rule-scope.js';
import { shown } from './shown.js';

/** Whether the texts can be filled in: well-formed placeholders, and sums of what can be added. */
export function lintTexts(scope: RuleScope): Finding[] {
  return textTemplates(scope.document).flatMap(({ pointer, item, text }): Finding[] => {
    if (item instanceof TemplateError) return malformed(item, text, pointer);
    return item.flatMap((part) => (typeof part === 'string' ? [] : lintSum(part, pointer, scope)));
  });
}

function malformed({ message: what }: TemplateError, text: string, pointer: string): Finding[] {
  const placeholders = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, inside = '']) => inside);
  const odd = placeholders.flatMap((inside) => lookAlikeFindings(inside, pointer));
  if (odd.length > 0) return odd;
  const zh = `占位符写法有误：${shown(text)}；请写作 {事实}、{a + b} 或 {a - b}。`;
  const en = `A placeholder cannot be read: ${shown(what)}. Write {fact}, {a + b} or {a - b}.`;
  return [{ pointer, code: 'template.syntax', zh, en }];
}

function lintSum(
  { left, right }: Placeholder,
  pointer: string,
  { document, catalogue }: RuleScope,
): Finding[] {
  if (right === null) return [];
  const typeOf = (fact: string): FactType | undefined => definitionOf(fact, document.params, catalogue)?.type;
  const [a, b] = [typeOf(left.fact), typeOf(right.fact)];
  if (a === undefined || b === undefined || ((isNumeric(a) || a === 'date') && isNumeric(b))) return [];
  const zh = `只能对数字加减，或对日期加减天数，不能对 ${a} 与 ${b} 加减。`;
  const en = `Only numbers are added or subtracted, or days to or from a date; here ${a} and ${b}.`;
  return [{ pointer, code: 'template.wrong_type', zh, en }];
}
