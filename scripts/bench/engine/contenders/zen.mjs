import { evaluateExpressionSync, ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { brokenExpressions, decisionOf, zenFacts } from './zen-model.mjs';

const IN_FLIGHT = 100;
const BATCH = 100;

/**
 * The forms in which GoRules ZEN can be given the rules. Each `run` takes the facts as `prepare` makes them, and hands
 * on, for every market, a list that tells of each rule whether it is broken.
 */
export function zenForms(rules) {
  const engine = new ZenEngine();
  const expressions = brokenExpressions(rules, (name) => name);
  const list = (parts) => `[${parts.join(', ')}]`;
  const table = engine.createDecision(new ZenDecisionContent(tableOf(expressions)));
  const named = decisionOf('expressionNode', {
    expressions: expressions.map((value, index) => ({ id: `r${index}`, key: `r${index}`, value })),
  });
  const interpreted = engine.createDecision(named);
  const compiled = engine.createDecision(new ZenDecisionContent(named));
  const ofNamed = ({ result }) => expressions.map((_, index) => result[`r${index}`]);
  const ofTable = ({ result }) => {
    const hits = new Set(result.map(({ rule }) => rule));
    return expressions.map((_, index) => hits.has(index));
  };
  const mapped = `map(markets, ${list(brokenExpressions(rules, (name) => `#.${name}`))})`;
  const content = new ZenDecisionContent(
    decisionOf('expressionNode', { expressions: [{ id: 'all', key: 'all', value: mapped }] }),
  );
  const batch = engine.createDecision(content);
  return [
    oneByOne(
      'an expression node, one market after the other',
      (facts) => interpreted.evaluate(facts),
      ofNamed,
    ),
    oneByOne('the same, compiled', (facts) => compiled.evaluate(facts), ofNamed),
    inFlight('the same, compiled, 100 markets in flight', (facts) => compiled.evaluate(facts), ofNamed),
    inFlight('a decision table, compiled, 100 in flight', (facts) => table.evaluate(facts), ofTable),
    inBatches(
      '100 markets a call, compiled',
      async (markets) => (await batch.evaluate({ markets })).result.all,
    ),
    inBatches('100 markets a call, evaluateExpressionSync', (markets) =>
      evaluateExpressionSync(mapped, { markets }),
    ),
  ];
}

/**
 * The form with the least to hand over: a market is a bare list, and the expressions read it by position, as nobody
 * would write them.
 */
export function zenOfLists(rules) {
  let names = [];
  const run = async (batches, take) => {
    const expressions = brokenExpressions(rules, (name) => `#[${names.indexOf(name)}]`);
    const value = `map(markets, [${expressions.join(', ')}])`;
    const node = decisionOf('expressionNode', { expressions: [{ id: 'all', key: 'all', value }] });
    const decision = new ZenEngine().createDecision(new ZenDecisionContent(node));
    for (const markets of batches) {
      for (const answer of (await decision.evaluate({ markets })).result.all) take(answer);
    }
  };
  return {
    name: '100 markets a call, compiled, bare lists read by position',
    prepare(plainFacts) {
      names = Object.keys(plainFacts[0]);
      return portions(
        prepare(plainFacts).map((facts) => names.map((name) => facts[name])),
        BATCH,
      );
    },
    run,
  };
}

function tableOf(expressions) {
  return decisionOf('decisionTableNode', {
    hitPolicy: 'collect',
    inputs: [{ id: 'broken', name: 'broken', type: 'expression' }],
    outputs: [{ id: 'rule', name: 'rule', field: 'rule', type: 'expression' }],
    rules: expressions.map((broken, index) => ({ _id: `r${index}`, broken, rule: String(index) })),
  });
}

const prepare = (plainFacts) => plainFacts.map(zenFacts);

const oneByOne = (name, evaluate, answerOf) => ({
  name,
  prepare,
  async run(markets, take) {
    for (const facts of markets) take(answerOf(await evaluate(facts)));
  },
});

const inFlight = (name, evaluate, answerOf) => ({
  name,
  prepare: (plainFacts) => portions(prepare(plainFacts), IN_FLIGHT),
  async run(flights, take) {
    for (const flight of flights) {
      for (const answer of await Promise.all(flight.map(evaluate))) take(answerOf(answer));
    }
  },
});

const inBatches = (name, evaluate) => ({
  name,
  prepare: (plainFacts) => portions(prepare(plainFacts), BATCH),
  async run(batches, take) {
    for (const batch of batches) for (const answer of await evaluate(batch)) take(answer);
  },
});

function portions(items, size) {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}
