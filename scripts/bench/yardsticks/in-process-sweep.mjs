import { openBackends } from '@hongzhu/backends';
import { composeUseCases, WakeUps } from '@hongzhu/compliance';
import { readConfiguration } from '@hongzhu/platform';

/** Nobody is woken: the chunks are run here. */
class NoWakeUps extends WakeUps {
  async importWaiting() {}
  async sweepWaiting() {}
  async chunksWaiting() {}
  async chunksAwaited() {
    return 0;
  }
}

/** Our use cases in this process, without a queue, so that nothing but their own work is timed. */
export class InProcessSweep {
  static async open(environment) {
    return new InProcessSweep(await openBackends(readConfiguration(environment), console.warn));
  }

  constructor(backends, shadow = backends.ports.shadow) {
    this.backends = backends;
    this.useCases = composeUseCases({ ...backends.ports, wakeUps: new NoWakeUps(), shadow });
  }

  /** The same on the same back ends, making another share of its decisions once more in json-rules-engine. */
  checking(share) {
    return new InProcessSweep(this.backends, { share });
  }

  get ruleSets() {
    return this.backends.ports.rules.ruleSets;
  }

  get today() {
    return this.backends.ports.clock.today();
  }

  async importCity(json) {
    const payload = Buffer.from(json);
    const { id } = await this.useCases.submitImport.run(payload, { mode: 'all', dryRun: false });
    await this.useCases.runImport.run(id);
    const { state } = await this.useCases.readImport.run(id);
    if (state !== 'succeeded') throw new Error(`The import of the sample city ended ${state}.`);
  }

  /**
   * @param {number} [atOnce] how many chunks are run at once; a worker runs two
   * @returns {Promise<import('@hongzhu/compliance').Sweep>} the sweep, complete
   */
  async sweep(atOnce = 1) {
    const { id } = await this.useCases.startSweep.run({});
    await this.useCases.planSweep.run(id);
    const pending = await this.backends.ports.transactions.run(({ sweeps }) =>
      sweeps.pendingChunkNumbers(id),
    );
    const take = async () => {
      for (let number = pending.shift(); number !== undefined; number = pending.shift()) {
        await this.useCases.workOnChunk.run(id, number);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, take));
    const sweep = await this.backends.ports.sweeps.get(id);
    if (sweep?.state !== 'complete') throw new Error(`The sweep ended ${sweep?.state}.`);
    return sweep;
  }

  close() {
    return this.backends.close();
  }
}
