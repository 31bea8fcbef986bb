import { Disagreement, ExpectedVerdicts } from './agreement.mjs';
import { ByHand } from './contenders/by-hand.mjs';
import { Hongzhu } from './contenders/hongzhu.mjs';
import { OrdinaryEngine, TunedEngine } from './contenders/json-rules-engine.mjs';
import { zenForms, zenOfLists } from './contenders/zen.mjs';
import { factsOfMarkets, MARKETS } from './market-facts.mjs';
import { plainFactsOf } from './plain-facts.mjs';
import { realRules, SUBJECTS } from './real-rules.mjs';
import { timed } from './timed.mjs';

/** All contenders with their facts. Each is known to give the answers that ours gives; throws Disagreement else. */
export async function enterField() {
  const ruleSet = await realRules();
  const markets = factsOfMarkets(ruleSet, MARKETS);
  const plainFacts = markets.map(plainFactsOf(ruleSet));
  const rules = SUBJECTS.flatMap((type) => ruleSet.subjects[type].rules);
  const ours = new Hongzhu(ruleSet);
  const expected = new ExpectedVerdicts(
    rules,
    markets.map((facts) => (ours.decide(facts), ours.codes)),
  );
  const byHand = new ByHand(rules);
  const ordinary = new OrdinaryEngine(rules);
  const tuned = new TunedEngine(rules);
  holdOurs(ours, markets, expected);
  plainFacts.forEach((facts, market) => {
    byHand.decide(facts);
    expected.holdVerdicts('The code by hand', market, byHand.verdicts);
  });
  for (const [name, engine] of Object.entries({ ordinary, tuned })) {
    for (const [market, facts] of plainFacts.entries()) {
      const broken = new Set(await engine.broken(facts));
      expected.holdBroken(`json-rules-engine (${name})`, market, (rule) => broken.has(rules[rule].id));
    }
  }
  const zen = await enterZen(rules, plainFacts, expected);
  const leaves = SUBJECTS.map((type) => ruleSet.subjects[type].program().layout.leaves).reduce(
    (a, b) => a + b,
  );
  return { markets, plainFacts, leaves, rules, expected, ours, byHand, ordinary, tuned, zen };
}

/** Also with leaves and trees, the verdicts must be the same. */
function holdOurs(ours, markets, expected) {
  markets.forEach((facts, market) => {
    ours.decideWithLeaves(facts);
    expected.holdVerdicts('Ours with leaves', market, ours.codes);
  });
}

/** ZEN in the form that is fastest here, how all fared, and the form that hands over bare lists. */
async function enterZen(rules, plainFacts, expected) {
  const trials = [];
  for (const form of zenForms(rules)) {
    const pass = await checkedPass(form, { plainFacts, expected });
    trials.push({ name: form.name, pass, microseconds: await timed(1, pass)() });
  }
  const [best] = [...trials].sort((a, b) => a.microseconds - b.microseconds);
  const runOfLists = await checkedPass(zenOfLists(rules), { plainFacts, expected });
  return {
    run: best.pass,
    runOfLists,
    trials: trials.map(({ name, microseconds }) => ({ name, microseconds })),
  };
}

/** A pass over all markets in a form of ZEN, whose answers were held against ours. */
async function checkedPass({ name, prepare, run }, { plainFacts, expected }) {
  const facts = prepare(plainFacts);
  let market = 0;
  await run(facts, (answer) => {
    expected.holdBroken(`ZEN (${name})`, market, (rule) => answer[rule]);
    market += 1;
  });
  if (market !== plainFacts.length) throw new Disagreement(`ZEN (${name}) answered for ${market} markets.`);
  return () => run(facts, () => undefined);
}
