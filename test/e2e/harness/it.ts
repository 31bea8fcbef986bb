import { it as jestIt } from '@jest/globals';
import { runningProcesses } from './started-process.js';

const LINES = 25;

/** As Jest's `it`; when the test fails, the last lines of every process that tests have running are printed. */
export function it(behaviour: string, body: () => Promise<void> | void, timeoutMs = 180_000): void {
  jestIt(
    behaviour,
    async () => {
      try {
        await body();
      } catch (error) {
        for (const { script, pid, output } of runningProcesses()) {
          const tail = output.trimEnd().split('\n').slice(-LINES).join('\n');
          process.stderr.write(`\n${behaviour}\n---- ${script} (${String(pid)}) ----\n${tail}\n`);
        }
        throw error;
      }
    },
    timeoutMs,
  );
}
