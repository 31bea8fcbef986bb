import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 25;

/** The REST interface, as far as the measurements need it. */
export class ServiceClient {
  constructor(address, token) {
    this.address = address;
    this.token = token;
  }

  async get(path) {
    return this.#answer(path, await fetch(`${this.address}/api/v1${path}`, { headers: this.#headers() }));
  }

  /** @param {string} body JSON */
  async post(path, body) {
    const headers = { ...this.#headers(), 'Content-Type': 'application/json' };
    const options = { method: 'POST', headers, body };
    return this.#answer(path, await fetch(`${this.address}/api/v1${path}`, options));
  }

  /** Posts a job (an import, a sweep) and waits for its end. Throws unless it ends `succeeded` or `complete`. */
  async runJob(list, body, query = '') {
    const { id } = await this.post(`/${list}${query}`, body);
    for (;;) {
      const job = await this.get(`/${list}/${id}`);
      if (job.finishedAt !== null) return checked(list, job);
      await pause(LOOK_EVERY_MS);
    }
  }

  #headers() {
    return { Authorization: `Bearer ${this.token}` };
  }

  async #answer(path, response) {
    if (response.ok) return response.json();
    throw new Error(`${path}: ${response.status} ${(await response.text()).slice(0, 500)}`);
  }
}

function checked(list, job) {
  if (['succeeded', 'complete'].includes(job.status)) return job;
  throw new Error(`${list} ${job.id} ended ${job.status}: ${JSON.stringify(job.errors ?? job.failure)}`);
}
