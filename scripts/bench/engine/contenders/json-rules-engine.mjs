import { daysBetween } from '@hongzhu/rules-engine';
import { Engine } from 'json-rules-engine';
import { AS_OF } from '../market-facts.mjs';
import { plainCondition, plainName } from '../plain-facts.mjs';

const OPERATORS = {
  before: (value, threshold) => value !== null && value < threshold,
  onOrBefore: (value, threshold) => value !== null && value <= threshold,
  after: (value, threshold) => value !== null && value > threshold,
  onOrAfter: (value, threshold) => value !== null && value >= threshold,
  containsAll: (words, wanted) => words !== null && wanted.every((word) => words.includes(word)),
  withinDays: (date, days) => {
    const age = date === null ? -1 : daysBetween(date, AS_OF);
    return age >= 0 && age <= days;
  },
};

/**
 * json-rules-engine as its manual has it: the engine is made once, a rule fires when it is broken, facts are given
 * to a run, and a rule that builds on others has a lower priority and asks for facts that their events add.
 */
export class OrdinaryEngine {
  constructor(rules) {
    this.engine = newEngine({}, rules, (fact) => ({ fact }));
  }

  /** The ids of the broken rules. */
  async broken(facts) {
    return eventTypes(await this.run(facts));
  }

  run(facts) {
    return this.engine.run(facts);
  }
}

/** Its best safe tuning: all facts in one object, read by own property names. */
export class TunedEngine {
  constructor(rules) {
    const pathResolver = (facts, name) => facts[name];
    this.engine = newEngine({ pathResolver }, rules, (name) =>
      name.startsWith(VERDICT) ? { fact: name } : { fact: 'facts', path: name },
    );
  }

  async broken(facts) {
    return eventTypes(await this.run(facts));
  }

  run(facts) {
    return this.engine.run({ facts });
  }
}

const VERDICT = 'verdict.';

/** @param {(fact: string) => object} reference how a condition speaks of a fact */
function newEngine(options, rules, reference) {
  const engine = new Engine([], options);
  for (const [name, test] of Object.entries(OPERATORS)) engine.addOperator(name, test);
  const asked = new Set(rules.flatMap(({ dependencies }) => [...dependencies.keys()]));
  for (const rule of rules) engine.addRule(ruleOf(rule, reference, asked.has(rule.id)));
  return engine;
}

function ruleOf({ id, document, params }, reference, isAsked) {
  const leafOf = ({ fact, params: args, value, operator }) => ({
    ...reference(fact === 'verdict' ? `${VERDICT}${args.rule}` : plainName(fact)),
    operator,
    value: value?.fact === undefined ? value : reference(plainName(value.fact)),
  });
  const [applies, holds] = [document.applicability, document.requirement].map((condition) =>
    plainCondition(condition, { params }, leafOf),
  );
  const conditions = { all: [applies, { not: holds }] };
  if (!isAsked) return { conditions, event: { type: id } };
  const say = (verdict) => (_event, almanac) => void almanac.addFact(`${VERDICT}${id}`, verdict);
  return { conditions, event: { type: id }, priority: 2, onSuccess: say(false), onFailure: say(true) };
}

const eventTypes = ({ events }) => events.map(({ type }) => type);
