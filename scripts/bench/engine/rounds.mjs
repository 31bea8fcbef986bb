import { median } from '../samples.mjs';
import { timed } from './timed.mjs';

/** The quick contenders go over all markets so often in a turn, which takes some tenths of a second. */
const PASSES = 20;

/**
 * Measures all contenders in turns. The quick ones take a turn before each of the slow ones and one after the last,
 * so that what slows the machine down for a while slows down both sides of a ratio.
 *
 * @param {{ field: Awaited<ReturnType<typeof import('./field.mjs').enterField>>, closures:
 *   import('./child-process.mjs').Child, samples: import('../samples.mjs').Samples, rounds: number }} run
 */
export async function measureRounds({ field, closures, samples, rounds }) {
  const slow = slowContenders(field);
  const quick = quickContenders(field, closures);
  await turnOf(quick);
  for (let round = 0; round < rounds; round += 1) {
    const turns = [await turnOf(quick)];
    const times = {};
    for (const [id, measure] of Object.entries(slow)) {
      times[id] = await measure();
      turns.push(await turnOf(quick));
    }
    for (const id of Object.keys(quick)) times[id] = medianOf(turns.map((turn) => turn[id]));
    addSamples(samples, times);
  }
}

/** Each with a loop of its own, which is then optimised for it alone. */
function quickContenders({ ours, byHand, markets, plainFacts }, closures) {
  return {
    ours: timed(PASSES, () => {
      for (const facts of markets) ours.decide(facts);
    }),
    byHand: timed(PASSES, () => {
      for (const facts of plainFacts) byHand.decide(facts);
    }),
    leaves: timed(PASSES, () => {
      for (const facts of markets) ours.decideWithLeaves(facts);
    }),
    trees: timed(PASSES / 4, () => {
      for (const facts of markets) ours.decideWithTrees(facts);
    }),
    closures: async () => (await closures.ask({ passes: PASSES / 4 })).microseconds,
  };
}

function slowContenders({ ordinary, tuned, zen, plainFacts }) {
  return {
    ordinary: timed(1, async () => {
      for (const facts of plainFacts) await ordinary.run(facts);
    }),
    tuned: timed(1, async () => {
      for (const facts of plainFacts) await tuned.run(facts);
    }),
    zen: timed(1, zen.run),
    zenOfLists: timed(1, zen.runOfLists),
  };
}

async function turnOf(contenders) {
  const times = {};
  for (const [id, measure] of Object.entries(contenders)) times[id] = await measure();
  return times;
}

const medianOf = (numbers) => median([...numbers].sort((a, b) => a - b));

function addSamples(samples, times) {
  for (const [id, time] of Object.entries(times)) samples.add(id, time);
  samples.add('ordinaryToOurs', times.ordinary / times.ours);
  samples.add('tunedToOurs', times.tuned / times.ours);
  samples.add('zenToOurs', times.zen / times.ours);
  samples.add('zenOfListsToOurs', times.zenOfLists / times.ours);
  samples.add('oursToByHand', times.ours / times.byHand);
  samples.add('leavesToOurs', times.leaves / times.ours);
  samples.add('ordinaryToTrees', times.ordinary / times.trees);
  samples.add('ordinaryToClosures', times.ordinary / times.closures);
}
