import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SystemClock } from '@hongzhu/platform';
import { withServers } from '../../testing/with-servers.mjs';
import { describeMachine } from '../machine.mjs';
import { tableOf } from '../print-figures.mjs';
import { coresOfOthers, processorTime } from '../processor-time.mjs';
import { freshServers } from '../production.mjs';
import { Samples } from '../samples.mjs';
import { measureClaims } from './claims.mjs';
import { measureEvaluations } from './evaluations.mjs';
import { API_FIGURES } from './figures.mjs';
import { measureLists } from './lists.mjs';
import { measureMixedLoad } from './mixed-load.mjs';
import { withService } from './service.mjs';

/** As in production: figures of a database that waits for no disk would be too good. */
const DURABLE = { isDurable: true };
const root = fileURLToPath(new URL('../../..', import.meta.url));
const REPORT = 'reports/bench-api.json';

/**
 * Measures, prints the table, and writes `reports/bench-api.json`.
 * @param {{ rounds: number, seconds: number, tasks: number, minutes: number, processes: number }} sizes `seconds`: of a
 *   round of one contender; `minutes`: of the mixed load, 0 for none; `processes`: of the service
 * @param {AbortSignal} signal ends what was started
 * @returns {Promise<boolean>} whether every target is met
 */
export async function benchApi(sizes, signal) {
  const at = new Date().toISOString();
  const before = processorTime();
  const folder = mkdtempSync(join(tmpdir(), 'hongzhu-api-'));
  const today = new SystemClock().today();
  const run = { ...sizes, folder, signal, today, samples: new Samples(API_FIGURES) };
  let mixedAnswers = null;
  try {
    await withServers(
      folder,
      async (addresses) => {
        await measureAlone(run, await freshServers(addresses, 1));
        if (sizes.minutes === 0) return;
        console.log('混合负载 mixed load during sweeps');
        mixedAnswers = await measureMixedLoad(await freshServers(addresses, 2), run);
      },
      DURABLE,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const figures = run.samples.results();
  const busyElsewhere = coresOfOthers(before, processorTime());
  const report = { at, machine: describeMachine(root), busyElsewhere, sizes, mixedAnswers, figures };
  mkdirSync(join(root, 'reports'), { recursive: true });
  writeFileSync(join(root, REPORT), `${JSON.stringify(report, null, 2)}\n`);
  printReport(report);
  return figures.every(({ met }) => met !== false);
}

/** One kind of request after the other, with nothing else on the service. */
async function measureAlone(run, servers) {
  console.log(`${run.tasks} 个任务 tasks: loading`);
  await withService(servers, run, async (parts) => {
    console.log('评估 evaluations');
    await measureEvaluations({ ...run, ...parts });
    console.log('任务列表 lists');
    await measureLists({ ...run, ...parts });
    console.log('签收任务 claims');
    await measureClaims({ ...run, ...parts });
  });
}

function printReport({ at, sizes, machine, busyElsewhere, mixedAnswers, figures }) {
  const { processes } = sizes;
  const { cores, cpu, memoryGb, node, system, commit } = machine;
  console.log(
    `\n${at}  ${cores} × ${cpu}, ${memoryGb} GB, ${system}, Node ${node}, ${commit ?? 'no commit'}`,
  );
  console.log(
    `cores kept busy by all but the load generator, servers included: ${busyElsewhere ?? 'unknown'}`,
  );
  console.log(`processes of the service: ${processes}; of each of the others: 1`);
  if (mixedAnswers !== null) console.log(`mixed load, answers by status: ${JSON.stringify(mixedAnswers)}`);
  console.log(`\n${tableOf(figures).join('\n')}\n\n${REPORT}`);
}
