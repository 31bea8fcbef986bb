import { startService, startWorker } from '../bench/applications.mjs';

/**
 * A service and some workers, each with settings of its own. A worker can be killed and started again; no process may
 * end otherwise.
 */
export class DrillProcesses {
  #settings;
  #signal;
  #service;
  #workers = [];
  #expected = new Set();
  #unexpected = null;

  /**
   * Starts the service, on a database that is laid out, and the workers beside it.
   * @param {Record<string, string>[]} settings of the service, then of each worker
   * @param {AbortSignal} signal kills them
   */
  static async start(settings, signal) {
    const processes = new DrillProcesses(settings, signal);
    try {
      await processes.#startAll();
      return processes;
    } catch (error) {
      await processes.destroy();
      throw error;
    }
  }

  constructor(settings, signal) {
    this.#settings = settings;
    this.#signal = signal;
  }

  /** The places, among the settings, of a worker; of all processes where none is named. */
  numbers(worker) {
    return worker === undefined ? [...this.#settings.keys()] : [1 + worker];
  }

  /** kill -9 of a worker. */
  kill(worker) {
    return this.#end(this.#workers[worker], (each) => each.kill());
  }

  /** A new worker in place of one that was killed. */
  async restart(worker) {
    this.#workers[worker] = await startWorker(this.#settings[1 + worker], this.#signal);
    this.#watch(`worker ${worker + 1}`, this.#workers[worker]);
  }

  /** SIGSTOP of the workers: they keep what they hold, and do nothing. */
  hang() {
    for (const { child } of this.#workers) child.kill('SIGSTOP');
  }

  goOn() {
    for (const { child } of this.#workers) child.kill('SIGCONT');
  }

  /** Throws when a process has ended that nobody killed. */
  check() {
    if (this.#unexpected !== null) throw new Error(this.#unexpected);
  }

  /** Asks all of them to end; throws when one does not end well. */
  async stop() {
    this.check();
    await Promise.all(this.#all().map((each) => this.#end(each, () => each.stop())));
  }

  /** Ends at once what has not ended. */
  async destroy() {
    await Promise.all(this.#all().map((each) => this.#end(each, () => each.kill())));
  }

  /** What each of them has printed last. */
  tails(length = 2_000) {
    return this.#all().map(({ output }) => output.slice(-length));
  }

  async #startAll() {
    const [ofService, ...ofWorkers] = this.#settings;
    const starting = [
      startService(ofService, this.#signal).then(({ service, client }) => {
        this.#service = service;
        this.client = client;
        this.#watch('the service', service);
      }),
      ...ofWorkers.map((_, worker) => this.restart(worker)),
    ];
    const outcomes = await Promise.allSettled(starting);
    const failed = outcomes.find(({ status }) => status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  }

  #all() {
    return [this.#service, ...this.#workers].filter((each) => each !== undefined);
  }

  #watch(name, started) {
    void started.gone.then((ending) => {
      if (this.#expected.has(started)) return;
      this.#unexpected ??= `${name} ended by itself (${ending}):\n${started.output.slice(-4_000)}`;
    });
  }

  async #end(started, end) {
    this.#expected.add(started);
    await end(started);
  }
}
