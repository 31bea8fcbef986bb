/**
 * Gives the linter mutated rule documents, and fails when it crashes, takes more than 50 ms for one, says a problem
 * without its place or in one language, or lets through what can't be used:
 *   npm run fuzz:rules -- [--documents 100000] [--seed 1] [--from 0]
 * A document is made again by its seed and number: --seed 1 --from 4711 --documents 1.
 */
import { parseArgs } from 'node:util';
import { factCatalogue } from '@hongzhu/registry';
import { lintRuleSet } from '@hongzhu/rules-engine';
import { faultsOf } from './fuzz/check-set.mjs';
import { mutatedSet } from './fuzz/mutated-set.mjs';
import { Random } from './fuzz/random.mjs';
import { shippedDocuments } from './fuzz/shipped-documents.mjs';

const LIMIT_MS = 50;
/** From here on a time may be due to the machine rather than the document, so it is taken again. */
const SUSPECT_MS = 10;
const AGAIN = 5;
const SLOWEST = 5;

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
  },
});
const [documents, seed, from] = [values.documents, values.seed, values.from].map(Number);
const shipped = shippedDocuments();
const tally = { sound: 0, codes: new Map(), faults: [], slowest: [] };
warmUp();
for (let number = from; number < from + documents; number += 1) lookAt(number);
report();

function lookAt(number) {
  const { source, mutations } = mutatedSet(shipped, { seed, number });
  try {
    const { ms, problems } = timed(source);
    note({ number, mutations, ms: ms < SUSPECT_MS ? ms : leastTime(number, ms) });
    for (const code of new Set(problems.map((problem) => problem.code))) {
      tally.codes.set(code, (tally.codes.get(code) ?? 0) + 1);
    }
    if (problems.length === 0) tally.sound += 1;
    const faults = faultsOf(source, problems, factCatalogue, new Random(number));
    for (const fault of faults) tally.faults.push({ number, mutations, fault });
  } catch (error) {
    tally.faults.push({ number, mutations, fault: `crash: ${error.stack}` });
  }
}

/** By the clock or of the processor, whichever is less: others on the machine stretch the one, collecting garbage the other. */
function timed(source) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const problems = lintRuleSet(source, factCatalogue);
  const { user, system } = process.cpuUsage(before);
  return { problems, ms: Math.min(performance.now() - start, (user + system) / 1000) };
}

/** The least of several times, each of a document made anew: nothing of the last run is left in it. */
function leastTime(number, first) {
  let least = first;
  for (let times = 0; times < AGAIN; times += 1) {
    least = Math.min(least, timed(mutatedSet(shipped, { seed, number }).source).ms);
  }
  return least;
}

function note(sample) {
  tally.slowest = [...tally.slowest, sample].sort((a, b) => b.ms - a.ms).slice(0, SLOWEST);
}

/** What is compiled when it first runs should not count against the document that happens to come first. */
function warmUp() {
  for (let times = 0; times < 20; times += 1)
    for (const source of shipped) lintRuleSet(source, factCatalogue);
}

function report() {
  const { sound, codes, faults, slowest } = tally;
  console.log(`${documents} documents of seed ${seed}, from ${from}: ${sound} without problems`);
  const common = [...codes].sort(([, a], [, b]) => b - a);
  console.log(`${common.length} kinds of problems: ${common.map(([code, n]) => `${code} ${n}`).join(', ')}`);
  console.log('slowest:');
  for (const { ms, number, mutations } of slowest) {
    console.log(
      `  ${ms.toFixed(1)} ms  --seed ${seed} --from ${number} --documents 1  (${mutations.join('; ')})`,
    );
  }
  for (const { number, mutations, fault } of faults.slice(0, 20)) {
    console.log(`FAULT --seed ${seed} --from ${number} --documents 1  (${mutations.join('; ')})\n  ${fault}`);
  }
  const isSlow = slowest.some(({ ms }) => ms > LIMIT_MS);
  console.log(`${faults.length} faults; the slowest ${isSlow ? 'MISSES' : 'is within'} ${LIMIT_MS} ms`);
  process.exitCode = faults.length > 0 || isSlow ? 1 : 0;
}
