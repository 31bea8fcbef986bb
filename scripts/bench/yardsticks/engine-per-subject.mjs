import { daysBetween } from '@hongzhu/rules-engine';
import { Engine } from 'json-rules-engine';

const OPERATORS = {
  before: (value, threshold) => value < threshold,
  onOrBefore: (value, threshold) => value <= threshold,
  after: (value, threshold) => value > threshold,
  onOrAfter: (value, threshold) => value >= threshold,
  containsAll: (words, wanted) => wanted.every((word) => words?.includes(word)),
  containsAny: (words, wanted) => wanted.some((word) => words?.includes(word)),
};

/**
 * The rule documents of one subject type in a json-rules-engine, as its manual has it: a rule fires when its
 * requirement is broken, a fact is a function, and the engine is made once. Runs must not overlap.
 */
export class EnginePerSubject {
  /**
   * @param {readonly import('@hongzhu/rules-engine').RuleDocument[]} rules
   * @param {ReadonlyMap<string, import('@hongzhu/registry').DerivedFact>} catalogue
   */
  constructor(rules, catalogue) {
    this.catalogue = catalogue;
    this.rules = new Map(rules.map((rule) => [rule.id, withNumbers(rule)]));
    this.engine = this.newEngine();
    for (const { id, applicability, requirement } of this.rules.values()) {
      const conditions = { all: [applicability, { not: requirement }] };
      this.engine.addRule({ conditions, event: { type: id } });
    }
    this.holds = new Map();
    for (const id of verdictsAsked(rules)) {
      // What facts ask about other subjects is not for this engine to say.
      if (!this.rules.has(id)) continue;
      const { applicability, requirement } = this.rules.get(id);
      const engine = this.newEngine();
      engine.addRule({ conditions: { all: [applicability, requirement] }, event: { type: id } });
      this.holds.set(id, engine);
    }
  }

  /** The ids of the rules that the subject breaks, and whose grace is over. */
  async broken(context, code) {
    this.context = context;
    this.code = code;
    const { events } = await this.engine.run();
    return events.map(({ type }) => type).filter((id) => !this.isInGrace(this.rules.get(id)));
  }

  /**
   * Of every rule whether the subject breaks it, grace over, whether it applies and is met, and the conditions as the
   * engine has decided them.
   */
  async traces(context, code) {
    this.context = context;
    this.code = code;
    const { results, failureResults } = await this.engine.run();
    return [...results, ...failureResults].map(({ event, result, conditions }) => ({
      ruleId: event.type,
      isBroken: result && !this.isInGrace(this.rules.get(event.type)),
      isMet: !result && conditions.all[0].result === true,
      trace: conditions.toJSON(false),
    }));
  }

  isInGrace({ grace }) {
    if (grace === undefined) return false;
    const start = this.valueOf(grace.from.fact, grace.from.params ?? {});
    return start !== null && daysBetween(start, this.context.asOf) < grace.days;
  }

  valueOf(fact, args) {
    return known(this.catalogue.get(fact).derive(this.context, this.code, args));
  }

  newEngine() {
    const engine = new Engine();
    for (const { name } of this.catalogue.values()) engine.addFact(name, (args) => this.valueOf(name, args));
    engine.addFact('asOf', () => this.context.asOf);
    engine.addFact('verdict', async ({ rule }) => (await this.holds.get(rule).run()).events.length > 0);
    for (const [name, test] of Object.entries(OPERATORS)) engine.addOperator(name, test);
    engine.addOperator('withinDays', (date, days) => {
      const age = date === null ? -1 : daysBetween(date, this.context.asOf);
      return age >= 0 && age <= days;
    });
    return engine;
  }
}

/** json-rules-engine knows no bounds: a count that is not certain is what is certainly there. */
const known = (value) => (value !== null && typeof value === 'object' && 'lo' in value ? value.lo : value);

/** The document with the numbers of its parameters in place of their names. */
function withNumbers(rule) {
  const resolve = (json) => {
    if (typeof json !== 'object' || json === null) return json;
    if (Array.isArray(json)) return json.map(resolve);
    const name = typeof json.fact === 'string' && json.operator === undefined ? json.fact : '';
    if (name.startsWith('params.')) return rule.params[name.slice('params.'.length)].value;
    return Object.fromEntries(Object.entries(json).map(([key, value]) => [key, resolve(value)]));
  };
  // A rule that says nothing of it applies to everything, as an `all` of nothing does.
  return resolve({ applicability: { all: [] }, ...rule, params: {} });
}

const verdictsAsked = (rules) =>
  new Set([...JSON.stringify(rules).matchAll(/"params":\{"rule":"([^"]+)"\}/g)].map(([, id]) => id));
