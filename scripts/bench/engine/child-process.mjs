import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A process of its own, since what it measures depends on the options that Node is started with. */
export class Child {
  #process;

  /** @param {string} module a file of this folder @param {readonly string[]} options of Node */
  constructor(module, options) {
    const file = fileURLToPath(new URL(module, import.meta.url));
    this.#process = fork(file, { execArgv: [...options] });
  }

  /** Asks it one question, and waits for the answer. Throws if the process ends instead. */
  async ask(question) {
    const answered = new AbortController();
    const { signal } = answered;
    try {
      const answer = once(this.#process, 'message', { signal });
      const end = once(this.#process, 'exit', { signal }).then(([code]) => {
        throw new Error(`The process of a measurement ended with code ${code}.`);
      });
      this.#process.send(question);
      const [reply] = await Promise.race([answer, end]);
      return reply;
    } finally {
      answered.abort();
    }
  }

  end() {
    this.#process.disconnect();
  }
}
