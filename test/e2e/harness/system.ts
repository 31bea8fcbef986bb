import { ApiClient } from './api-client.js';
import { StartedProcess } from './started-process.js';
import { until } from './until.js';

export const MODES = ['embedded', 'production'] as const;
export type Mode = (typeof MODES)[number];

export const ADMIN_TOKEN = 'a-token-for-end-to-end-tests';
const START_WITHIN_MS = 120_000;

/**
 * Settings that all processes of a test share. Every decision of a sweep is made once more in json-rules-engine. Tests ask
 * faster than callers may, and with many wrong tokens: who tests the limits sets them. The token may do everything, so that
 * tests need no account for what they are not about.
 */
export const SETTINGS = {
  PORT: '0',
  HONGZHU_SAMPLE: 'none',
  HONGZHU_ADMIN_TOKEN: ADMIN_TOKEN,
  HONGZHU_ADMIN_TOKEN_ROLE: 'owner',
  HONGZHU_SHADOW_SHARE: '1',
  HONGZHU_METRICS_PORT: '0',
  HONGZHU_REQUESTS_PER_MINUTE: '0',
  HONGZHU_FAILED_LOGINS_PER_MINUTE: '0',
  HONGZHU_PUBLIC_REQUESTS_PER_MINUTE: '0',
  HONGZHU_COSTLY_AT_ONCE: '0',
};

export interface Parts {
  /** Answers requests. */
  readonly service: StartedProcess;
  /** Works on jobs; the same process in embedded mode. */
  readonly worker: StartedProcess;
  readonly url: string;
}

/** How a mode's processes come up and what of them a crash takes along. */
export interface Launch {
  /** The settings of its processes, with which a script finds the same data. */
  readonly settings: Readonly<Record<string, string>>;
  start(): Promise<Parts>;
  /** Starts what is missing after the worker's process is gone. */
  restart(left: Parts): Promise<Parts>;
  /** Ends what the processes were given: servers, folders. */
  cleanUp(): Promise<void>;
}

/** A whole Hongzhu in processes of its own, on back ends of its own. */
export class System {
  readonly api: ApiClient;

  private constructor(
    private readonly launch: Launch,
    private parts: Parts,
  ) {
    this.api = new ApiClient(() => this.parts.url, ADMIN_TOKEN);
  }

  static async start(launch: Launch): Promise<System> {
    try {
      return new System(launch, await launch.start());
    } catch (error) {
      await launch.cleanUp();
      throw error;
    }
  }

  get settings(): Readonly<Record<string, string>> {
    return this.launch.settings;
  }

  /** Where it answers. */
  get url(): string {
    return this.parts.url;
  }

  get service(): StartedProcess {
    return this.parts.service;
  }

  get worker(): StartedProcess {
    return this.parts.worker;
  }

  /** What the process that works on jobs measures: at the service's address, or at an address of its own. */
  async workerFigures(): Promise<string> {
    return this.worker === this.service
      ? figuresAt(`${this.parts.url}/metrics`)
      : figuresOfWorker(this.worker);
  }

  /** kill -9 of the process that works on jobs; with it goes the service in embedded mode. */
  async crashWorker(): Promise<void> {
    await this.parts.worker.kill();
  }

  /** A new process in place of the one that crashed, on the same data. */
  async restartWorker(): Promise<void> {
    this.parts = await this.launch.restart(this.parts);
  }

  async stop(): Promise<void> {
    await Promise.all([...new Set([this.parts.service, this.parts.worker])].map((part) => part.stop()));
    await this.launch.cleanUp();
  }
}

/** What a worker that runs alone measures, at the address that it has printed. */
export function figuresOfWorker({ output }: StartedProcess): Promise<string> {
  const [, url] = /figures at (http:\S+?\/metrics)/.exec(output) ?? [];
  if (url === undefined) throw new Error(`the worker shows no figures:\n${output}`);
  return figuresAt(url);
}

async function figuresAt(url: string): Promise<string> {
  const answer = await fetch(url, { headers: { authorization: `Bearer ${ADMIN_TOKEN}` } });
  if (!answer.ok) throw new Error(`${answer.url} answers ${String(answer.status)}`);
  return answer.text();
}

/** Waits until a process that answers requests has printed its address, and says it is ready. */
export async function untilReady(service: StartedProcess, address: RegExp): Promise<string> {
  const [, url] = await service.untilPrinted(address, START_WITHIN_MS);
  if (url === undefined) throw new Error(`${String(address)} captures no address`);
  const isReady = async (): Promise<true | undefined> => (await fetch(`${url}/health/ready`)).ok || undefined;
  await until(isReady, { what: `${url} is ready`, withinMs: START_WITHIN_MS });
  return url;
}
