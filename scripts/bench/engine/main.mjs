import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describeMachine } from '../machine.mjs';
import { tableOf } from '../print-figures.mjs';
import { coresOfOthers, processorTime } from '../processor-time.mjs';
import { Samples } from '../samples.mjs';
import { Disagreement } from './agreement.mjs';
import { Child } from './child-process.mjs';
import { digestOfVerdicts } from './digest-of-verdicts.mjs';
import { Explanations } from './explanations.mjs';
import { enterField } from './field.mjs';
import { ENGINE_FIGURES } from './figures.mjs';
import { measureRounds } from './rounds.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const REPORT = 'reports/bench-engine.json';
const WITHOUT_CODE_GENERATION = ['--disallow-code-generation-from-strings'];
/** Room for 128 MB of new objects, so that none is collected while allocations are counted. */
const WITHOUT_COLLECTIONS = ['--expose-gc', '--min-semi-space-size=128', '--max-semi-space-size=128'];

/**
 * Measures, prints the table, and writes `reports/bench-engine.json`.
 * @param {{ rounds: number }} options
 * @returns {Promise<boolean>} whether every target is met
 */
export async function benchEngine({ rounds }) {
  const at = new Date().toISOString();
  const before = processorTime();
  const samples = new Samples(ENGINE_FIGURES);
  const field = await enterField();
  console.log(`全部一致 all agree: ${field.rules.length} rules on ${field.markets.length} markets`);
  await measureSpeed({ field, samples, rounds });
  await measureExplanations({ samples, rounds });
  await measureMemory({ samples, rounds });
  const figures = samples.results();
  const busyElsewhere = coresOfOthers(before, processorTime());
  const report = {
    at,
    machine: describeMachine(root),
    busyElsewhere,
    rounds,
    field: described(field),
    figures,
  };
  mkdirSync(join(root, 'reports'), { recursive: true });
  writeFileSync(join(root, REPORT), `${JSON.stringify(report, null, 2)}\n`);
  printReport(report);
  return figures.every(({ met }) => met !== false);
}

async function measureSpeed({ field, samples, rounds }) {
  await using(new Child('closures-process.mjs', WITHOUT_CODE_GENERATION), async (closures) => {
    const { form, digest } = await closures.ask({ passes: 1 });
    if (field.ours.form !== 'generated') throw new Error(`${form} took part as closures.`);
    if (digest !== digestOfVerdicts(field.ours, field.markets)) {
      throw new Disagreement('Closures come to other verdicts than generated code.');
    }
    await measureRounds({ field, closures, samples, rounds });
  });
}

async function measureExplanations({ samples, rounds }) {
  const explanations = await Explanations.open();
  explanations.measure();
  for (let round = 0; round < rounds; round += 1) {
    const { applying, all } = explanations.measure();
    samples.add('explanation', applying);
    samples.add('explanationOfAll', all);
  }
}

async function measureMemory({ samples, rounds }) {
  await using(new Child('memory-process.mjs', WITHOUT_COLLECTIONS), async (memory) => {
    await memory.ask({});
    for (let round = 0; round < rounds; round += 1) {
      const { growth, bytes, bytesWithLeaves } = await memory.ask({});
      samples.add('heapGrowth', growth);
      samples.add('bytes', bytes);
      samples.add('bytesWithLeaves', bytesWithLeaves);
    }
  });
}

async function using(child, work) {
  try {
    await work(child);
  } finally {
    child.end();
  }
}

/** What the figures rest on. */
const described = ({ rules, markets, expected, leaves, zen }) => ({
  rules: rules.map(({ id }) => id),
  leaves,
  markets: markets.length,
  verdicts: expected.counts(),
  zenForms: zen.trials,
});

function printReport({ at, machine, busyElsewhere, field, figures }) {
  const { cores, cpu, memoryGb, node, system, commit } = machine;
  console.log(
    `\n${at}  ${cores} × ${cpu}, ${memoryGb} GB, ${system}, Node ${node}, ${commit ?? 'no commit'}`,
  );
  console.log(`cores that others kept busy meanwhile: ${busyElsewhere ?? 'unknown'}`);
  console.log(
    `${field.rules.length} rules, ${field.leaves} comparisons, ${field.markets} markets; verdicts ${JSON.stringify(field.verdicts)}`,
  );
  for (const { name, microseconds } of field.zenForms)
    console.log(`ZEN, ${name}: ${microseconds.toFixed(0)} µs`);
  console.log(`\n${tableOf(figures).join('\n')}\n\n${REPORT}`);
}
