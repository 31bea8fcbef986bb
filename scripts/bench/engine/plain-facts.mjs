import { isInterval } from '@hongzhu/rules-engine';
import { AS_OF } from './market-facts.mjs';
import { SUBJECTS } from './real-rules.mjs';

/** The plain name of a fact: `market.activityRoom.areaSqm` is `marketActivityRoomAreaSqm`. */
export const plainName = (fact) => fact.replace(/\.(.)/g, (_, letter) => letter.toUpperCase());

/**
 * What the other engines are given for a market: one flat object of its facts and its branch's by their plain names.
 * Of a count whose bounds alone are known it holds what is certainly there, and null for whatever is unknown.
 *
 * @param {import('@hongzhu/rules-engine').CompiledRuleSet} ruleSet whose rules ask no fact with two sets of arguments
 */
export function plainFactsOf(ruleSet) {
  const names = SUBJECTS.flatMap((type) => ruleSet.requests[type].map(({ fact }) => plainName(fact)));
  if (new Set(names).size < names.length)
    throw new RangeError('A fact is asked for with other arguments too.');
  return (facts) => {
    const values = SUBJECTS.flatMap((type) => facts[type]).map((value) =>
      isInterval(value) ? value.lo : value,
    );
    // All objects get their properties in the same order, so that they share one shape.
    const entries = names.map((name, index) => [name, values[index]]);
    return Object.fromEntries([...entries, ['asOf', AS_OF]]);
  };
}

/**
 * A condition of a rule document with plain names of facts, and numbers in place of the parameters' names.
 * @param {(leaf: object) => object} leafOf what a comparison is made to
 */
export function plainCondition(condition, rule, leafOf) {
  const convert = (node) => {
    if (node.all) return { all: node.all.map(convert) };
    if (node.any) return { any: node.any.map(convert) };
    if (node.not) return { not: convert(node.not) };
    return leafOf({ ...node, value: plainValue(node.value, rule) });
  };
  return convert(condition);
}

function plainValue(value, { params }) {
  const name = value?.fact;
  if (name === undefined) return value;
  if (!name.startsWith('params.')) return { fact: name };
  return params[name.slice('params.'.length)];
}
