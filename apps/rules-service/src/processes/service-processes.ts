import cluster, { type Worker } from 'node:cluster';
import { setTimeout as pause } from 'node:timers/promises';
import type { Stoppable } from '@hongzhu/platform';
import { GatherFigures } from './gather-figures.js';
import type { FromProcess } from './process-messages.js';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/** Told of what an operator should see. */
export type Report = (message: string) => void;

/**
 * Several processes of the service behind one port. This one answers nothing: it hands each connection to the next of
 * them, starts another one for one that has ended, and stops them all. Should it be killed, they end as well.
 */
export class ServiceProcesses implements Stoppable {
  private readonly listening = new Set<Worker>();
  private readonly started = new Map<Worker, Promise<void>>();
  private readonly figures = new GatherFigures(() => [...this.listening]);
  private isStopping = false;

  constructor(private readonly report: Report) {}

  /**
   * Starts so many of this program, the first alone: it lays out the database and makes the keys that are not there.
   * Resolved once all answer, with the address. Throws when one does not start, and stops the others then.
   */
  async start(count: number, signal: AbortSignal): Promise<string> {
    signal.addEventListener('abort', () => void this.close(), { once: true });
    try {
      const url = await this.add();
      await Promise.all(Array.from({ length: count - 1 }, () => this.add()));
      return url;
    } catch (error) {
      await this.close();
      signal.throwIfAborted();
      throw error;
    }
  }

  async close(): Promise<void> {
    this.isStopping = true;
    for (const worker of this.started.keys()) worker.process.kill('SIGTERM');
    await Promise.all(this.started.values());
  }

  /** One more. Rejects when it ends before it answers. */
  private add(): Promise<string> {
    const worker = cluster.fork();
    return new Promise((resolve, reject) => {
      const ended = new Promise<void>((end) => {
        worker.once('exit', (code: number | null, signal: string | null) => {
          end();
          reject(new Error('一个服务进程未能启动 / A process of the service did not start.'));
          this.ended(worker, signal ?? `code ${String(code)}`);
        });
      });
      this.started.set(worker, ended);
      worker.on('message', (message: FromProcess) => {
        if (message.kind !== 'listening') this.figures.heard(worker, message);
        else {
          this.listening.add(worker);
          resolve(message.url);
        }
      });
      // Stopped before there was a process to stop.
      if (this.isStopping) worker.process.kill('SIGTERM');
    });
  }

  private ended(worker: Worker, how: string): void {
    this.started.delete(worker);
    this.figures.forget(worker);
    if (!this.listening.delete(worker) || this.isStopping) return;
    this.report(`a process of the service ended (${how}); another one is started`);
    void this.replace();
  }

  private async replace(): Promise<void> {
    for (let wait = FIRST_PAUSE_MS; !this.isStopping; wait = Math.min(wait * 2, LONGEST_PAUSE_MS)) {
      try {
        await this.add();
        return;
      } catch (error) {
        this.report(`${(error as Error).message} Tried again in ${wait / 1000} s.`);
        await pause(wait, undefined, { ref: false });
      }
    }
  }
}
