import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { answers } from './private-server.mjs';
import { setTimeout as pause } from 'node:timers/promises';

const READY_WITHIN_MS = 30_000;
const POLL_MS = 25;

/** A Redis server that only this run uses, and that can be killed and started again on the same port and data. */
export class RedisNode {
  #command;
  #logFile;
  #child = null;

  /**
   * @param {{ program: string, port: number, folder: string, settings: Record<string, string> }} options `program`:
   *   path of redis-server; `folder`: an existing one for its data and log, its own; `settings`: of redis-server
   */
  constructor({ program, port, folder, settings }) {
    this.port = port;
    this.url = `redis://127.0.0.1:${port}`;
    this.#logFile = join(folder, 'redis.log');
    const all = { port, bind: '127.0.0.1', dir: folder, save: '', ...settings };
    this.#command = [
      program,
      ...Object.entries(all).flatMap(([name, value]) => [`--${name}`, String(value)]),
    ];
  }

  /** Starts the server; resolves when it answers. Throws, with its log, when it does not. */
  async start() {
    const log = openSync(this.#logFile, 'a');
    const [program, ...args] = this.#command;
    const child = spawn(program, args, { stdio: ['ignore', log, log] });
    closeSync(log);
    this.#child = child;
    const kill = () => child.kill('SIGKILL');
    process.once('exit', kill);
    let isGone = false;
    const forget = () => {
      isGone = true;
      process.removeListener('exit', kill);
    };
    child.once('exit', forget).once('error', forget);
    for (const start = Date.now(); !(await answers(this.port, 'PING\r\n')); await pause(POLL_MS)) {
      if (!isGone && Date.now() - start < READY_WITHIN_MS) continue;
      kill();
      throw new Error(`${program} did not start:\n${readFileSync(this.#logFile, 'utf8').trimEnd()}`);
    }
  }

  /** kill -9. Resolves when the server is gone. */
  async kill() {
    const child = this.#child;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
  }

  /** SIGSTOP: it keeps its connections and answers nothing. */
  freeze() {
    this.#child.kill('SIGSTOP');
  }

  /** Ends what `freeze` began. */
  thaw() {
    this.#child.kill('SIGCONT');
  }

  /**
   * Sends one command, without spaces inside its words, and answers the server's whole reply as it comes.
   * @param {string} command
   * @returns {Promise<string>}
   */
  send(command) {
    return new Promise((resolve, reject) => {
      let reply = '';
      const socket = connect(this.port, '127.0.0.1', () => socket.write(`${command}\r\nQUIT\r\n`));
      socket.setEncoding('utf8').on('data', (piece) => (reply += piece));
      socket.once('error', reject).once('close', () => resolve(reply.replace(/\+OK\r\n$/, '')));
    });
  }
}
