import { spawn } from 'node:child_process';
import { clearInterval, setInterval } from 'node:timers';
import { childrenOf, peakMegabytes } from './process-memory.mjs';

const LOOK_EVERY_MS = 25;

/** One of the applications, started for a measurement, outside the terminal's process group. */
export class StartedProcess {
  /**
   * Starts a script and waits until it prints what `ready` matches.
   * @param {string} script
   * @param {{ env: NodeJS.ProcessEnv, ready: RegExp, signal: AbortSignal }} options `signal` kills it
   */
  static async start(script, { env, ready, signal }) {
    const started = new StartedProcess(script, env);
    const kill = () => void started.kill();
    signal.addEventListener('abort', kill, { once: true });
    void started.gone.then(() => signal.removeEventListener('abort', kill));
    if (signal.aborted) kill();
    await started.untilPrinted(ready);
    return started;
  }

  constructor(script, env) {
    this.startedAt = performance.now();
    this.output = '';
    this.childPeak = null;
    this.child = spawn(process.execPath, [script], {
      env,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (this.output += text));
    }
    this.watch = setInterval(() => this.lookAtChildren(), LOOK_EVERY_MS);
    this.gone = new Promise((resolve) => {
      this.child.once('error', ({ message }) => resolve(message));
      this.child.once('close', (code, by) => resolve(by ?? code));
    }).finally(() => clearInterval(this.watch));
  }

  /** In MB. */
  get peak() {
    return peakMegabytes(this.child.pid);
  }

  /** The highest peak, in MB, of a process that this one started; null when none was seen. */
  get peakOfChildren() {
    return this.childPeak;
  }

  /** What `ready` matched, and the milliseconds from the start until it was printed. */
  get readiness() {
    return this.printed;
  }

  /** @returns {Promise<number>} milliseconds from the signal to the end. Throws when it ends in any other way than 0. */
  async stop(signal = 'SIGINT') {
    const sent = performance.now();
    this.child.kill(signal);
    const ending = await this.gone;
    if (ending !== 0) throw new Error(`ended with ${ending}:\n${this.output.slice(-2_000)}`);
    return performance.now() - sent;
  }

  /** Ends it if it has not ended; resolves when it is gone. */
  async kill() {
    this.child.kill('SIGKILL');
    await this.gone;
  }

  untilPrinted(ready) {
    return new Promise((resolve, reject) => {
      const look = () => {
        const match = ready.exec(this.output);
        if (match === null) return;
        this.child.stdout.off('data', look);
        this.printed = { match, milliseconds: performance.now() - this.startedAt };
        resolve();
      };
      this.child.stdout.on('data', look);
      void this.gone.then((ending) => {
        reject(new Error(`not started (${ending}):\n${this.output.slice(-2_000)}`));
      });
    });
  }

  lookAtChildren() {
    for (const pid of childrenOf(this.child.pid)) {
      this.childPeak = Math.max(this.childPeak ?? 0, peakMegabytes(pid) ?? 0);
    }
  }
}
