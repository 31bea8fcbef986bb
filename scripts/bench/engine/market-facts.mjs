import { RegistryEvaluator } from '@hongzhu/compliance';
import { factCatalogue, indexRegistry } from '@hongzhu/registry';
import { addDays } from '@hongzhu/rules-engine';
import { generateSampleCity } from '@hongzhu/sample-city';
import { SUBJECTS } from './real-rules.mjs';

export const AS_OF = '2026-03-31';
export const MARKETS = 10_000;
/** A city's dates lie so many days further back than the city's before it, so that no two are the same. */
const DAYS_BETWEEN_CITIES = 3;
/** In every second city one of so many facts that may be unknown is unknown, beside those that are by themselves. */
const ONE_UNKNOWN_IN = 50;

/**
 * The facts of `count` markets of sample cities on `AS_OF`, each with those of one branch: its own where it has one,
 * else one of the city's in turn. Each is a list of values by the index of the request. Always the same.
 *
 * @param {import('@hongzhu/rules-engine').CompiledRuleSet} ruleSet
 * @returns {{ market: import('@hongzhu/rules-engine').FactValue[], branch:
 *   import('@hongzhu/rules-engine').FactValue[] }[]}
 */
export function factsOfMarkets(ruleSet, count) {
  const markets = [];
  for (let city = 0; markets.length < count; city += 1) {
    const blank = city % 2 === 1 ? blankingFrom(city) : (value) => value;
    for (const subjects of subjectsOfCity(ruleSet, city)) {
      markets.push(Object.fromEntries(subjects.map(({ type, facts }) => [type, facts.map(blank)])));
    }
  }
  const facts = markets.slice(0, count).map((subjects) => mapValues(subjects, (list) => list.map(valueOf)));
  // As if they had been read from JSON, as a registry's records are: short texts that are equal are one then.
  return JSON.parse(JSON.stringify(facts));
}

function subjectsOfCity(ruleSet, number) {
  const records = generateSampleCity(addDays(AS_OF, -DAYS_BETWEEN_CITIES * number));
  const index = indexRegistry(records);
  const evaluator = new RegistryEvaluator(index, [ruleSet], AS_OF);
  const factsOf = (type, code) => {
    const { read } = evaluator.of(ruleSet, { type, code });
    return { type, facts: ruleSet.requests[type].map((request) => ({ request, value: read(request) })) };
  };
  return records.markets.map(({ code }, position) => {
    const [own] = index.branchesByHomeMarket.get(code);
    const branch = own ?? records.branches[position % records.branches.length];
    return SUBJECTS.map((type) => factsOf(type, type === 'market' ? code : branch.code));
  });
}

const valueOf = ({ value }) => value;

/** Makes some of the facts that may be unknown unknown. */
function blankingFrom(seed) {
  const random = seededRandom(seed);
  return ({ request, value }) => {
    const isBlank = factCatalogue.get(request.fact).canBeUnknown && random() * ONE_UNKNOWN_IN < 1;
    return { request, value: isBlank ? null : value };
  };
}

/** Numbers in [0, 1), the same for the same seed: a linear congruential generator modulo 2³². */
function seededRandom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const mapValues = (object, map) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value)]));
