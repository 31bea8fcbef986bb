import { PerformanceObserver } from 'node:perf_hooks';
import { Hongzhu } from './contenders/hongzhu.mjs';
import { factsOfMarkets, MARKETS } from './market-facts.mjs';
import { realRules } from './real-rules.mjs';

/* Our engine in a process with --expose-gc and room for so many new objects that none is collected while they are
 * counted. Asked, it answers how much the heap has grown over a million evaluations, and what one allocates. */

const MILLION = 1_000_000;

const ruleSet = await realRules();
const markets = factsOfMarkets(ruleSet, MARKETS);
const ours = new Hongzhu(ruleSet);
let collections = 0;
new PerformanceObserver((list) => {
  collections += list.getEntries().length;
}).observe({ entryTypes: ['gc'] });

function decideAll() {
  for (const facts of markets) ours.decide(facts);
}

function decideAllWithLeaves() {
  for (const facts of markets) ours.decideWithLeaves(facts);
}

/** Kilobytes by which what cannot be collected has grown. */
function growthOfHeap() {
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let done = 0; done < MILLION; done += MARKETS) decideAll();
  globalThis.gc();
  return (process.memoryUsage().heapUsed - before) / 1000;
}

/** Bytes that a market takes. Throws RangeError if something was collected meanwhile. */
async function bytesOf(pass) {
  globalThis.gc();
  await reported();
  collections = 0;
  const before = process.memoryUsage().heapUsed;
  pass();
  const bytes = process.memoryUsage().heapUsed - before;
  await reported();
  if (collections > 0) throw new RangeError('The heap was collected while it was looked at.');
  return bytes / MARKETS;
}

/** Collections are reported when the process is idle. */
const reported = () => new Promise((resolve) => setTimeout(resolve, 20));

for (let pass = 0; pass < 50; pass += 1) {
  decideAll();
  decideAllWithLeaves();
}

process.on('message', async () => {
  process.send({
    growth: growthOfHeap(),
    bytes: await bytesOf(decideAll),
    bytesWithLeaves: await bytesOf(decideAllWithLeaves),
  });
});
