import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { withServers } from '../../testing/with-servers.mjs';
import { describeMachine } from '../machine.mjs';
import { coresOfOthers, processorTime } from '../processor-time.mjs';
import { millisecondsToRun } from '../timing.mjs';
import { NaiveLoop } from '../yardsticks/naive-loop.mjs';
import { StatementReplay } from '../yardsticks/statement-replay.mjs';
import { Nation } from './nation.mjs';
import { tableOfSweeps, targetsOf } from './targets.mjs';

/** Tables of which a sweep rewrites no row but by statements that the replay sends too. */
const INSERTED = ['sweep', 'sweep_chunk', 'sweep_cell', 'finding_history', 'outbox_event'];

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * @param {{ markets: number, small: number, large: number, naive: number }} sizes
 * @returns {Promise<boolean>} whether every target is met
 */
export async function benchSweeps(sizes) {
  const at = new Date().toISOString();
  const before = processorTime();
  const folder = mkdtempSync(join(tmpdir(), 'hongzhu-sweeps-'));
  const figures = {};
  try {
    await withServers(folder, async (addresses) => {
      Object.assign(figures, await measureAgainstYardsticks(addresses, { ...sizes, folder }));
      figures.small = await measureSize(addresses, 2, { markets: sizes.small, folder });
      figures.large = await measureSize(addresses, 3, { markets: sizes.large, folder });
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const targets = targetsOf(figures);
  const busyElsewhere = coresOfOthers(before, processorTime());
  const report = { at, machine: describeMachine(root), busyElsewhere, sizes, figures, targets };
  mkdirSync(join(root, 'reports'), { recursive: true });
  writeFileSync(join(root, 'reports/bench-sweep.json'), `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\n${at}; cores that others kept busy meanwhile: ${busyElsewhere ?? 'unknown'}\n`);
  console.log(tableOfSweeps(figures, targets).join('\n'));
  console.log('\nreports/bench-sweep.json');
  return targets.every(({ met }) => met);
}

/** First and nightly sweep, the floor under the nightly one, and the naive loop; milliseconds a market. */
async function measureAgainstYardsticks(addresses, { markets, naive: sampled, folder }) {
  console.log(`${markets} 个市场 markets: loading`);
  const nation = await Nation.found(addresses, 1, { markets, folder });
  const floor = await StatementReplay.connect(nation.url);
  const naive = await NaiveLoop.connect(nation.url, nation.ours.ruleSets);
  const each = async (work) => (await millisecondsToRun(work)) / markets;
  try {
    await nation.ours.sweep();
    await floor.forgetSweeps();
    const first = await each(() => nation.ours.sweep());
    await nation.change(1);
    const nightly = await each(() => nation.ours.sweep());
    await nation.change(2);
    const statements = await floor.statementsOf(() => nation.ours.sweep());
    // What the replay inserts must not be there; what it rewrites must.
    for (const table of INSERTED) await nation.connection.query(`delete from ${table}`);
    const replay = await each(() => floor.replay(statements));
    const codes = await nation.sample(Math.min(sampled, markets));
    await floor.forgetSweeps();
    await naive.sweep(codes.slice(0, 5), nation.ours.today);
    await floor.forgetSweeps();
    const loop = (await millisecondsToRun(() => naive.sweep(codes, nation.ours.today))) / codes.length;
    return { first, nightly, floor: replay, naive: loop };
  } finally {
    await naive.close();
    await floor.close();
    await nation.close();
  }
}

/** A nightly sweep of so many markets: milliseconds a market, and the most memory this process took in it. */
async function measureSize(addresses, number, { markets, folder }) {
  console.log(`${markets} 个市场 markets: loading`);
  const nation = await Nation.found(addresses, number, { markets, folder });
  try {
    await nation.ours.sweep();
    await nation.change(1);
    let peak = 0;
    const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 50);
    const time = await millisecondsToRun(() => nation.ours.sweep());
    clearInterval(watch);
    return { nightly: time / markets, peakMb: peak / 1e6 };
  } finally {
    await nation.close();
  }
}
