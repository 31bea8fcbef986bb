import { changeNation, NIGHTS } from './drill-nation.mjs';
import { DrillProcesses } from './drill-processes.mjs';
import { faultInWords, strike } from './strike.mjs';
import { SweepWatch } from './sweep-watch.mjs';

/**
 * Sweeps both nights with a service and workers, while faults come about, and stops them.
 * @param {import('./drill-servers.mjs').DrillServers} servers started, with a nation in the database
 * @param {{ faults: import('./schedule.mjs').Fault[], settings: Record<string, string>,
 *   limitMs: number, log: (line: string) => void, signal: AbortSignal }} run `limitMs`: how long one night may take
 */
export async function runNights(servers, run) {
  const settings = servers.settings.map((own) => ({ ...own, ...run.settings }));
  const processes = await DrillProcesses.start(settings, run.signal);
  try {
    for (const [i, asOf] of NIGHTS.entries()) {
      if (i > 0) run.log(`between the nights: ${await changeNation(servers.databaseUrl)} cells changed`);
      const faults = run.faults.filter(({ night }) => night === i + 1);
      await runNight({ servers, processes }, { ...run, asOf, faults });
    }
    await processes.stop();
  } catch (error) {
    error.message = `${error.message}\n${processes.tails().join('\n--\n')}`;
    throw error;
  } finally {
    await processes.destroy();
  }
}

/** Throws unless the sweep ends complete. */
async function runNight({ servers, processes }, { asOf, faults, limitMs, log, signal }) {
  const start = performance.now();
  const { id } = await processes.client.post('/sweeps', JSON.stringify({ asOf }));
  const watch = new SweepWatch(servers.databaseUrl, id);
  const check = () => {
    signal.throwIfAborted();
    processes.check();
    if (performance.now() - start > limitMs) throw new Error(`the sweep of ${asOf} is not over in time`);
  };
  const hits = [];
  for (const fault of faults) {
    const { done, total, held } = await watch.untilShareDone(fault.share, { check });
    log(
      `${faultInWords(fault)} at ${done} of ${total} chunks, in work are ${held.map(chunkInWords).join(', ')}`,
    );
    const began = await strike(fault, { servers, processes }, { look: () => watch.look(), signal });
    hits.push({ fault, held: distinct([...held, ...(began?.held ?? [])]) });
  }
  await watch.untilFinished({ check });
  await tellFates(watch, hits, log);
  const sweep = await processes.client.get(`/sweeps/${id}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const { status, evaluated, findings, tasks } = sweep;
  log(
    `the sweep of ${asOf} ended ${status} after ${seconds} s: ${JSON.stringify({ evaluated, findings, tasks })}`,
  );
  if (status !== 'complete') throw new Error(`the sweep of ${asOf} ended ${status}: ${sweep.failure}`);
}

/** A chunk may have been begun between the look before a fault and the fault: there are two looks. */
const distinct = (held) => [
  ...new Map(held.map((chunk) => [`${chunk.number} ${chunk.fence}`, chunk])).values(),
];

const chunkInWords = ({ number, first, last, cells, attempts, fence }) =>
  `${number} (${cells} cells from ${first} to ${last}; attempt ${attempts}, fence ${fence})`;

/** Which of the chunks that were in work had to be begun again. */
async function tellFates(watch, hits, log) {
  const fates = await watch.fates();
  for (const { fault, held } of hits) {
    const again = held.filter(({ number, fence }) => fates.get(number).fence > fence);
    const words = again.map(({ number }) => {
      const { state, fence, excuses } = fates.get(number);
      return `${number} (${state} at fence ${fence}, ${excuses} excused)`;
    });
    log(`hit by ${faultInWords(fault)}: ${words.join(', ') || 'none had to be begun again'}`);
  }
  const split = [...fates.values()].filter(({ state }) => state === 'split');
  const most = Math.max(...[...fates.values()].map(({ fence }) => fence));
  log(`${fates.size} chunks, ${split.length} split; at most ${most} attempts at one`);
}
