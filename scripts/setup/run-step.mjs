import { spawn } from 'node:child_process';

const KILL_AFTER_MS = 3_000;

/** A step that did not succeed; the message carries what the command printed. */
export class StepFailed extends Error {}

/**
 * Runs a command without a terminal and without stdin; says nothing while it succeeds.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<void>} rejects with StepFailed on a non-zero exit
 */
export function runStep(command, args, { cwd, env = process.env }) {
  return new Promise((resolve, reject) => {
    const printed = [];
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.on('data', (data) => printed.push(data));
    child.stderr.on('data', (data) => printed.push(data));

    // Whoever is asked to stop while the step runs stops the step first: two installs must not write side by side.
    const stop = (signal) => {
      const killer = setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS);
      child.once('close', () => {
        clearTimeout(killer);
        process.exit(signal === 'SIGINT' ? 130 : 143);
      });
      child.kill(signal);
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const settle = (error) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      if (error) reject(error);
      else resolve();
    };
    const line = [command, ...args].join(' ');
    child.on('error', (cause) => settle(new StepFailed(`${line}: ${cause.message}`, { cause })));
    child.on('close', (code, signal) => {
      if (code === 0) return settle(null);
      const output = Buffer.concat(printed).toString('utf8').trimEnd();
      settle(new StepFailed(`${line}: ${signal ?? `exit code ${code}`}\n${output}`));
    });
  });
}
