import { Hongzhu } from './contenders/hongzhu.mjs';
import { digestOfVerdicts } from './digest-of-verdicts.mjs';
import { factsOfMarkets, MARKETS } from './market-facts.mjs';
import { realRules } from './real-rules.mjs';
import { timed } from './timed.mjs';

/* Our engine where Node may not generate code, on the same rules and facts. Asked for so many passes, it answers how
 * long a market takes. */

const ruleSet = await realRules();
const markets = factsOfMarkets(ruleSet, MARKETS);
const ours = new Hongzhu(ruleSet);
const { form } = ours;
const digest = digestOfVerdicts(ours, markets);

process.on('message', async ({ passes }) => {
  const measure = timed(passes, () => {
    for (const facts of markets) ours.decide(facts);
  });
  process.send({ form, digest, microseconds: await measure() });
});
