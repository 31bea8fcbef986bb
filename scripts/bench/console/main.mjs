import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { browserProgram } from '../../testing/browser-program.mjs';
import { startAllInOne } from '../applications.mjs';
import { describeMachine } from '../machine.mjs';
import { coresOfOthers, processorTime } from '../processor-time.mjs';
import { fillQueue } from './fill-queue.mjs';
import { figuresOf, tableOfLatencies } from './latencies.mjs';
import { measureInteractions } from './interactions.mjs';
import { measureLoads } from './loads.mjs';
import { makeWorker } from './worker.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const REPORT = 'reports/bench-console.json';

/**
 * Measures, prints the table, and writes `reports/bench-console.json`.
 * @param {{ tasks: number, times: number, loads: number }} sizes
 * @param {AbortSignal} signal ends what was started
 * @returns {Promise<boolean>} whether every target is met
 */
export async function benchConsole(sizes, signal) {
  const at = new Date().toISOString();
  const folder = mkdtempSync(join(tmpdir(), 'hongzhu-console-'));
  const samples = new Map();
  const add = (id, value) => samples.set(id, [...(samples.get(id) ?? []), value]);
  const { process: service, client } = await startAllInOne(folder, { sample: 'none', signal });
  let before;
  let tasks;
  try {
    console.log(`${sizes.tasks} 个任务 tasks: loading`);
    tasks = await fillQueue(client, sizes.tasks);
    const browser = await chromium.launch({ executablePath: await browserProgram(), args: ['--no-sandbox'] });
    try {
      const worker = await makeWorker(client);
      before = processorTime();
      const measured = { browser, worker, url: client.address, sizes, add };
      console.log('打开页面 opening the page');
      await measureLoads(measured);
      console.log('操作 interactions');
      await measureInteractions(measured);
    } finally {
      await browser.close();
    }
  } finally {
    await service.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  const busyElsewhere = coresOfOthers(before, processorTime());
  const figures = figuresOf(samples);
  const machine = { ...describeMachine(root), loadAverage: loadavg() };
  const report = { at, machine, busyElsewhere, sizes, tasks, figures };
  mkdirSync(join(root, 'reports'), { recursive: true });
  writeFileSync(join(root, REPORT), `${JSON.stringify(report, null, 2)}\n`);
  printReport(report);
  return figures.every(({ met }) => met !== false);
}

function printReport({ at, machine, busyElsewhere, tasks, figures }) {
  const { cores, cpu, memoryGb, node, system, commit, loadAverage } = machine;
  console.log(
    `\n${at}  ${cores} × ${cpu}, ${memoryGb} GB, ${system}, Node ${node}, ${commit ?? 'no commit'}`,
  );
  console.log(
    `tasks in the queue: ${tasks}; load average: ${loadAverage.map((load) => load.toFixed(1)).join(' ')}`,
  );
  console.log(
    `cores kept busy by all but the benchmark, browser and service included: ${busyElsewhere ?? 'unknown'}`,
  );
  console.log(`\n${tableOfLatencies(figures).join('\n')}\n\n${REPORT}`);
}
