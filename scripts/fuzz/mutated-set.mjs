import { conditionPlaces, placesOf } from './places.mjs';
import { MUTATIONS } from './mutations.mjs';
import { Random } from './random.mjs';

/** Mutations of one document, for the most part; more of them make nearly every document malformed. */
const MOST_MUTATIONS = [1, 1, 1, 2, 3];

/**
 * A rule set as its files say it.
 * @typedef {{ ruleSet: any, rules: any[] }} Source
 */

/**
 * The mutated document of a number: always the same for the same number, seed and rule sets. It lies in a set with
 * the rules whose verdicts it asks for.
 * @param {readonly Source[]} shipped
 * @param {{ seed: number, number: number }} which
 * @returns {{ source: Source, mutations: string[] }}
 */
export function mutatedSet(shipped, { seed, number }) {
  const random = new Random(Math.imul(seed, 0x9e3779b1) + number);
  const { ruleSet, rules } = random.pick(shipped);
  const rule = random.pick(rules);
  const source = structuredClone({ ruleSet, rules: [rule, ...rulesAskedFor(rule, rules)] });
  const document = random.oneIn(12) ? source.ruleSet : source.rules[0];
  const names = Array.from({ length: random.pick(MOST_MUTATIONS) }, () =>
    random.pick(Object.keys(MUTATIONS)),
  );
  for (const [index, name] of names.entries()) {
    // What an odd value broke can't be mutated any further.
    if (index > 0 && !isPlain(document)) break;
    MUTATIONS[name](document, random, shelfOf(shipped));
    move(document, source);
  }
  return { source, mutations: names };
}

/** Named conditions are the head's, wherever a mutation has put them. */
function move(document, { ruleSet }) {
  if (document === ruleSet || !Object.hasOwn(document, 'conditions')) return;
  ruleSet.conditions = document.conditions;
  delete document.conditions;
}

function isPlain(document) {
  try {
    const text = JSON.stringify(document);
    return text.length < 200_000 && JSON.stringify(structuredClone(document)) === text;
  } catch {
    return false;
  }
}

function rulesAskedFor(rule, rules) {
  const ids = placesOf(rule, 'rule').map(({ value }) => value);
  return rules.filter(({ id }) => ids.includes(id) && id !== rule.id);
}

const shelves = new WeakMap();

function shelfOf(shipped) {
  const known = shelves.get(shipped);
  if (known) return known;
  const distinct = (key) => [...new Set(placesOf(shipped, key).map(({ value }) => value))];
  const shelf = {
    facts: distinct('fact').filter((name) => typeof name === 'string'),
    operators: distinct('operator'),
    conditions: conditionPlaces(shipped).map(({ value }) => value),
    ids: shipped.flatMap(({ rules }) => rules.map(({ id }) => id)),
  };
  shelves.set(shipped, shelf);
  return shelf;
}
