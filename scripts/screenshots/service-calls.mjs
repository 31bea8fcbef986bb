import { setTimeout as pause } from 'node:timers/promises';

const LOOK_EVERY_MS = 100;

/** The interface of one service, as one of its callers. */
export class ServiceCalls {
  constructor(url, token) {
    this.url = url;
    this.token = token;
  }

  /** The same service for somebody else. */
  as(token) {
    return new ServiceCalls(this.url, token);
  }

  async get(path) {
    return (await this.#ask('GET', path)).json();
  }

  /** What is no JSON. */
  async bytes(path) {
    return new Uint8Array(await (await this.#ask('GET', path)).arrayBuffer());
  }

  async post(path, body, headers = {}) {
    return (await this.#ask('POST', path, body, headers)).json();
  }

  /** A move of a task as it is now; the task afterwards. */
  async move(id, verb, body) {
    const { version } = await this.get(`/tasks/${id}`);
    return this.post(`/tasks/${id}/${verb}`, body, { 'if-match': `"${version}"` });
  }

  /** Waits until a sweep or an import is over, however it ended. */
  async finished(list, id) {
    for (;;) {
      const job = await this.get(`/${list}/${id}`);
      if (job.finishedAt !== null) return job;
      await pause(LOOK_EVERY_MS);
    }
  }

  /** All items of a list. */
  async all(path) {
    const items = [];
    for (let cursor = ''; cursor !== null;) {
      const more = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const page = await this.get(`${path}${path.includes('?') ? '&' : '?'}limit=500${more}`);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }

  async #ask(method, path, body, headers = {}) {
    const answer = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.token}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer;
  }
}
