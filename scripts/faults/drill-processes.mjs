import { startServiceAndWorker, startWorker } from '../bench/applications.mjs';

/** A service and some workers. A worker can be killed, and is started again; no process may end otherwise. */
export class DrillProcesses {
  #settings;
  #signal;
  #workers = [];
  #expected = new Set();

  /**
   * @param {Record<string, string>} settings
   * @param {{ workers: number, signal: AbortSignal }} options `signal` kills them
   */
  static async start(settings, { workers, signal }) {
    const { service, worker, client } = await startServiceAndWorker(settings, signal);
    const processes = new DrillProcesses(settings, signal);
    Object.assign(processes, { service, client });
    processes.#take(0, worker);
    processes.#watch('the service', service);
    for (let i = 1; i < workers; i += 1) processes.#take(i, await startWorker(settings, signal));
    return processes;
  }

  constructor(settings, signal) {
    this.#settings = settings;
    this.#signal = signal;
    this.unexpected = null;
  }

  /** kill -9 of a worker, and another in its place. */
  async killAndRestart(number) {
    await this.#end(this.#workers[number], (worker) => worker.kill());
    this.#take(number, await startWorker(this.#settings, this.#signal));
  }

  /** Throws when a process has ended that nobody killed. */
  check() {
    if (this.unexpected !== null) throw new Error(this.unexpected);
  }

  /** Asks all of them to end; throws when one does not end well. */
  async stop() {
    this.check();
    await Promise.all([this.service, ...this.#workers].map((each) => this.#end(each, () => each.stop())));
  }

  /** Ends at once what has not ended. */
  async destroy() {
    await Promise.all([this.service, ...this.#workers].map((each) => this.#end(each, () => each.kill())));
  }

  /** What the workers have printed last. */
  tails(length = 2_000) {
    return [this.service, ...this.#workers].map(({ output }) => output.slice(-length));
  }

  #take(number, worker) {
    this.#workers[number] = worker;
    this.#watch(`worker ${number + 1}`, worker);
  }

  #watch(name, started) {
    void started.gone.then((ending) => {
      if (this.#expected.has(started)) return;
      this.unexpected ??= `${name} ended by itself (${ending}):\n${started.output.slice(-4_000)}`;
    });
  }

  async #end(started, end) {
    this.#expected.add(started);
    await end(started);
  }
}
