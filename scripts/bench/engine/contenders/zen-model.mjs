import { daysBetween } from '@hongzhu/rules-engine';
import { factCatalogue } from '@hongzhu/registry';
import { AS_OF } from '../market-facts.mjs';
import { plainCondition, plainName } from '../plain-facts.mjs';

/** What stands for an unknown value: an ordering of null is an error in ZEN, which would end the evaluation. */
const UNKNOWN = { boolean: false, integer: -1, number: -1, date: -1_000_000, word: '', words: [] };

const TYPES = new Map(
  [...factCatalogue.values()].map(({ name, type }) => [plainName(name), type]).concat([['asOf', 'date']]),
);

/** Plain facts in the form that costs ZEN least: no null, and dates as numbers of days, which it compares fast. */
export function zenFacts(plainFacts) {
  const entries = Object.entries(plainFacts).map(([name, value]) => {
    const type = TYPES.get(name);
    if (value === null) return [name, UNKNOWN[type]];
    return [name, type === 'date' ? daysBetween(AS_OF, value) : value];
  });
  return Object.fromEntries(entries);
}

const SIGNS = {
  ...{ equal: '==', notEqual: '!=', greaterThan: '>', greaterThanInclusive: '>=', lessThan: '<' },
  ...{ lessThanInclusive: '<=', before: '<', onOrBefore: '<=', after: '>', onOrAfter: '>=' },
};

/**
 * The rules as expressions of ZEN that are true where a rule is broken.
 * @param {(name: string) => string} nameOf how an expression speaks of a fact
 */
export function brokenExpressions(rules, nameOf) {
  const condition = (json, rule) => expression(plainCondition(json, rule, leafOf), nameOf, isCompliant);
  const sides = (rule) =>
    [rule.document.applicability, rule.document.requirement].map((c) => condition(c, rule));
  const isCompliant = (id) => {
    const [applies, holds] = sides(rules.find((rule) => rule.id === id));
    return `(${applies} and ${holds})`;
  };
  return rules.map((rule) => {
    const [applies, holds] = sides(rule);
    return `${applies} and not(${holds})`;
  });
}

const leafOf = (leaf) => leaf;

function expression(node, nameOf, isCompliant) {
  const inside = (parts, word) =>
    `(${parts.map((part) => expression(part, nameOf, isCompliant)).join(word)})`;
  if (node.all) return inside(node.all, ' and ');
  if (node.any) return inside(node.any, ' or ');
  if (node.not) return `not(${inside([node.not], '')})`;
  return node.fact === 'verdict' ? isCompliant(node.params.rule) : comparison(node, nameOf);
}

function comparison({ fact, operator, value }, nameOf) {
  const left = nameOf(plainName(fact));
  const right = value?.fact === undefined ? JSON.stringify(value) : nameOf(plainName(value.fact));
  if (operator === 'equal' && typeof value === 'boolean') return value ? left : `not(${left})`;
  if (operator in SIGNS) return `${left} ${SIGNS[operator]} ${right}`;
  if (operator === 'in') return `${left} in ${right}`;
  if (operator === 'containsAll') {
    return `(${value.map((word) => `contains(${left}, ${JSON.stringify(word)})`).join(' and ')})`;
  }
  const today = nameOf('asOf');
  if (operator === 'withinDays') return `(${left} <= ${today} and ${today} - ${left} <= ${right})`;
  throw new RangeError(`No expression for ${operator}.`);
}

/** A decision of one node between input and output. */
export function decisionOf(type, content) {
  const node = (id, kind, rest = {}) => ({ id, name: id, type: kind, position: { x: 0, y: 0 }, ...rest });
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [node('in', 'inputNode'), node('rules', type, { content }), node('out', 'outputNode')],
    edges: [
      { id: 'first', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'second', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  };
}
