import { definitionOf } from '@hongzhu/rules-engine';
import { factCatalogue } from '@hongzhu/registry';
import { code, linkTo } from './markdown.mjs';

const COMPARISONS = {
  equal: '=',
  notEqual: '≠',
  lessThan: '<',
  lessThanInclusive: '≤',
  greaterThan: '>',
  greaterThanInclusive: '≥',
  before: '早于 before',
  onOrBefore: '不晚于 on or before',
  after: '晚于 after',
  onOrAfter: '不早于 on or after',
  in: '属于 one of',
  notIn: '不属于 none of',
  contains: '包含 contains',
  doesNotContain: '不包含 does not contain',
  containsAll: '包含全部 contains all of',
  containsAny: '包含任一 contains one of',
};

/** How long ago a date is, which needs words on both sides of the figure. */
const AGES = {
  withinDays: (figure) => `距今不超过 at most ${figure} 天 days ago`,
  olderThanDays: (figure) => `距今超过 more than ${figure} 天 days ago`,
  withinMonths: (figure) => `距今不超过 at most ${figure} 个月 months ago`,
  olderThanMonths: (figure) => `距今已满 at least ${figure} 个月 months ago`,
};

/**
 * A condition of a rule as a nested list: each comparison with the Chinese and the English label of its fact.
 * @param {import('@hongzhu/rules-engine').Condition} condition
 * @param {import('@hongzhu/rules-engine').RuleDocument} rule
 * @returns {string[]} lines
 */
export function conditionLines(condition, rule, indent = '') {
  if ('all' in condition) return groupLines('全部满足 all of', condition.all, rule, indent);
  if ('any' in condition) return groupLines('任一满足 any of', condition.any, rule, indent);
  if ('not' in condition) return groupLines('不得满足 not', [condition.not], rule, indent);
  return [`${indent}- ${comparison(condition, rule)}`];
}

const groupLines = (title, parts, rule, indent) => [
  `${indent}- ${title}:`,
  ...parts.flatMap((part) => conditionLines(part, rule, `${indent}  `)),
];

function comparison({ operator, value, ...reference }, rule) {
  const fact = definitionOf(reference.fact, rule.params, factCatalogue);
  return `${factWords(reference, rule)} ${comparedTo(operator, valueWords(value, fact, rule))}`;
}

function comparedTo(operator, threshold) {
  if (Object.hasOwn(AGES, operator)) return AGES[operator](threshold);
  if (Object.hasOwn(COMPARISONS, operator)) return `${COMPARISONS[operator]} ${threshold}`;
  throw new RangeError(`the documentation has no word for the operator ${operator}`);
}

/**
 * A fact in words of both languages, with its name and arguments.
 * @param {import('@hongzhu/rules-engine').FactReference} reference
 * @param {import('@hongzhu/rules-engine').RuleDocument} rule
 */
export function factWords({ fact, params = {} }, rule) {
  const parameter = parameterWords(fact, rule);
  if (parameter !== null) return parameter;
  const { label } = definitionOf(fact, rule.params, factCatalogue);
  const words = `${label.zh} ${label.en}`;
  if (fact === 'verdict') return `${words} ${linkTo(params.rule)}`;
  const args = Object.entries(params).map(([name, value]) => `${name}: ${argumentText(value)}`);
  return `${words} ${code(args.length === 0 ? fact : `${fact}(${args.join(', ')})`)}`;
}

const argumentText = (value) => (typeof value === 'object' ? value.fact : String(value));

/** A parameter by its name and the value that the document gives it; null for any other fact. */
function parameterWords(fact, { params }) {
  const [, name] = /^params\.(.+)$/.exec(fact) ?? [];
  return name === undefined ? null : `${params[name].value} (${code(name)})`;
}

function valueWords(value, fact, rule) {
  if (Array.isArray(value)) return value.map((word) => labelled(word, fact)).join(', ');
  if (typeof value === 'object') return factWords(value, rule);
  if (typeof value === 'boolean') return value ? '是 yes' : '否 no';
  return typeof value === 'string' ? labelled(value, fact) : String(value);
}

/** A word of a fact as documents write it, with the Chinese for it where the catalogue has such. */
export function labelled(word, { valueLabels = {} }) {
  const label = Object.hasOwn(valueLabels, word) ? `${valueLabels[word].zh} ` : '';
  return `${label}${code(word)}`;
}
