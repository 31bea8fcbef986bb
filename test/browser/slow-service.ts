import type { StartedProcess } from '../e2e/harness/started-process.js';

const RUNS_MS = 40;
const RESTS_MS = 80;

/** Does something while a process has a third of the time alone, as on a slow computer: what goes on in it can be looked at. */
export async function whileSlow<T>(process: StartedProcess, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const rest = (): void => {
    process.signal('SIGSTOP');
    timer = setTimeout(run, RESTS_MS);
  };
  const run = (): void => {
    process.signal('SIGCONT');
    timer = setTimeout(rest, RUNS_MS);
  };
  run();
  try {
    return await work();
  } finally {
    clearTimeout(timer!);
    process.signal('SIGCONT');
  }
}
