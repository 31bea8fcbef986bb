/**
 * What it costs a sweep of the sample city to make decisions once more in json-rules-engine:
 *   npm run bench:shadow -- [--rounds 5]
 * The shares take turns in one process on an embedded database, after a sweep of each to warm up.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from './bench/figures.mjs';
import { sampleCity } from './bench/sample-city.mjs';
import { InProcessSweep } from './bench/yardsticks/in-process-sweep.mjs';

const SHARES = [0, 0.01, 1];

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const rounds = Number(values.rounds);
const folder = mkdtempSync(join(tmpdir(), 'hongzhu-bench-'));
const sweeper = await InProcessSweep.open({ HONGZHU_DATA_DIR: folder });
try {
  await sweeper.importCity(sampleCity().json);
  const samples = SHARES.map(() => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [number, share] of SHARES.entries()) {
      const sample = await timed(() => sweeper.checking(share).sweep());
      if (round > 0) samples[number].push(sample);
    }
  }
  print(samples);
} finally {
  await sweeper.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Seconds by the clock and of the processor. */
async function timed(work) {
  const [start, before] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(before);
  return { clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
}

function print(samples) {
  console.log('share  clock, s: median (least to greatest)  processor, s: median (least to greatest)');
  for (const [number, share] of SHARES.entries()) {
    const column = (name) => {
      const sorted = samples[number].map((sample) => sample[name]).sort((a, b) => a - b);
      const [middle, least, greatest] = [median(sorted), sorted[0], sorted.at(-1)];
      return `${middle.toFixed(2)} (${least.toFixed(2)} to ${greatest.toFixed(2)})`;
    };
    console.log(`${String(share).padEnd(5)}  ${column('clock').padEnd(37)}  ${column('processor')}`);
  }
}
