import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { environment } from '../bench/applications.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CLOCK = new URL('shifted-clock.mjs', import.meta.url).href;
const START_WITHIN_MS = 180_000;

/** The all-in-one service with a clock that is set from outside and goes on from there. */
export class StartedService {
  #child;
  #ended;

  /**
   * Starts it and waits for its address.
   * @param {{ at: Date, dataDir: string, token: string }} options
   */
  static async start({ at, dataDir, token }) {
    const service = new StartedService(
      environment({
        PICTURE_CLOCK_SHIFT_MS: String(shiftTo(at)),
        HONGZHU_DATA_DIR: dataDir,
        HONGZHU_ADMIN_TOKEN: token,
        // A night is due as soon as the clock says so.
        HONGZHU_RECONCILE_SECONDS: '1',
        HONGZHU_WEBHOOK_ALLOWED_CIDRS: '127.0.0.0/8',
      }),
    );
    try {
      service.url = await service.#address();
      return service;
    } catch (error) {
      await service.stop();
      throw error;
    }
  }

  constructor(env) {
    const stdio = ['ignore', 'pipe', 'inherit', 'ipc'];
    this.#child = spawn(process.execPath, ['--import', CLOCK, 'apps/all-in-one/dist/bundle/main.js'], {
      ...{ cwd: ROOT, env, stdio },
    });
    this.#ended = new Promise((resolve) => this.#child.once('exit', resolve));
  }

  async setClock(at) {
    const done = once(this.#child, 'message');
    this.#child.send({ clockShiftMs: shiftTo(at) });
    await done;
  }

  async stop() {
    this.#child.kill();
    await this.#ended;
  }

  async #address() {
    let limit;
    const late = new Promise((_, reject) => {
      limit = setTimeout(() => reject(new Error('the service did not start in time')), START_WITHIN_MS);
    });
    const died = this.#ended.then((code) => Promise.reject(new Error(`the service ended with ${code}`)));
    // Rejected as well when it is stopped, long after it was started.
    died.catch(() => undefined);
    try {
      return await Promise.race([this.#printedAddress(), late, died]);
    } finally {
      clearTimeout(limit);
    }
  }

  #printedAddress() {
    return new Promise((resolve) => {
      let printed = '';
      this.#child.stdout.on('data', (text) => {
        printed += text;
        const [, url] = /^ *地址 address +(http\S+)$[^]*Ctrl-C/m.exec(printed) ?? [];
        if (url !== undefined) resolve(url);
      });
    });
  }
}

const shiftTo = (at) => at.getTime() - Date.now();
