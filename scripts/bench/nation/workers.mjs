import { startServiceAndWorker, startWorker } from '../applications.mjs';
import { secondsOf } from '../timing.mjs';
import { median } from './median.mjs';
import { processorSecondsOf } from './processor-seconds.mjs';

/**
 * Nightly sweeps through the service, BullMQ and started workers: first one, then two on the same nation.
 * @param {import('./nation.mjs').Nation} nation
 * @param {{ nights: number[], signal: AbortSignal }} options the numbers of the nights, half of them for each
 * @returns {Promise<{ one: number, two: number, peakMb: number, workerCpu: number, databaseCpu: number }>} `one`, `two`:
 *   milliseconds a market, the median night; `peakMb`: the most memory of any worker; `workerCpu`, `databaseCpu`:
 *   milliseconds of processor time a market with one worker
 */
export async function measureWorkers(nation, { nights, signal }) {
  const { service, worker, client } = await startServiceAndWorker(nation.settings, signal);
  const workers = [worker];
  const sweep = async (night) => {
    await nation.change(night);
    return (secondsOf(await client.runJob('sweeps', '{}')) * 1000) / nation.markets;
  };
  try {
    // The first night warms the worker up.
    await sweep(nights[0]);
    const database = await nation.serverPid();
    const before = { worker: processorSecondsOf(worker.child.pid), database: processorSecondsOf(database) };
    const half = Math.floor(nights.length / 2);
    const one = await measured(nights.slice(1, half + 1), sweep);
    const spent = (pid, since) => ((processorSecondsOf(pid) - since) * 1000) / nation.markets / half;
    const workerCpu = spent(worker.child.pid, before.worker);
    const databaseCpu = spent(database, before.database);
    workers.push(await startWorker(nation.settings, signal));
    await sweep(nights[half + 1]);
    const two = await measured(nights.slice(half + 2), sweep);
    const peakMb = Math.max(...workers.map(({ peak }) => peak));
    await Promise.all([service, ...workers].map((each) => each.stop()));
    return { one, two, peakMb, workerCpu, databaseCpu };
  } finally {
    await Promise.all([service, ...workers].map((each) => each.kill()));
  }
}

async function measured(nights, sweep) {
  const times = [];
  for (const night of nights) times.push(await sweep(night));
  return median(times);
}
