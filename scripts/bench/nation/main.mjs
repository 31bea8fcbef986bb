import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withServers } from '../../testing/with-servers.mjs';
import { describeMachine } from '../machine.mjs';
import { coresOfOthers, processorTime } from '../processor-time.mjs';
import { millisecondsToRun } from '../timing.mjs';
import { NaiveLoop } from '../yardsticks/naive-loop.mjs';
import { StatementReplay } from '../yardsticks/statement-replay.mjs';
import { median } from './median.mjs';
import { Nation } from './nation.mjs';
import { tableOfSweeps, targetsOf } from './targets.mjs';
import { measureWorkers } from './workers.mjs';

/** As many as a worker runs unless it is told otherwise. */
const CHUNKS_AT_ONCE = 2;

/** Tables of which a sweep rewrites no row but by statements that the replay sends too. */
const INSERTED = [
  ...['sweep', 'sweep_chunk', 'finding_history', 'outbox_event', 'audit_entry'],
  ...[
    'sweep_certificate',
    'certificate_tile',
    'sweep_chunk_count',
    'sweep_trend',
    'sweep_town_trend',
    'sweep_drift',
    'held_task',
  ],
];

/** As in production: figures of a database that waits for no disk would be too good. */
const DURABLE = { isDurable: true };
const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * @param {{ markets: number, small: number, large: number, naive: number }} sizes
 * @param {AbortSignal} signal ends what was started
 * @returns {Promise<boolean>} whether every target is met
 */
export async function benchSweeps(sizes, signal) {
  const at = new Date().toISOString();
  const before = processorTime();
  const folder = mkdtempSync(join(tmpdir(), 'hongzhu-sweeps-'));
  const figures = {};
  try {
    await withServers(
      folder,
      async (addresses) => {
        Object.assign(figures, await measureAgainstYardsticks(addresses, { ...sizes, folder, signal }));
        figures.small = await measureSize(addresses, 2, { markets: sizes.small, folder, signal });
        figures.large = await measureSize(addresses, 3, { markets: sizes.large, folder, signal });
      },
      DURABLE,
    );
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

/**
 * First and nightly sweep in this process, the floor under the nightly one, the naive loop, and nightly sweeps through the queue; milliseconds a market.
 */
async function measureAgainstYardsticks(addresses, { markets, naive: sampled, folder, signal }) {
  console.log(`${markets} 个市场 markets: loading`);
  const nation = await Nation.found(addresses, 1, { markets, folder });
  const floor = await StatementReplay.connect(nation.url);
  const each = async (work) => (await millisecondsToRun(work)) / markets;
  const nightly = async (night) => {
    await nation.change(night);
    return each(() => nation.ours.sweep(CHUNKS_AT_ONCE));
  };
  try {
    await nation.ours.sweep(CHUNKS_AT_ONCE);
    await floor.forgetSweeps();
    const first = await each(() => nation.ours.sweep(CHUNKS_AT_ONCE));
    const direct = median([await nightly(1), await nightly(2), await nightly(3)]);
    await nation.change(4);
    await nation.connection.query(
      'create temporary table text_before (primary key (digest)) select digest from stored_text',
    );
    let night;
    const statements = await floor.statementsOf(async () => {
      night = await nation.ours.sweep();
    });
    // What the replay inserts must not be there; what it rewrites must.
    for (const table of INSERTED) await nation.connection.query(`delete from ${table}`);
    await nation.connection.query(
      'delete from stored_text where digest not in (select digest from text_before)',
    );
    // What it takes over stands in the ledgers of earlier sweeps.
    await nation.connection.query('delete from sweep_cell where sweep_id = ?', [night.id]);
    const replay = await each(() => floor.replay(statements));
    await nation.ours.sweep(CHUNKS_AT_ONCE);
    console.log('工作进程 workers');
    const workers = await measureWorkers(nation, { nights: [5, 6, 7, 8, 9, 10, 11, 12], signal });
    const codes = await nation.sample(Math.min(sampled, markets));
    const naive = await timeNaiveLoop(nation, codes);
    return { first, nightly: direct, floor: replay, naive, workers };
  } finally {
    await floor.close();
    await nation.close();
  }
}

/** Milliseconds a market of the naive loop over these markets, on an empty set of findings. */
async function timeNaiveLoop(nation, codes) {
  console.log('朴素循环 the naive loop');
  const table = await StatementReplay.connect(nation.url);
  const naive = await NaiveLoop.connect(nation.url, nation.ours.ruleSets);
  try {
    await table.forgetSweeps();
    await naive.sweep(codes.slice(0, 3), nation.ours.today);
    await table.forgetSweeps();
    return (await millisecondsToRun(() => naive.sweep(codes, nation.ours.today))) / codes.length;
  } finally {
    await naive.close();
    await table.close();
  }
}

/** Nightly sweeps of so many markets by a worker of its own: milliseconds a market, and the most memory it took. */
async function measureSize(addresses, number, { markets, folder, signal }) {
  console.log(`${markets} 个市场 markets: loading`);
  const nation = await Nation.found(addresses, number, { markets, folder });
  try {
    await nation.ours.sweep(CHUNKS_AT_ONCE);
    const { one, peakMb } = await measureWorkers(nation, { nights: [1, 2, 3, 4, 5, 6], signal });
    return { nightly: one, peakMb };
  } finally {
    await nation.close();
  }
}
