import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jestCounts, slowestSpecs } from './counts.mjs';

const KILL_AFTER_MS = 5_000;

/**
 * Runs one suite to its end, or to its time limit, or until the signal.
 * @param {import('./suites.mjs').Suite} suite
 * @param {{ root: string, folder: string, env: NodeJS.ProcessEnv, signal: AbortSignal }} run `folder`: where the
 *   log and the results go
 * @returns {Promise<import('./counts.mjs').Counts & { log: string, seconds: number, slowest: string[] }>} `log`: what it
 *   printed; `slowest`: its specs that took longest
 */
export async function runSuite(suite, { root, folder, env, signal }) {
  const start = performance.now();
  const logFile = join(folder, `${suite.name}.log`);
  const resultFile = join(folder, `${suite.name}.json`);
  const ending = await runToEnd(commandOf(suite, resultFile), {
    cwd: root,
    env,
    logFile,
    signal: AbortSignal.any([signal, AbortSignal.timeout(suite.limitMs)]),
  });
  return {
    ...outcomeOf(suite, resultFile, ending === 'exit code 0'),
    log: `${readFileSync(logFile, 'utf8').trimEnd()}\n${ending}`,
    seconds: (performance.now() - start) / 1000,
  };
}

function commandOf(suite, resultFile) {
  if (suite.command !== undefined) return suite.command;
  const jest = [
    process.execPath,
    '--experimental-vm-modules',
    // Specs make much that lives shortly: with room for it, less is looked through for what has to stay.
    '--max-semi-space-size=64',
    'node_modules/jest/bin/jest.js',
    '--ci',
    '--json',
  ];
  const specs = suite.specs.map((glob) => `<rootDir>/${glob}`);
  return [...jest, `--outputFile=${resultFile}`, ...(suite.jestArgs ?? []), '--testMatch', ...specs];
}

function outcomeOf(suite, resultFile, succeeded) {
  if (suite.command !== undefined)
    return { passed: Number(succeeded), failed: Number(!succeeded), slowest: [] };
  const results = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : null;
  return { ...jestCounts(results, succeeded), slowest: slowestSpecs(results) };
}

/** Answers how it ended, in words. The command leads a process group, so that what it started ends with it. */
function runToEnd([command, ...args], { cwd, env, logFile, signal }) {
  return new Promise((resolve) => {
    const log = openSync(logFile, 'w');
    const child = spawn(command, args, { cwd, env, detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    let killer;
    const stop = () => {
      signalGroup(child.pid, 'SIGTERM');
      killer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), KILL_AFTER_MS);
    };
    signal.addEventListener('abort', stop, { once: true });
    const settle = (ending) => {
      clearTimeout(killer);
      signal.removeEventListener('abort', stop);
      signalGroup(child.pid, 'SIGKILL');
      resolve(signal.aborted ? `stopped: ${signal.reason.message}` : ending);
    };
    child.on('error', (error) => settle(`not started: ${error.message}`));
    child.on('exit', (code, by) => settle(by === null ? `exit code ${code}` : `ended by ${by}`));
  });
}

function signalGroup(leader, signal) {
  if (leader === undefined) return;
  try {
    process.kill(-leader, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}
