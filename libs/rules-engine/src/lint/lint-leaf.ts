import { definitionOf, parameterName } from '../built-in-facts.js';
import type { FactDefinition, FactType } from '../fact-catalogue.js';
import { fitsType, isOfType } from '../fact-type.js';
import type { Operator } from '../operators/operator.js';
import { OPERATORS, thresholdType } from '../operators/operators.js';
import type { Located } from '../references/condition-references.js';
import { isReference } from '../references/is-reference.js';
import type { Bilingual, ConditionValue, FactReference, Leaf } from '../rule-document.js';
import { lookAlikeFindings } from './lint-look-alikes.js';
import { nearestName } from './nearest-name.js';
import { below, type Finding } from './problem.js';
import type { RuleScope } from './rule-scope.js';
import { shown, shownJson } from './shown.js';

/** Whether a comparison makes sense for the types of its two sides; unknown names are left to `lintReference`. */
export function lintLeaf({ item: leaf, pointer }: Located<Leaf>, scope: RuleScope): Finding[] {
  const operator = OPERATORS.get(leaf.operator);
  if (!operator) return [unknownOperator(leaf.operator, below(pointer, 'operator'))];
  const definition = definitionOf(leaf.fact, scope.document.params, scope.catalogue);
  if (definition === null) return [];
  if (!operator.factTypes.includes(definition.type)) {
    return [misfit(operator, definition, below(pointer, 'operator'))];
  }
  const at = below(pointer, 'value');
  const wanted = thresholdType(operator, definition.type);
  if (isReference(leaf.value))
    return lintThresholdFact({ item: leaf, pointer: at }, leaf.value, wanted, scope);
  return lintLiteral(leaf.value, wanted, definition, at);
}

function unknownOperator(name: string, pointer: string): Finding {
  const nearest = nearestName(name, OPERATORS.keys());
  const all = [...OPERATORS.keys()];
  const zh = `没有名为 “${shown(name)}” 的运算符${nearest ? `，是否指 “${nearest}”？` : `；可用：${all.join('、')}。`}`;
  const en = `There is no operator '${shown(name)}'${nearest ? `; did you mean '${nearest}'?` : `; use one of ${all.join(', ')}.`}`;
  return { pointer, code: 'operator.unknown', zh, en };
}

function misfit(operator: Operator, { name, type }: FactDefinition, pointer: string): Finding {
  const fitting = [...OPERATORS.values()].filter(({ factTypes }) => factTypes.includes(type));
  const names = fitting.map((other) => other.name);
  const zh = `运算符 “${operator.name}” 不适用于 ${type} 类型的 “${name}”；可用：${names.join('、')}。`;
  const en = `The operator '${operator.name}' does not fit '${name}', which is of type ${type}; use one of ${names.join(', ')}.`;
  return { pointer, code: 'operator.misfit', zh, en };
}

function lintThresholdFact(
  { item: leaf, pointer }: Located<Leaf>,
  value: FactReference,
  wanted: FactType,
  scope: RuleScope,
): Finding[] {
  const threshold = definitionOf(value.fact, scope.document.params, scope.catalogue);
  if (threshold === null) return [];
  if (!fitsType(wanted, threshold.type))
    return [wrongType(`'${value.fact}' (${threshold.type})`, wanted, pointer)];
  const fraction = fractionOfDays(leaf, value, scope);
  if (fraction !== null) return [wrongType(`'${value.fact}' (${fraction})`, 'integer', pointer)];
  const isSame = leaf.fact === value.fact && JSON.stringify(leaf.params) === JSON.stringify(value.params);
  if (!isSame) return [];
  const en = 'A fact compared with itself decides nothing; compare it with something else.';
  return [{ pointer, code: 'condition.constant', zh: '事实与自身比较没有意义，请更换比较对象。', en }];
}

/** The value of a parameter that stands for whole days or months, but is no whole number; else null. */
function fractionOfDays({ operator }: Leaf, { fact }: FactReference, { document }: RuleScope): number | null {
  const parameter = parameterName(fact);
  if (parameter === null || OPERATORS.get(operator)?.threshold !== 'integer') return null;
  const value = document.params[parameter]?.value;
  return value === undefined || Number.isInteger(value) ? null : value;
}

function lintLiteral(
  value: ConditionValue,
  wanted: FactType,
  fact: FactDefinition,
  pointer: string,
): Finding[] {
  if (isReference(value) || !isOfType(wanted, value)) return [wrongType(shownJson(value), wanted, pointer)];
  const words =
    typeof value === 'string' ? [value] : Array.isArray(value) ? (value as readonly string[]) : [];
  const allowed = fact.values;
  if (allowed === undefined) return [];
  return words
    .filter((word) => !allowed.includes(word))
    .flatMap((word) => {
      const odd = lookAlikeFindings(word, pointer);
      return odd.length > 0 ? odd : [unknownWord(word, fact.name, allowed, pointer)];
    });
}

function unknownWord(word: string, fact: string, allowed: readonly string[], pointer: string): Finding {
  const nearest = nearestName(word, allowed);
  const zh = `“${shown(word)}” 不是 “${fact}” 的取值${nearest ? `，是否指 “${nearest}”？` : '；'}可用：${allowed.join('、')}。`;
  const en = `'${shown(word)}' is no value of '${fact}'${nearest ? `; did you mean '${nearest}'?` : '.'} Use one of ${allowed.join(', ')}.`;
  return { pointer, code: 'value.unknown_word', zh, en };
}

const WRITTEN: Readonly<Record<FactType, Bilingual>> = {
  boolean: { zh: 'true 或 false，不加引号', en: 'true or false, without quotation marks' },
  integer: { zh: '整数，不加引号，例如 3', en: 'a whole number without quotation marks, such as 3' },
  number: { zh: '数字，不加引号，例如 2.5', en: 'a number without quotation marks, such as 2.5' },
  date: {
    zh: '日历上的日期 YYYY-MM-DD，例如 "2026-03-31"',
    en: 'a day of the calendar, such as "2026-03-31"',
  },
  word: { zh: '一个词，加引号', en: 'one word in quotation marks' },
  words: { zh: '词的列表，例如 ["a", "b"]', en: 'a list of words, such as ["a", "b"]' },
};

const wrongType = (given: string, wanted: FactType, pointer: string): Finding => ({
  pointer,
  code: 'value.wrong_type',
  zh: `比较值 ${given} 的类型应为 ${wanted}；请写成：${WRITTEN[wanted].zh}。`,
  en: `The value ${given} should be of type ${wanted}; write ${WRITTEN[wanted].en}.`,
});
