import { startServiceAndWorker } from '../applications.mjs';
import { sampleCity } from '../sample-city.mjs';
import { evaluationBody } from './evaluation-request.mjs';
import { addLoad, load } from './load.mjs';
import { mixedSteps } from './mixed-steps.mjs';
import { keyOfCaseTool, several } from './service.mjs';

const FILTERS = ['state=open', 'state=open&severity=high', 'sort=severity', 'state=claimed', 'q=M0', ''];

/**
 * Everything at once on the sample city for so many minutes, while a worker sweeps it, one sweep after the other: how
 * many answers were faults of the service.
 */
export async function measureMixedLoad(servers, { samples, minutes, signal, today, folder, processes }) {
  const settings = { ...servers, HONGZHU_DATA_DIR: folder, ...several(processes) };
  const { service, worker, client } = await startServiceAndWorker(settings, signal);
  try {
    await client.runJob('imports', sampleCity().json);
    await client.runJob('sweeps', '{}');
    const headers = await keyOfCaseTool(client);
    const requests = mixedSteps({
      headers,
      listOf: (number) => `/api/v1/tasks?${FILTERS[number % FILTERS.length]}`,
      evaluation: evaluationBody(today),
    });
    const sweeps = new RepeatedSweeps(client);
    const server = { address: client.address, pid: service.child.pid };
    const result = await load(server, { seconds: minutes * 60, requests, signal });
    const complete = await sweeps.stop();
    samples.add('mixed.serverErrors', result['5xx']);
    samples.add('mixed.unanswered', result.errors + result.timeouts);
    samples.add('mixed.sweeps', complete);
    addLoad(samples, 'mixed', result);
    await Promise.all([service.stop(), worker.stop()]);
    return result.statusCodeStats;
  } finally {
    await Promise.all([service.kill(), worker.kill()]);
  }
}

/** Sweeps, each asked for when the one before has ended. */
class RepeatedSweeps {
  constructor(client) {
    this.client = client;
    this.isWanted = true;
    this.complete = 0;
    this.ended = this.repeat();
    // Whoever stops it is told; until then nobody listens.
    this.ended.catch(() => undefined);
  }

  /** How many ended complete. Throws when one did not. */
  async stop() {
    this.isWanted = false;
    await this.ended;
    return this.complete;
  }

  async repeat() {
    while (this.isWanted) {
      await this.client.runJob('sweeps', '{}');
      this.complete += 1;
    }
  }
}
