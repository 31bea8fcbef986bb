import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const READY_WITHIN_MS = 30_000;
const STOP_WITHIN_MS = 10_000;
const POLL_MS = 50;

/**
 * A server that only this run uses. `stop` resolves when it is gone; `signal` sends it any signal, and `gone`
 * resolves when it has ended, in whatever way.
 * @typedef {{ stop: () => Promise<void>, signal: (name: NodeJS.Signals) => void, gone: Promise<void> }} PrivateServer
 */

/**
 * Starts a server outside the terminal's process group, so that Ctrl-C leaves it to us.
 * @param {string[]} command
 * @param {{ logFile: string, isReady: () => Promise<boolean> }} options the log is added to
 * @returns {Promise<PrivateServer>}
 */
export async function startPrivateServer([program, ...args], { logFile, isReady }) {
  const log = openSync(logFile, 'a');
  const child = spawn(program, args, { detached: true, stdio: ['ignore', log, log] });
  closeSync(log);
  const gone = new Promise((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  let isGone = false;
  void gone.then(() => (isGone = true));

  const stop = async () => {
    if (isGone) return;
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
    await gone;
    clearTimeout(killer);
  };
  for (const start = Date.now(); !(await isReady()); await pause(POLL_MS)) {
    if (!isGone && Date.now() - start < READY_WITHIN_MS) continue;
    await stop();
    throw new Error(`${program} did not start:\n${readFileSync(logFile, 'utf8').trimEnd()}`);
  }
  return { stop, gone, signal: (name) => void child.kill(name) };
}

/** @returns {Promise<number>} a port of the loopback interface that nothing listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/**
 * Whether a loopback port sends something within a second, after being told `greeting` if there is one.
 * @param {number} port
 * @param {string} [greeting]
 * @returns {Promise<boolean>}
 */
export function answers(port, greeting) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const settle = (answered) => {
      socket.destroy();
      resolve(answered);
    };
    socket.setTimeout(1_000, () => settle(false));
    socket.once('error', () => settle(false)).once('close', () => settle(false));
    socket.once('data', () => settle(true));
    if (greeting !== undefined) socket.write(greeting);
  });
}
