import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withServers } from '../testing/with-servers.mjs';
import { measureEmbedded } from './embedded.mjs';
import { FIGURES } from './figures.mjs';
import { describeMachine } from './machine.mjs';
import { tableOf } from './print-figures.mjs';
import { coresOfOthers, processorTime } from './processor-time.mjs';
import { freshServers, measureProduction } from './production.mjs';
import { sampleCity } from './sample-city.mjs';
import { Samples } from './samples.mjs';
import { measureYardsticks } from './yardsticks.mjs';

/** As in production: figures of a database that waits for no disk would be too good. */
const DURABLE = { isDurable: true };
const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Measures, prints the table, and writes `reports/bench.json`.
 * @param {{ rounds: number, signal: AbortSignal }} options
 * @returns {Promise<boolean>} whether every target is met
 */
export async function bench({ rounds, signal }) {
  const at = new Date().toISOString();
  const before = processorTime();
  const folder = mkdtempSync(join(tmpdir(), 'hongzhu-bench-'));
  const run = { folder, city: sampleCity(), samples: new Samples(FIGURES), rounds, signal };
  try {
    await measureAll(run);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const figures = run.samples.results();
  const busyElsewhere = coresOfOthers(before, processorTime());
  const report = { at, machine: describeMachine(root), busyElsewhere, rounds, figures };
  mkdirSync(join(root, 'reports'), { recursive: true });
  writeFileSync(join(root, 'reports/bench.json'), `${JSON.stringify(report, null, 2)}\n`);
  printReport(report);
  return figures.every(({ met }) => met !== false);
}

async function measureAll(run) {
  for (let number = 1; number <= run.rounds; number += 1) {
    console.log(`嵌入式 embedded mode, ${number}/${run.rounds}`);
    await measureEmbedded({ ...run, measuresPickUp: number === 1 });
  }
  await withServers(
    run.folder,
    async (addresses) => {
      for (let number = 1; number <= run.rounds; number += 1) {
        console.log(`生产 MariaDB + Redis, ${number}/${run.rounds}`);
        const servers = await freshServers(addresses, number);
        await measureProduction({ ...run, measuresPickUp: number === 1 }, servers);
      }
      console.log('标尺 yardsticks on MariaDB');
      await measureYardsticks(run, await freshServers(addresses, run.rounds + 1));
    },
    DURABLE,
  );
}

function printReport({ at, machine, busyElsewhere, figures }) {
  const { cores, cpu, memoryGb, node, system, commit } = machine;
  console.log(
    `\n${at}  ${cores} × ${cpu}, ${memoryGb} GB, ${system}, Node ${node}, ${commit ?? 'no commit'}`,
  );
  console.log(
    `cores that others kept busy meanwhile: ${busyElsewhere ?? 'unknown'}; MB are 1,000,000 bytes\n`,
  );
  console.log(tableOf(figures).join('\n'));
  console.log('\nreports/bench.json');
}
