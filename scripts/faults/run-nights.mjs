import { changeNation, NIGHTS } from './drill-nation.mjs';
import { DrillProcesses } from './drill-processes.mjs';
import { faultInWords, strike } from './strike.mjs';
import { SweepWatch } from './sweep-watch.mjs';
import { withCeiling } from './with-ceiling.mjs';

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
  for (const [i, fault] of faults.entries()) {
    const { done, total, held } = await watch.untilShareDone(fault.share, {
      check,
      victimsPorts: portsOfVictim(fault, servers),
    });
    log(
      `${faultInWords(fault)} at ${done} of ${total} chunks, in work are ${held.map(chunkInWords).join(', ')}`,
    );
    const began = await withCeiling(ceilingAfter(faults, i), { watch, processes }, () =>
      strike(fault, { servers, processes }, { look: () => watch.look(), signal }),
    );
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

/** While a fault lasts, the sweep comes no further than to where the next one strikes. */
const ceilingAfter = (faults, i) => faults[i + 1]?.share ?? 1;

/** A worker is killed while the database works for it; the other faults strike whoever is at work. */
const portsOfVictim = ({ kind, worker }, servers) =>
  kind === 'worker-killed' ? () => servers.portsAtDatabase(1 + worker) : undefined;

/** A chunk may have been begun between the look before a fault and the fault: there are two looks. */
const distinct = (held) => [
  ...new Map(held.map((chunk) => [`${chunk.number} ${chunk.fence}`, chunk])).values(),
];

const chunkInWords = ({ number, first, last, cells, attempts, fence }) =>
  `${number} (${cells} cells from ${first} to ${last}; attempt ${attempts}, fence ${fence})`;

/**
 * Which of the chunks that were in work had to be begun again: told of the first fault that found them so, since a chunk
 * that a dead worker held looks as if it were in work until its lease ends.
 */
async function tellFates(watch, hits, log) {
  const fates = await watch.fates();
  const told = new Set();
  for (const { fault, held } of hits) {
    const again = held.filter(({ number, fence }) => {
      const attempt = `${number} ${fence}`;
      const isNew = fates.get(number).fence > fence && !told.has(attempt);
      told.add(attempt);
      return isNew;
    });
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
