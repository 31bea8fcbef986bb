import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 25;

/**
 * Runs work while the sweep does not go past a share of its chunks: workers that have come so far hang (SIGSTOP) until the
 * work is done. On a fast machine one worker would else end the sweep while another is started again.
 * @template T
 * @param {number} ceiling
 * @param {{ watch: import('./sweep-watch.mjs').SweepWatch,
 *   processes: import('./drill-processes.mjs').DrillProcesses }} sweep
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what work answers
 */
export async function withCeiling(ceiling, { watch, processes }, work) {
  let isOver = false;
  const holding = (async () => {
    while (!isOver) {
      // While the database is away, nothing goes on.
      const share = await watch.share().catch(() => 0);
      if (!isOver && share >= ceiling) processes.hang();
      await pause(LOOK_EVERY_MS);
    }
  })();
  try {
    return await work();
  } finally {
    isOver = true;
    await holding;
    processes.goOn();
  }
}
